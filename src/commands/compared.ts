import { printable } from '../words/printable.ts'
import { type Stretch, wordDiff } from '../words/word-diff.ts'
import { excerptOf, gap } from './excerpt-of.ts'

/** Characters of a passage that are compared; of a longer one those from shortly before the first difference on. */
const mostCharacters = 20_000
/** Characters that are the same and lead up to the first difference in a passage that is not compared whole. */
const lead = 200

const left: Stretch = { same: true, one: [gap], other: [gap] }

/**
 * Two passages of a transcript as what a person wants to see of both: the words around their differences, ready
 * to be shown on a terminal. However long they are, it takes less than a tenth of a second.
 */
export function compared(one: string, other: string): readonly Stretch[] {
  const longest = Math.max(one.length, other.length)
  if (longest <= mostCharacters) return excerptOf(wordDiff(printable(one), printable(other)))
  const from = startOf(one, other)
  const stretches = wordDiff(partOf(one, from), partOf(other, from))
  const isCut = longest > from + mostCharacters
  // Where both are cut off at the same length, they may end in different words for that alone.
  const before = stretches.slice(0, -1)
  const told =
    isCut && stretches.at(-1)?.same === false && before.some(({ same }) => !same) ? before : stretches
  return [...(from > 0 ? [left] : []), ...excerptOf(told), ...(isCut ? [left] : [])]
}

/** With the first word, or where both are the same for long, a little before they part. */
function startOf(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same <= lead ? 0 : one.lastIndexOf(' ', same - lead) + 1
}

function partOf(text: string, from: number): string {
  return printable(text.slice(from, from + mostCharacters))
}
