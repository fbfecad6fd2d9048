import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assertEditable, UneditableError } from '../../content/decision-lines.ts'
import { inside, readBytes, readText } from '../../content/files.ts'
import { places } from '../../content/show-folder.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import type { ChangedFile } from '../change.ts'
import { forgetLate } from '../forget-late.ts'
import type { OpenDesk } from '../open-desk.ts'
import { hashOf, type SavePlace } from '../save-change.ts'
import { seenEdit, seenHash } from '../seen-edit.ts'
import { unspliced } from '../text-splice.ts'
import { mergedLines } from './merged-lines.ts'
import type { TwoTexts } from './two-texts.ts'

/**
 * A version that another program wrote into a file which the desk had just replaced, beside what stands in its place
 * now. Both came from the version that the desk replaced, where that can still be found. Undefined where no such item
 * waits.
 */
export function lateTexts(desk: OpenDesk, id: string): TwoTexts | undefined {
  const item = desk.index.item(id)
  if (item?.kind !== 'late-save' || item.file === undefined) return undefined
  const path = item.file
  const text = readText(desk.folder, path).text
  const theirs = item.sides?.[0]?.theirs
  if (theirs === undefined) return undefined
  const now = text ?? ''
  const base = baseOf(desk.place, path, item.kept)
  const slug = /^(?:episodes|decisions)\/([a-z0-9-]+)\.\w+$/.exec(path)?.[1]
  return {
    ...{ address: `late/${id}`, title: path, path, item, text: now },
    ...(slug !== undefined && { slug }),
    mine: 'ours',
    others: 'The other program’s',
    reason:
      'Another program had this file open while the desk saved it, and wrote into the version that the desk took away. Nothing of either is lost.',
    firstLine: 1,
    merge: (settle) => mergedLines(base, now, theirs, settle),
    edits: (merged) => [seenEdit(path, seenHash(text), merged)],
    faults: (merged) => faultsOf(merged, path),
    done: (outcome) => (outcome === 'same' ? forgetLate(desk, item.kept) : undefined),
  }
}

/** The version that the desk replaced: its journal knows what it did to it, and the version after that is the file or kept. */
function baseOf(place: SavePlace, path: string, kept: string | undefined): string | undefined {
  const file = place.journal.changes
    .flatMap(({ files }) => files)
    .find((one) => kept !== undefined && one.kept === kept)
  if (!file || file.after === null || file.before === null) return undefined
  const after = versionOf(place, path, file.after)
  const base = after === undefined ? undefined : unspliced(after, file)
  return base !== undefined && isBefore(base, file) ? base : undefined
}

function isBefore(base: string, { before }: ChangedFile): boolean {
  return hashOf(base) === before
}

/** A version of a file by its hash: the file itself, or one that was kept. */
function versionOf({ folder, own }: SavePlace, path: string, hash: string): string | undefined {
  const kept = join(own, 'history', path)
  let names: readonly string[] = []
  try {
    names = readdirSync(kept)
  } catch {
    // Nothing of this file was ever kept.
  }
  const found = [
    inside(folder, path),
    ...names.filter((name) => name.includes(hash)).map((name) => join(kept, name)),
  ]
    .map((at) => readBytes(at))
    .find((bytes) => bytes && hashOf(bytes) === hash)
  return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found)
}

function faultsOf(text: string, path: string): readonly string[] {
  if (path.endsWith('.md')) return frontMatterOf(text).messages.map(({ reason }) => reason)
  if (dirname(path) !== places.decisions) return []
  try {
    assertEditable(text, `content/${path}`)
    return []
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error
    return [error.message]
  }
}
