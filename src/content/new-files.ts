import { mkdirSync, rmSync, writeFile } from 'node:fs'
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
    const ended = await Promise.allSettled(files.map(writtenBeside))
    const failed = ended.find(({ status }) => status === 'rejected')
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

const written = promisify(writeFile)

/** Writes and syncs a file under the name that it has until it is whole. */
function writtenBeside({ target, bytes }: NewFile): Promise<void> {
  return written(besideOf(target), bytes, { flush: true })
}
