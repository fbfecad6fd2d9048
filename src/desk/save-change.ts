import { createHash, randomBytes } from 'node:crypto'
import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inside, readBytes } from '../content/files.ts'
import type { ShowFolder } from '../content/show-folder.ts'
import { swapKept } from '../content/swap-kept.ts'
import type { Change, ChangedFile } from './change.ts'
import type { Journal } from './journal.ts'
import { spliceBetween } from './text-splice.ts'

/** One file that a change touches. `to` gives its new text, or undefined for no file; what it throws stops the change. */
export interface FileEdit {
  readonly path: string
  readonly to: (text: string | undefined) => string | undefined
}

/** A change to be made: what it is called, and its files in the order in which they are written. */
export interface Wish extends Pick<Change, 'what' | 'item' | 'slug' | 'undoes' | 'redoes'> {
  readonly edits: readonly FileEdit[]
}

/** What became of it. `same`: the files say so already. */
export type SaveAnswer =
  | { readonly outcome: 'saved'; readonly change: Change }
  | { readonly outcome: 'same' }
  | { readonly outcome: 'refused'; readonly why: string; readonly stopped?: unknown }
  | { readonly outcome: 'failed'; readonly why: string }

/** Where saving takes place. */
export interface SavePlace {
  readonly folder: ShowFolder
  /** The folder `.copydesk`. */
  readonly own: string
  readonly journal: Journal
  readonly now: () => Date
  /** Runs while no other thread of the desk reads decisions; a file that is being replaced is absent for a moment. */
  readonly apart: <Result>(work: () => Result) => Result
}

/** Said by an edit that cannot be made: another verdict stands there, the file cannot be parsed. Nothing is written. */
export class StoppedError extends Error {}

/** How often a save is tried anew because somebody wrote the file in the same moment. */
const mostTries = 20

/**
 * Makes a change, whole or not at all as far as the machine lets: everything is worked out on what the files hold now,
 * noted in the journal, and then written by a swap that loses no version. When this says `saved`, it is on the disk.
 * Where somebody saves at the same time it is worked out anew on theirs. Never throws for what the disk says: that is
 * `failed`, and the files are as they were.
 */
export function saveChange(place: SavePlace, wish: Wish): SaveAnswer {
  for (let tries = 0; tries < mostTries; tries++) {
    const answer = attempt(place, wish)
    if (answer) return answer
  }
  return {
    outcome: 'refused',
    why: 'Another program keeps writing this file; nothing was changed. Try it again when that is done.',
  }
}

function attempt(place: SavePlace, wish: Wish): SaveAnswer | undefined {
  let planned: readonly Planned[]
  try {
    planned = wish.edits.map((edit) => planOf(place, edit)).filter(({ after, before }) => after !== before)
  } catch (error) {
    if (error instanceof StoppedError) return { outcome: 'refused', why: error.message, stopped: error }
    return refusedOr(error)
  }
  if (planned.length === 0) return { outcome: 'same' }
  const { edits: _, ...about } = wish
  const change: Change = {
    id: randomBytes(6).toString('hex'),
    on: place.now().toISOString(),
    ...about,
    files: planned.map((one) => noted(one, place)),
  }
  return written(place, change, planned)
}

function written(place: SavePlace, change: Change, planned: readonly Planned[]): SaveAnswer | undefined {
  const done: number[] = []
  try {
    place.journal.begin(change)
    for (const [at, one] of planned.entries()) {
      if (!swapped(place, one, change.files[at])) {
        takeBack(place, change, planned, done)
        return undefined
      }
      done.push(at)
    }
    return { outcome: 'saved', change }
  } catch (error) {
    takeBack(place, change, planned, done)
    return refusedOr(error)
  }
}

/** What was written of a change that cannot be made whole is put back, where nobody has written it since. */
function takeBack(
  place: SavePlace,
  change: Change,
  planned: readonly Planned[],
  done: readonly number[],
): void {
  try {
    for (const at of done) {
      const one = planned[at]
      const file = change.files[at]
      if (!one || !file) continue
      const back = { ...one, bytes: one.was, was: one.bytes }
      swapped(place, back, { ...file, kept: `${file.kept}-back` })
    }
    place.journal.drop(change.id)
  } catch {
    // The disk that refused the change refuses this too; the next start finds out what stands.
  }
}

interface Planned {
  readonly path: string
  readonly target: string
  readonly before: string | undefined
  readonly after: string | undefined
  readonly was: Uint8Array | undefined
  readonly bytes: Uint8Array | undefined
}

function planOf({ folder, journal, now }: SavePlace, { path, to }: FileEdit): Planned {
  const target = inside(folder, path)
  const was = readSettled(target, isOurEmpty(journal, path), now)
  const before = was && decoded(was, path)
  const after = to(before)
  return { path, target, before, after, was, bytes: after === undefined ? undefined : Buffer.from(after) }
}

/** A file that was emptied longer ago than this, in milliseconds, is meant to be empty. */
const justNow = 2000
/** Milliseconds that a file is waited for which is absent or empty in this moment. */
const patience = 50

/**
 * A file that another program replaces may be absent for an instant, and one that it writes in place is empty before it
 * has its words again: both are looked at until there is something, or it stays so.
 */
function readSettled(target: string, empty: boolean, now: SavePlace['now']): Uint8Array | undefined {
  const first = readBytes(target)
  if (first && (first.length > 0 || empty)) return first
  const waiting = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < (first ? patience : 2); waited += 2) {
    Atomics.wait(waiting, 0, 0, 2)
    const bytes = readBytes(target)
    if (bytes && bytes.length > 0) return bytes
  }
  const last = readBytes(target)
  if (last?.length === 0 && now().getTime() - statSync(target).mtimeMs < justNow)
    throw new StoppedError(
      'This file has just been emptied; another program may be writing it. Try it again.',
    )
  return last
}

/** Whether the desk itself left a file empty when it wrote it last. */
function isOurEmpty({ changes }: Journal, path: string): boolean {
  const last = changes.findLast(({ files }) => files.some((file) => file.path === path))
  return last?.files.find((file) => file.path === path)?.after === hashOf('')
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new StoppedError(`content/${path} is not UTF-8 text; nothing is written to it.`)
  }
}

function noted({ path, before, after, was, bytes }: Planned, { now }: SavePlace): ChangedFile {
  const hash = was ? hashOf(was) : null
  const time = now().toISOString().replaceAll(':', '-')
  return {
    path,
    ...spliceBetween(before ?? '', after ?? ''),
    before: hash,
    after: bytes ? hashOf(bytes) : null,
    ...(hash !== null && { kept: `history/${path}/${time}-${randomBytes(3).toString('hex')}-${hash}` }),
  }
}

function swapped(
  { own, apart }: SavePlace,
  { target, was, bytes }: Planned,
  file: ChangedFile | undefined,
): boolean {
  const kept = file?.kept ?? `history/none-${randomBytes(6).toString('hex')}`
  const taken = join(own, kept)
  if (apart(() => swapKept({ target, expected: was, bytes, taken })) === 'written') return true
  // What was taken is not what was expected, and whoever wrote it has replaced it since: it stays under its own hash.
  nameByHash(own, kept)
  return false
}

function refusedOr(error: unknown): SaveAnswer {
  if (!(error instanceof Error)) throw error
  if (!('code' in error) && error.name !== 'OutsideFolderError') throw error
  return { outcome: 'failed', why: `It was not saved: ${error.message}.` }
}

/** Names a kept version by what it holds now, so that it counts as seen. Nothing where there is none. */
export function nameByHash(own: string, kept: string): void {
  const path = join(own, kept)
  const bytes = readBytes(path)
  if (bytes) renameSync(path, path.replace(/[0-9a-f]{64}(?:-back)?$/, hashOf(bytes)))
}

/** The hash by which a version of a file is known: SHA-256 of its bytes, in hex. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
