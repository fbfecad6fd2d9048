import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inside, readBytes } from '../content/files.ts'
import { leftBehind, linkNew, putBack, syncFolder } from '../content/replace-file.ts'
import type { ShowFolder } from '../content/show-folder.ts'
import type { Journal } from './journal.ts'
import { hashOf } from './save-change.ts'

/**
 * Puts right what a killed desk left half done. Only the last change can be: a file that was taken and not yet replaced
 * gets its place back, and a change of which no file was written is dropped from the journal. Answers with what it did,
 * a sentence for each file; nothing where all is well.
 */
export function finishInterruptedChange(
  folder: ShowFolder,
  own: string,
  journal: Journal,
): readonly string[] {
  const last = journal.changes.at(-1)
  if (!last) return []
  const said: string[] = []
  let written = 0
  for (const { path, kept, before, after } of last.files) {
    const target = inside(folder, path)
    // Takes unfinished files away, and puts back a file that stands aside beside its place.
    for (const aside of leftBehind(dirname(target))) putBack(aside)
    const taken = kept === undefined ? undefined : join(own, kept)
    if (after !== null && !existsSync(target) && taken !== undefined && existsSync(taken)) {
      mkdirSync(dirname(target), { recursive: true })
      if (linkNew(taken, target)) rmSync(taken, { force: true })
      syncFolder(dirname(target))
      said.push(`A save of content/${path} was cut off; the file is back as it was before it.`)
    }
    const bytes = readBytes(target)
    const hash = bytes ? hashOf(bytes) : null
    if (hash !== before || hash === after) written++
  }
  if (written === 0) journal.drop(last.id)
  return said
}
