import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { showFolder } from '../../src/content/show-folder.ts'
import { decisionEdit } from '../../src/desk/decision-edit.ts'
import { openJournal } from '../../src/desk/journal.ts'
import { hashOf, type SavePlace, saveChange } from '../../src/desk/save-change.ts'
import { type EditorTask, versionText } from './external-editor.ts'

/** What came of a race. */
export interface Raced {
  readonly saves: number
  /** Decisions that the desk saved meanwhile, and such as it gave up. */
  readonly decided: number
  readonly refused: number
  /** Versions of the other program that are in no file, no history, and were not replaced by the program itself. */
  readonly lost: number
  /** Versions that only the history has; the desk shows each in the queue. */
  readonly late: number
  readonly torn: number
}

/** Another program saves a decisions file so many times while the desk decides in it without a pause. */
export async function race(how: EditorTask['how'], saves: number): Promise<Raced> {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-race-'))
  const path = join(root, 'content/decisions/2021-07-06-a.yml')
  mkdirSync(join(root, 'content/decisions'), { recursive: true })
  writeFileSync(path, versionText(0))
  using journal = openJournal(join(root, '.copydesk/journal.jsonl'))
  const place: SavePlace = {
    folder: showFolder(join(root, 'content')),
    own: join(root, '.copydesk'),
    journal,
    now: () => new Date(),
    apart: (work) => work(),
  }
  const editor = new Worker(new URL('./external-editor.ts', import.meta.url), {
    workerData: { path, how, saves } satisfies EditorTask,
  })
  const ended = new Promise<{ missing: readonly number[]; torn: number }>((resolve, reject) => {
    editor.once('message', resolve)
    editor.once('error', reject)
  })
  let running = true
  const over = ended.finally(() => {
    running = false
  })
  let decided = 0
  let refused = 0
  for (let nth = 1; running; nth++) {
    const decision = { rule: 'clean:duplicates', at: `desk-${nth}`, do: 'keep' as const }
    const { outcome } = saveChange(place, { what: 'race', edits: [decisionEdit('2021-07-06-a', [decision])] })
    if (outcome === 'saved') decided++
    else refused++
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { missing, torn } = await over
  const kept = new Set(keptVersions(root))
  const lost = missing.filter((nth) => !kept.has(nth)).length
  rmSync(root, { recursive: true })
  return { saves, decided, refused, lost, late: missing.length - lost, torn }
}

/** Versions that were written into files which the desk had taken away: their name is not their hash. */
function keptVersions(root: string): readonly number[] {
  const folder = join(root, '.copydesk/history/decisions/2021-07-06-a.yml')
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name))
    if (name.endsWith(hashOf(bytes))) return []
    return [...bytes.toString('utf8').matchAll(/# version (\d+) ends/g)].map(([, nth]) => Number(nth))
  })
}
