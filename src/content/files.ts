import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { Message } from '../model/message.ts'
import { replaceFile, swapFile } from './replace-file.ts'
import { settledNames } from './replaced-files.ts'
import type { ShowFolder } from './show-folder.ts'

/** A content file as text, or why there is none. Neither text nor message: there is no such file. */
export interface TextFile {
  readonly text?: string
  readonly messages: readonly Message[]
}

/** The longest file in `content/` that is read besides transcripts. */
const limit = 16 * 1024 * 1024

const rule = 'content:files'

/** A path that leads out of the show's folder: a fault of the program, not of an editor. */
export class OutsideFolderError extends Error {}

/** A recording saved among the transcripts can have gigabytes; no more than this is taken into memory. */
const mostBytes = 64 * 1024 * 1024

/**
 * The bytes of any file, of one over 64 MB the first 64 MB; undefined if there is none. A pipe or a device, which has
 * no size and perhaps no end, is read no further either. Throws what the file system says otherwise.
 */
export function readBytes(path: string): Uint8Array | undefined {
  return bytesAt(path, () => statSync(path, { throwIfNoEntry: false }))
}

/**
 * What `readBytes` reads of a file in the show's folder, with the stamp (`stampOf`) from before it was read. Throws as
 * `inside` does.
 */
export function readStamped(
  folder: ShowFolder,
  path: string,
): { readonly stamp: string | undefined; readonly bytes: Uint8Array | undefined } {
  const place = placeOf(folder, path)
  return { stamp: stampAt(place), bytes: bytesAt(place.real, () => statAt(place)) }
}

function bytesAt(path: string, state: () => Stats | undefined): Uint8Array | undefined {
  try {
    const stat = state()
    if (!stat) return undefined
    return stat.isFile() && stat.size <= mostBytes ? readFileSync(path) : firstBytes(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(mostBytes)
  const file = openSync(path, 'r')
  try {
    let length = 0
    for (let more = 1; more > 0 && length < mostBytes; length += more)
      more = readSync(file, bytes, length, mostBytes - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/**
 * Names the state of a file by what the file system says of it: another one means that it was written in between.
 * Undefined where there is none. Throws what the file system says otherwise.
 */
export function stampOf(folder: ShowFolder, path: string): string | undefined {
  return stampAt(placeOf(folder, path))
}

function stampAt(place: Place): string | undefined {
  const stat = statAt(place)
  return stat && `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`
}

/** The absolute path of a file to be; undefined where something stands by that name. Throws as `inside` does. */
export function freePlace(folder: ShowFolder, path: string): string | undefined {
  const { real, found } = placeOf(folder, path)
  return found ? undefined : real
}

/**
 * The names of all that stands in a folder, in lower case, since some file systems tell names apart by nothing else.
 * To ask for many files of which few are there; none where there is no folder.
 */
export function namesIn(folder: ShowFolder, path: string): ReadonlySet<string> {
  return new Set(readEntries(folder, path).map(({ name }) => name.toLowerCase()))
}

/** A file's length in bytes; undefined where there is none. Throws what the file system says otherwise. */
export function lengthOf(folder: ShowFolder, path: string): number | undefined {
  return placeOf(folder, path).found?.size
}

/** A file's text with its byte-order mark, if it has one. What cannot be read as UTF-8 is an error message. */
export function readText(folder: ShowFolder, path: string): TextFile {
  try {
    const place = placeOf(folder, path)
    const size = statAt(place)?.size
    if (size === undefined) return { messages: [] }
    if (size > limit)
      return unreadable(path, `is ${Math.ceil(size / 1024 / 1024)} MB long, 16 MB at most are read`)
    const bytes = bytesAt(place.real, () => statAt(place))
    if (!bytes) return { messages: [] }
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), messages: [] }
  } catch (error) {
    if (error instanceof OutsideFolderError) return unreadable(path, 'is a link that leads out of the folder')
    return unreadable(
      path,
      error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${codeOf(error)})`,
    )
  }
}

/** What `readText` reads of a file that most likely is there: while it is being replaced it is waited for. */
export function readStanding(folder: ShowFolder, path: string): TextFile {
  const read = readText(folder, path)
  if (read.text !== undefined || read.messages.length > 0) return read
  entriesAt(dirname(resolve(folder.root, path)))
  return readText(folder, path)
}

function unreadable(file: string, why: string): TextFile {
  const reason = `The file ${why}; it was left as it is and nothing was made of it.`
  return { messages: [{ rule, severity: 'error', reason, file }] }
}

/**
 * The files of a folder with one of the extensions (`.md`; without extensions, all), sorted by name, as paths
 * relative to the show's folder. Hidden files, folders and links that lead out of the show's folder are not
 * listed. No folder: none.
 */
export function listFiles(
  folder: ShowFolder,
  path: string,
  extensions: readonly string[] = [''],
): readonly string[] {
  const wanted = readEntries(folder, path).filter(({ name }) => {
    return !name.startsWith('.') && extensions.some((extension) => name.toLowerCase().endsWith(extension))
  })
  return wanted
    .filter(
      (entry) => entry.isFile() || (entry.isSymbolicLink() && isFileInside(folder, `${path}/${entry.name}`)),
    )
    .map(({ name }) => name)
    .sort()
    .map((name) => `${path}/${name}`)
}

function readEntries(folder: ShowFolder, path: string): readonly Dirent[] {
  try {
    return entriesAt(inside(folder, path))
  } catch (error) {
    if (error instanceof OutsideFolderError) return []
    throw error
  }
}

function entriesAt(path: string): readonly Dirent[] {
  try {
    return settledNames(() => readdirSync(path, { withFileTypes: true }))
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

function isFileInside(folder: ShowFolder, file: string): boolean {
  try {
    return statSync(inside(folder, file)).isFile()
  } catch {
    return false
  }
}

/**
 * Writes a file whole or not at all, and not if it holds this text already: then not even its time changes.
 * Folders are made. Throws an OutsideFolderError for a path that leads out of the show's folder.
 */
export function writeIfChanged(folder: ShowFolder, path: string, text: string): 'written' | 'same' {
  const target = inside(folder, path)
  const bytes = Buffer.from(text)
  const before = readBytes(target)
  if (before && bytes.equals(before)) return 'same'
  replaceFile(target, bytes)
  return 'written'
}

/**
 * Puts a new text in the place of the one that the caller read. If the file no longer holds that text,
 * because an editor saved in between, theirs stays and the answer is `changed`.
 */
export function writeOver(
  folder: ShowFolder,
  path: string,
  expected: string,
  text: string,
): 'written' | 'changed' {
  return swapFile(inside(folder, path), Buffer.from(expected), Buffer.from(text))
}

/** The absolute path of a file in the show's folder. Throws if the path or a link in it leads out. */
export function inside(folder: ShowFolder, path: string): string {
  return placeOf(folder, path).real
}

/** Where a path really leads, and what stands there by that name, links not followed. */
interface Place {
  readonly real: string
  readonly found?: Stats
}

/** The state of what stands at a place, or where a link in it leads. */
function statAt({ real, found }: Place): Stats | undefined {
  return found?.isSymbolicLink() ? statSync(real, { throwIfNoEntry: false }) : found
}

function placeOf(folder: ShowFolder, path: string): Place {
  const target = resolve(folder.root, path)
  if (path.includes('\0') || !target.startsWith(folder.root + sep)) throw outside(path)
  const place = realTarget(folder, target)
  if (!place.real.startsWith(realFolder(folder, folder.root) + sep)) throw outside(path)
  return place
}

function outside(path: string): OutsideFolderError {
  return new OutsideFolderError(`${JSON.stringify(path)} leads out of the show's folder.`)
}

/** Where folders really are, asked once for each while one run is at work on a show. */
const realFolders = new WeakMap<ShowFolder, Map<string, string>>()

function realFolder(folder: ShowFolder, path: string): string {
  const known = realFolders.get(folder) ?? new Map<string, string>()
  realFolders.set(folder, known)
  const real = known.get(path) ?? realOf(path)
  if (real === undefined) return realTarget(folder, path).real
  known.set(path, real)
  return real
}

/** Where a path really leads; for what is not there yet, where its nearest folder leads. */
function realTarget(folder: ShowFolder, path: string): Place {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isSymbolicLink()) {
    const parent = dirname(path)
    const real = parent === path ? path : realFolder(folder, parent) + path.slice(parent.length)
    return { real, ...(found && { found }) }
  }
  const real = realOf(path)
  if (real === undefined) throw outside(path)
  return { real, found }
}

function realOf(path: string): string | undefined {
  try {
    // Asked first, since what is not there yet would cost an error each time.
    return lstatSync(path, { throwIfNoEntry: false }) && realpathSync.native(path)
  } catch {
    return undefined
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
