import { pipeline } from '../../pipeline.ts'
import type { NameTally } from './name-tally.ts'

/** How often editors overruled a rule of the machine. */
export interface LedgerRow {
  readonly rule: string
  /** What the rule does, in a sentence. */
  readonly summary: string
  /** What it did in all episodes; undefined where nobody counts that. */
  readonly did: number | undefined
  /** What one of these is: `cut`. */
  readonly one: string
  readonly many: string
  /** How many of them an editor took back or made otherwise. */
  readonly overruled: number
  /** How many an editor looked at and found right. */
  readonly agreed: number
  /** What editors did themselves because the rule had not. */
  readonly missed: number
}

/** Verbs that say that a rule should not have done what it did, and those that do what it should have. */
const verbs: Readonly<Record<string, 'overruled' | 'missed' | 'agreed'>> = {
  agree: 'agreed',
  keep: 'overruled',
  join: 'overruled',
  headline: 'overruled',
  untag: 'overruled',
  section: 'overruled',
  cut: 'missed',
  split: 'missed',
  tag: 'missed',
}

/**
 * What each rule that takes decisions did in all episodes, and what editors said of it. A cut that was taken back is no
 * cut any more, and counts among what the rule did all the same. `found` is the number of names that wait, `refused` of
 * those that the registry says are none: an answer to the rule that proposes names.
 */
export function ruleLedger(
  tallies: readonly NameTally[],
  { found, refused }: { readonly found: number; readonly refused: number },
): readonly LedgerRow[] {
  const calls = new Map<string, { overruled: number; agreed: number; missed: number }>()
  const cuts = new Map<string, number>()
  for (const tally of tallies) {
    for (const [rule, count] of tally.cuts) cuts.set(rule, (cuts.get(rule) ?? 0) + count)
    for (const [rule, verb, count] of tally.calls) {
      const sums = calls.get(rule) ?? { overruled: 0, agreed: 0, missed: 0 }
      const which = verbs[verb]
      if (which) sums[which] += count
      calls.set(rule, sums)
    }
  }
  const stories = tallies.reduce((sum, tally) => sum + tally.stories, 0)
  const names = tallies.reduce((sum, tally) => sum + tally.names.length, 0)
  return pipeline
    .filter(({ decisions }) => decisions.length > 0)
    .map(({ id, summary }): LedgerRow => {
      const { overruled = 0, agreed = 0, missed = 0 } = calls.get(id) ?? {}
      const row = { rule: id, summary, agreed, missed }
      if (id === 'structure:stories')
        return { ...row, overruled, did: stories, one: 'story', many: 'stories' }
      if (id === 'tag:known-names')
        return { ...row, overruled, did: names, one: 'name of an episode', many: 'names of episodes' }
      if (id === 'tag:unknown-names')
        return {
          ...row,
          ...{ overruled: overruled + refused, did: found + refused + overruled },
          ...{ one: 'proposed name', many: 'proposed names' },
        }
      if (!id.startsWith('clean:'))
        return { ...row, overruled, did: undefined, one: 'passage', many: 'passages' }
      return { ...row, overruled, did: (cuts.get(id) ?? 0) + overruled, one: 'cut', many: 'cuts' }
    })
    .filter(({ did = 0, overruled, agreed, missed }) => did + overruled + agreed + missed > 0)
}

/** The row as a sentence: "Of 112 cuts 3 were taken back." */
export function ledgerWords({ did, one, many, overruled }: LedgerRow): string {
  const number = (count: number): string => count.toLocaleString('en-US')
  const verb = one === 'cut' ? 'taken back' : 'overruled'
  const some = overruled === 0 ? 'none was' : `${number(overruled)} ${overruled === 1 ? 'was' : 'were'}`
  if (did === undefined) return overruled === 0 ? 'Nothing was overruled.' : `${some} overruled.`
  return `Of ${number(did)} ${did === 1 ? one : many} ${some} ${verb}.`
}
