import type { OpenSettings } from '../../commands/open-show.ts'
import { listFiles } from '../../content/files.ts'
import { places } from '../../content/show-folder.ts'
import type { KnownTally, TallyWord } from '../machine-talk.ts'
import { type NameTally, nameTally, tallying, tallyPrint } from './name-tally.ts'

/** So many episodes are counted before the desk hears of it. */
const batchSize = 25

/**
 * Counts the names of the episodes that have changed since they were counted last, the newest first, and says so in
 * batches; the last one has nothing left.
 */
export function* talliesOf(open: OpenSettings, known: readonly KnownTally[]): Generator<TallyWord> {
  const around = tallying(open)
  const files = listFiles(open.folder, places.episodes, ['.md']).toReversed()
  const before = new Map(known.map((one) => [one.file, one]))
  const changed = files.filter((file) => {
    const one = before.get(file)
    return one === undefined || tallyPrint(around, file, one.listed) !== one.print
  })
  const there = new Set(files)
  const gone = known.map(({ file }) => file).filter((file) => !there.has(file))
  let batch: NameTally[] = []
  for (const [at, file] of changed.entries()) {
    batch.push(nameTally(around, file))
    const left = changed.length - at - 1
    if (batch.length < batchSize || left === 0) continue
    yield { kind: 'tallied', tallies: batch, gone: [], left }
    batch = []
  }
  yield { kind: 'tallied', tallies: batch, gone, left: 0 }
}
