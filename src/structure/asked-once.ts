import type { Glance } from './sight.ts'

/**
 * A question about a block's words alone, whose answer is kept as long as the words are: one rule of this room after
 * the other asks the same of blocks that only gain data in between, and trees are never changed.
 */
export function askedOnce<Answer>(
  ask: (text: string) => Answer,
): (glance: Pick<Glance, 'block' | 'text'>) => Answer {
  const known = new WeakMap<readonly unknown[], { readonly answer: Answer }>()
  return ({ block, text }) => {
    if (block.type === 'thematicBreak') return ask(text)
    const found = known.get(block.children)
    if (found) return found.answer
    const answer = ask(text)
    known.set(block.children, { answer })
    return answer
  }
}
