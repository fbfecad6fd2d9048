import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './running-process.ts'

/**
 * Puts bytes in a file's place, whole or not at all: into a new file beside it, synced, then renamed. Keeps
 * mode and owner. Not by write-file-atomic, which takes a short write for a whole one: on a full disk it
 * puts a cut-off file in the place of a good one and reports success (seen with version 8.0.0).
 */
export function replaceFile(target: string, bytes: Uint8Array): void {
  const temporary = writeBeside(target, bytes)
  renameSync(temporary, target)
  syncFolder(dirname(target))
}

/**
 * Replaces a file only if it still holds what the caller read. The file is first moved aside, so that
 * whatever is there now is what gets compared, and the new one is linked, which fails if somebody has
 * written a file in the meantime: no version that anybody saved is lost. For the fraction of a millisecond
 * in between there is no file; after a crash just then `putBack` restores it.
 */
export function swapFile(target: string, expected: Uint8Array, bytes: Uint8Array): 'written' | 'changed' {
  const temporary = writeBeside(target, bytes)
  const taken = takenFrom(target)
  if (!moveAside(target, taken)) {
    rmSync(temporary)
    return 'changed'
  }
  const untouched = readFileSync(taken).equals(expected)
  const placed = linkNew(untouched ? temporary : taken, target)
  syncFolder(dirname(target))
  rmSync(taken, { force: true })
  rmSync(temporary, { force: true })
  return untouched && placed ? 'written' : 'changed'
}

/** Restores a file that a crash in the middle of `swapFile` left aside. Does nothing where none is. */
export function putBack(target: string): void {
  const taken = takenFrom(target)
  if (!existsSync(taken)) return
  if (existsSync(target)) rmSync(taken)
  else renameSync(taken, target)
  syncFolder(dirname(target))
}

/**
 * Looks for what killed runs left in a folder: unfinished files, which are removed unless another run is still
 * at work on them, and files that were moved aside, whose proper paths are the answer.
 */
export function leftBehind(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const run = /^\..+\.(\d+)\.new$/.exec(name)?.[1]
    const unfinished = run !== undefined && (Number(run) === process.pid || !isRunning(Number(run)))
    if (unfinished) rmSync(join(folder, name), { force: true })
    const proper = /^\.(.+)\.taken$/.exec(name)?.[1]
    return proper === undefined ? [] : [join(folder, proper)]
  })
}

function moveAside(target: string, taken: string): boolean {
  try {
    renameSync(target, taken)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

function takenFrom(target: string): string {
  return join(dirname(target), `.${basename(target)}.taken`)
}

/** Gives a written file its proper name, unless there is a file of that name already. */
export function linkNew(from: string, target: string): boolean {
  try {
    linkSync(from, target)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    // A file system without hard links: a save in the instant between these two lines would be lost.
    if (existsSync(target)) return false
    renameSync(from, target)
    return true
  }
}

/** Writes a file beside its place and syncs it, with the mode and owner of what is there; answers its path. */
export function writeBeside(target: string, bytes: Uint8Array): string {
  mkdirSync(dirname(target), { recursive: true })
  const temporary = besideOf(target)
  const before = statSync(target, { throwIfNoEntry: false })
  const descriptor = openSync(temporary, 'w', before?.mode)
  try {
    writeFileSync(descriptor, bytes)
    if (before) keepOwner(temporary, before)
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
  return temporary
}

/** The name that a file has beside its place until it is whole; `leftBehind` knows it. */
export function besideOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.new`)
}

function keepOwner(path: string, { mode, uid, gid }: { mode: number; uid: number; gid: number }): void {
  chmodSync(path, mode)
  try {
    chownSync(path, uid, gid)
  } catch {
    // Only the owner may give a file away; the content matters more.
  }
}

/** Makes a rename last through a power cut, where the system can sync a folder. */
export function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Windows cannot open a folder.
  }
}
