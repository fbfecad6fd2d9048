import { closeSync, fsync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { linkNew, type OpenFile, openBeside, syncFolder } from './replace-file.ts'

/** A file to be: its absolute path, and what it will hold. */
export interface NewFile {
  readonly target: string
  readonly bytes: Uint8Array
}

/**
 * Puts many new files in their places, each whole or not at all, in the order given. They are written before this
 * returns and synced side by side while the caller goes on: a disk that is asked for hundreds of syncs at once does
 * them in the time of a few. A place where a file has come to stand in the meantime is left alone and is in the
 * answer. Throws at once, or rejects, where a file cannot be written; what is in its place then is whole.
 */
export function newFiles(files: readonly NewFile[]): Promise<readonly string[]> {
  const open: OpenFile[] = []
  try {
    for (const { target, bytes } of files) open.push(openBeside(target, bytes))
  } catch (error) {
    for (const one of open) discard(one)
    throw error
  }
  return placed(open)
}

async function placed(open: readonly OpenFile[]): Promise<readonly string[]> {
  try {
    await Promise.all(open.map(({ descriptor }) => synced(descriptor)))
    return open.flatMap(({ temporary, target }) => (linkNew(temporary, target) ? [] : [target]))
  } finally {
    for (const one of open) discard(one)
    for (const folder of new Set(open.map(({ target }) => dirname(target)))) syncFolder(folder)
  }
}

const synced = promisify(fsync)

/** Closes a file and takes away the name that it had beside its place. */
function discard({ descriptor, temporary }: OpenFile): void {
  closeSync(descriptor)
  rmSync(temporary, { force: true })
}
