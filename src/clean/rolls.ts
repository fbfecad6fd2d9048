import { denseStretches } from './dense-stretches.ts'
import type { Screen } from './screens.ts'

/** How a screen takes up the one before: its first `words` words are the last ones there. */
export interface Roll {
  readonly words: number
  /** It shows beyond doubt that captions roll here. */
  readonly telling: boolean
  /** Both are shown at the very same times: one file's cue, twice. */
  readonly same: boolean
}

/** A cue shown so long, in seconds, is held for a program and not for a reader. */
const held = 0.05

/** So many words are not taken up by chance. */
const fewest = 3

/** The share of a file's screens that must take up the one before, for the others to be taken for rolling as well. */
const nearlyAll = 0.6

/** So many screens that take up the one before beyond doubt are enough where every other one does so too. */
const fewestTelling = 3

/** The longest overlap that is looked for besides that of whole screens; no screen has more words. */
const most = 80

/**
 * For each screen how it takes up the one before, where captions roll: three or more screens that do so beyond
 * doubt, most of those around them too, and the ones that join these without a gap. A cue that the file holds twice
 * goes in any case, and says nothing of its neighbours.
 */
export function rollsOf(screens: readonly Screen[]): readonly (Roll | undefined)[] {
  const all = screens.map((screen, at) => {
    const before = screens[at - 1]
    return before ? rollOf(before, screen) : undefined
  })
  const rolling = rollingAmong(all.filter((roll) => !roll?.same))
  let at = 0
  return all.map((roll) => (roll?.same || rolling[at++] ? roll : undefined))
}

/** For each roll, 1 where it is one of captions that roll. */
function rollingAmong(all: readonly (Roll | undefined)[]): Uint8Array {
  const telling = all.map((roll) => roll?.telling ?? false)
  const count = telling.filter(Boolean).length
  // Short lines ("No.") tell little, but a file of which each and every screen takes up the last one rolls.
  if (count >= fewestTelling && all.slice(1).every(Boolean)) return new Uint8Array(all.length).fill(1)
  // Where captions roll nearly everywhere, a pause that clears the screen leaves one or two alone that do.
  const everywhere = count >= all.length * nearlyAll
  const rolling = Uint8Array.from(telling, (yes) => (yes && everywhere ? 1 : 0))
  for (const { start, end } of denseStretches(telling)) {
    rolling.fill(1, start, end)
    for (let at = start - 1; all[at]; at--) rolling[at] = 1
    for (let at = end; all[at]; at++) rolling[at] = 1
  }
  return rolling
}

function rollOf(before: Screen, screen: Screen): Roll | undefined {
  const same = before.start !== undefined && before.start === screen.start && before.end === screen.end
  const brief = (one: Screen) => (one.end ?? Number.POSITIVE_INFINITY) - (one.start ?? 0) <= held
  const whole = screen.words.length
  if (same || brief(screen)) {
    const all = isTakenUp(before, screen, whole) ? whole : 0
    if (all > 0) return { words: all, telling: !same, same: same && all === before.words.length }
  }
  const count = linesTakenUp(before, screen) ?? wordsTakenUp(before, screen)
  const grown = count === before.words.length && count > 1
  return count === undefined
    ? undefined
    : { words: count, telling: (grown || count >= fewest) && count < whole, same: false }
}

/** Whether the first words of one screen are the last of the other. */
function isTakenUp({ words: before }: Screen, { words: after }: Screen, count: number): boolean {
  const from = before.length - count
  if (from < 0 || count > after.length) return false
  let at = 0
  while (at < count && before[from + at] === after[at]) at++
  return at === count
}

/** The fewest whole lines at the end of one screen with which the other starts, counted in words. */
function linesTakenUp(before: Screen, after: Screen): number | undefined {
  const [own, next] = [before.words.length, after.words.length]
  for (let count = 1; count <= Math.min(own, next, most); count++) {
    const ends = count === next || after.startsLine[count]
    if (ends && before.startsLine[own - count] && isTakenUp(before, after, count)) return count
  }
  return undefined
}

/** All of the screen before, which has grown; else the last few words of it. */
function wordsTakenUp(before: Screen, after: Screen): number | undefined {
  const [own, next] = [before.words.length, after.words.length]
  if (isTakenUp(before, after, own)) return own
  for (let count = fewest; count <= Math.min(own, next, most); count++)
    if (isTakenUp(before, after, count)) return count
  return undefined
}
