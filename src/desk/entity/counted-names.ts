import { join } from 'node:path'
import type { Machine } from '../machine.ts'
import type { TallyWord } from '../machine-talk.ts'
import { openTallies, type TallyIndex } from './tally-index.ts'

/** The counts of names at a desk; they are counted from the moment on in which somebody asks for them. */
export interface CountedNames {
  /** Opens the counts, and has them brought up to date. */
  readonly open: () => TallyIndex
  /** Something may have changed. */
  readonly count: () => void
  readonly hear: (word: TallyWord) => void
  /** The machine has nothing left to do, whatever became of the counting. */
  readonly rest: () => void
  readonly close: () => void
}

/** Keeps the counts in `names.db` of a desk's own folder; `tell` is called when there are new ones. */
export function countedNames(own: string, machine: Machine, tell: () => void): CountedNames {
  let tallies: TallyIndex | undefined
  let asked = 0
  const count = (): void => {
    // What is being counted is not asked for a second time; what changed meanwhile is, once that is done.
    if (!tallies || asked++ > 0) return
    const known = tallies.all().map(({ file, print, listed }) => ({ file, print, listed }))
    machine.ask({ kind: 'tally', known })
  }
  const rest = (): void => {
    const again = asked > 1
    asked = 0
    if (again) count()
  }
  return {
    ...{ count, rest },
    open() {
      if (tallies) return tallies
      tallies = openTallies(join(own, 'names.db'))
      count()
      return tallies
    },
    hear({ tallies: made, gone, left }) {
      tallies?.note(made, gone, left)
      tell()
      if (left === 0) rest()
    },
    close: () => tallies?.[Symbol.dispose](),
  }
}
