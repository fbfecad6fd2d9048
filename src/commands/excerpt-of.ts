import type { Stretch } from '../words/word-diff.ts'

/** Words on either side of a difference that show where it stands. */
const around = 8
/** Words at the start and the end of a passage, by which one finds it. */
const edge = 6
/** Words at either end of a passage without any difference, or of a long one that is all different. */
const most = 16
/** Differences that are shown of one passage. */
const mostDifferences = 8

/** What stands for words that are not shown. */
export const gap = '[…]'

/** The neighbourhood of each difference, and both ends: a passage of any length as a few lines. */
export function excerptOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const differing = stretches.filter(({ same }) => !same)
  const beyond = differing.at(mostDifferences)
  const shown = beyond ? stretches.slice(0, stretches.indexOf(beyond)) : stretches
  const cut = shown.map(({ same, one, other }, at): Stretch => {
    const whole = !same || shown.length === 1
    const before = whole ? most : at === 0 ? edge : around
    const after = whole ? most : at === shown.length - 1 ? edge : around
    return { same, one: shortened(one, before, after), other: shortened(other, before, after) }
  })
  if (!beyond) return cut
  const left = `[… ${differing.length - mostDifferences} more differences]`
  return [...cut, { same: true, one: [left], other: [left] }]
}

function shortened(words: readonly string[], before: number, after: number): readonly string[] {
  // A gap that saves a word or two costs the reader more than it spares.
  if (words.length <= before + after + 4) return words
  return [...words.slice(0, before), gap, ...words.slice(-after)]
}
