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
const gap = '[…]'

/** The neighbourhood of each difference, and both ends: a passage of any length as a few lines. */
export function excerptOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const differing = stretches.filter(({ same }) => !same)
  const beyond = differing.at(mostDifferences)
  const shown = beyond ? stretches.slice(0, stretches.indexOf(beyond)) : stretches
  const cut = shown.map((stretch, at): Stretch => {
    const [before, after] = stretch.same
      ? [at === 0 ? edge : around, at === shown.length - 1 ? edge : around]
      : [most, most]
    const room = shown.length === 1 ? [most, most] : [before, after]
    return {
      same: stretch.same,
      one: shortened(stretch.one, room[0] ?? 0, room[1] ?? 0),
      other: shortened(stretch.other, room[0] ?? 0, room[1] ?? 0),
    }
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
