import { close, fsync, mkdirSync, open, rmSync, write } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { besideOf, linkNew, syncFolder } from './replace-file.ts'

/** A file to be: its absolute path, and what it will hold. */
export interface NewFile {
  readonly target: string
  readonly bytes: Uint8Array
}

/**
 * Puts many new files in their places, each whole or not at all, in the order given. They are made, written and synced
 * side by side while the caller goes on: making a file takes a disk longer than reading one, and one that is asked for
 * hundreds of syncs at once does them in the time of a few. A place where a file has come to stand in the meantime is
 * left alone and is in the answer. Throws at once, or rejects, where a file cannot be written; what is in its place then
 * is whole.
 */
export function newFiles(files: readonly NewFile[]): Promise<readonly string[]> {
  for (const folder of foldersOf(files)) mkdirSync(folder, { recursive: true })
  return placed(files)
}

async function placed(files: readonly NewFile[]): Promise<readonly string[]> {
  try {
    // All of them come to an end before anything is taken away, whatever becomes of one.
    const written = await Promise.allSettled(files.map(writtenBeside))
    const failed = written.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    return files.flatMap(({ target }) => (linkNew(besideOf(target), target) ? [] : [target]))
  } finally {
    for (const { target } of files) rmSync(besideOf(target), { force: true })
    for (const folder of foldersOf(files)) syncFolder(folder)
  }
}

function foldersOf(files: readonly NewFile[]): ReadonlySet<string> {
  return new Set(files.map(({ target }) => dirname(target)))
}

const opened = promisify(open)
const closed = promisify(close)
const synced = promisify(fsync)
const wrote = promisify(write)

/** Writes and syncs a file under the name that it has until it is whole. */
async function writtenBeside({ target, bytes }: NewFile): Promise<void> {
  const descriptor = await opened(besideOf(target), 'w')
  try {
    for (let done = 0; done < bytes.length; )
      done += (await wrote(descriptor, bytes, done, bytes.length - done, null)).bytesWritten
    await synced(descriptor)
  } finally {
    await closed(descriptor)
  }
}
