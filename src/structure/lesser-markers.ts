import type { Root } from 'mdast'
import { blocksOf } from '../model/tree.ts'
import { positionOf, type Stage } from '../rule.ts'
import { isConversation } from './conversation.ts'

const core = 'why (?:(?:it|this|that) matters|does (?:it|this|that) matter)(?: (?:to|for) you)?'

/** The words in which newsletters ask why we care, as phrases for the reader of markers. */
const phrases = ['it', 'this', 'that'].flatMap((word) =>
  [`Why ${word} matters`, `Why does ${word} matter`].flatMap((phrase) => [
    phrase,
    `${phrase} to you`,
    `${phrase} for you`,
  ]),
)

const marks = String.raw`[^\p{L}\p{N}\n]{0,8}`
const label = new RegExp(
  String.raw`^${marks}(?:here['’]s )?${core}(?:${marks}$|[*_]{0,2}([:?])[*_]{0,2}\s)`,
  'iu',
)

/** A wrapped line that only goes on with a sentence starts with a small letter. */
const capital = /^\P{L}*\p{Lu}/u

const hinted =
  /^\W{0,8}(?:here['’]s )?(?:why (?:(?:it|this|that) matters|does (?:it|this|that) matter)|so what|(?:the )?(?:bottom line|(?:key )?takeaway)|what (?:it|this|that) means(?: (?:to|for) (?:you|us|MSPs))?)\W{0,8}$/i

/** The words at a line's start, or before its colon, that would be a marker if the show listed them. */
export function lesserMarkerIn(text: string): string | undefined {
  const head = /^[^:\n]{2,60}(?=:\s)/.exec(text)?.[0] ?? text
  return head.length < 80 && hinted.test(head) ? head : undefined
}

/** Every rule that looks for markers asks of the same text. */
let lately: { readonly source: string; readonly asks: boolean } | undefined

/**
 * "Why it matters" and its like, where a transcript uses them as labels: on a line of their own, before a colon, or
 * twice as a question at a line's start. In a conversation people say such things, and only a heading is a label.
 */
export function lesserMarkers(tree: Root, { source }: Stage): readonly string[] {
  if (lately?.source !== source)
    lately = { source, asks: /why (?:does )?(?:it|this|that) matter/i.test(source) }
  if (!lately.asks) return []
  const conversation = isConversation(tree)
  let questions = 0
  for (const block of blocksOf(tree)) {
    if (block.type === 'thematicBreak' || (conversation && block.type !== 'heading') || !block.position)
      continue
    const { start, end } = positionOf(block)
    for (const text of source.slice(start.offset, end.offset).split(/[\r\n]+/)) {
      const found = label.exec(text.slice(0, 100))
      if (!found || !capital.test(text)) continue
      if (found[1] !== '?' || ++questions >= 2) return phrases
    }
  }
  return []
}
