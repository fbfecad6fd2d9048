import { distance } from 'fastest-levenshtein'

const negation = /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n't)$/u

/**
 * Whether a sentence lost or won a "not" on the way to its copy, and no misspelt word shows where. Such a slip is
 * letter for letter what somebody writes who takes a statement back: the text alone cannot tell a copy from an update.
 */
export function isDoubtful(before: string, after: string): boolean {
  const lost = lacking(before, after)
  const won = lacking(after, before)
  if (won.some((word) => negation.test(word))) return true
  return lost.some((word) => negation.test(word) && !won.some((other) => isSlipOf(word, other)))
}

/** Words of one text that the other does not have, as often as it does not. */
function lacking(text: string, other: string): readonly string[] {
  const there = new Map<string, number>()
  for (const word of wordsOf(other)) there.set(word, (there.get(word) ?? 0) + 1)
  return wordsOf(text).filter((word) => {
    const left = there.get(word) ?? 0
    there.set(word, left - 1)
    return left <= 0
  })
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/’|â€™/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

/** A letter left out, typed twice or wrong, or two that changed places. */
function isSlipOf(word: string, other: string): boolean {
  return distance(word, other) === 1 || [...word].sort().join() === [...other].sort().join()
}
