import type { Root } from 'mdast'

/** Somebody who takes this many turns takes part in a conversation; a clip's voice speaks once or twice. */
const turnsOfOne = 3

/** Whether a transcript is one of people talking with each other: two or more take three turns each. */
export function isConversation(tree: Root): boolean {
  const turns = new Map<string, number>()
  let last: string | undefined
  for (const node of tree.children) {
    const speaker = node.type === 'paragraph' ? node.data?.speaker : undefined
    if (speaker === undefined || speaker === last) continue
    last = speaker
    turns.set(speaker, (turns.get(speaker) ?? 0) + 1)
  }
  return [...turns.values()].filter((count) => count >= turnsOfOne).length >= 2
}
