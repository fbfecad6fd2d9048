import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { showFolder } from '../../src/content/show-folder.ts'
import { decisionEdit } from '../../src/desk/decision-edit.ts'
import { openJournal } from '../../src/desk/journal.ts'
import { type SavePlace, saveChange } from '../../src/desk/save-change.ts'

/** The file that is saved, in the show's folder. */
export const file = 'decisions/a.yml'

/** A folder to save in, with one decisions file where `text` is given. */
export function place(
  text?: string,
): SavePlace & { read(path?: string): string; write(text: string): void; root: string } {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-save-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'content/decisions'), { recursive: true })
  const write = (now: string): void => writeFileSync(join(root, 'content', file), now)
  if (text !== undefined) write(text)
  return {
    folder: showFolder(join(root, 'content')),
    own: join(root, '.copydesk'),
    journal: openJournal(join(root, '.copydesk/journal.jsonl')),
    now: () => new Date(),
    apart: (work) => work(),
    read: (path = file) => readFileSync(join(root, 'content', path), 'utf8'),
    ...{ write, root },
  }
}

/** Decisions on a passage. */
export const keep = (at: string) => ({ rule: 'clean:duplicates', at, do: 'keep' as const })
export const cut = (at: string) => ({ rule: 'clean:duplicates', at, do: 'cut' as const })
/** Saves decisions in the file. */
export const save = (where: SavePlace, ...decisions: Parameters<typeof decisionEdit>[1]) =>
  saveChange(where, { what: 'a test', edits: [decisionEdit('a', decisions)] })
