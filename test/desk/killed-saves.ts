import { join } from 'node:path'
import { showFolder } from '../../src/content/show-folder.ts'
import { decisionEdit } from '../../src/desk/decision-edit.ts'
import { finishInterruptedChange } from '../../src/desk/interrupted-change.ts'
import { openJournal } from '../../src/desk/journal.ts'
import { saveChange } from '../../src/desk/save-change.ts'
import { undo } from '../../src/desk/undo.ts'

/** Decides and takes back without a pause until it is killed; prints each decision once it is said to be saved. */
const root = process.argv[2] ?? ''
const folder = showFolder(join(root, 'content'))
const own = join(root, '.copydesk')
const journal = openJournal(join(own, 'journal.jsonl'))
for (const sentence of finishInterruptedChange(folder, own, journal)) process.stderr.write(`${sentence}\n`)
const place = { folder, own, journal, now: () => new Date(), apart: <Result>(work: () => Result) => work() }
for (let nth = journal.changes.length; ; nth++) {
  const decision = { rule: 'clean:duplicates', at: `passage-${nth}`, do: 'keep' as const }
  const { outcome } = saveChange(place, { what: 'x', edits: [decisionEdit('a', [decision])] })
  if (outcome !== 'saved') throw new Error(outcome)
  process.stdout.write(`${nth}\n`)
  // Now and then something is taken back, so that also that is cut off.
  if (nth % 5 === 4 && undo(place).outcome === 'saved') process.stdout.write(`-${nth}\n`)
}
