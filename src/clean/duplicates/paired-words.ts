import { how } from './alignment.ts'
import type { Bench, Verdict } from './verdict.ts'

/** Copies of copies that are followed to what stays. */
const mostHops = 8

/** For each word the equal one that stands for it in another copy, as the verdicts that stand know it; else -1. */
export function pairedWords({ stream, gone }: Bench, cuts: readonly Verdict[]): Int32Array {
  const paired = new Int32Array(stream.count).fill(-1)
  for (const { first, twin, how: kinds } of new Set(cuts.map(({ alignment }) => alignment)))
    for (let at = 0; at < twin.length; at++)
      if (kinds[at] === how.same && paired[first + at] === -1) paired[first + at] = twin[at] ?? -1
  for (let at = 0; at < paired.length; at++) {
    let place = paired[at] ?? -1
    for (let hops = 0; hops < mostHops && place >= 0 && gone[place] === 1; hops++) place = paired[place] ?? -1
    paired[at] = place
  }
  return paired
}
