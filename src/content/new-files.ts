import { closeSync, fsync, mkdirSync, openSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { besideOf, linkNew, syncFolder } from './replace-file.ts'

/** A file to be: its absolute path, and what it will hold. */
export interface NewFile {
  readonly target: string
  readonly text: string
  /** The next run makes it anew where it is lost or damaged: the disk may take its time, and a power cut may take it. */
  readonly isMadeAnew?: boolean
}

/** A file with the name that it has until it is whole. */
interface Placing extends NewFile {
  readonly beside: string
}

/**
 * Puts many new files in their places, each whole or not at all, in the order given. They are synced side by side while
 * the caller goes on: a disk that is asked for hundreds of syncs at once does them in the time of a few. A place where a
 * file has come to stand in the meantime is left alone and is in the answer. Throws at once, or rejects, where a file
 * cannot be written; what is in its place then is whole.
 */
export function newFiles(files: readonly NewFile[]): Promise<readonly string[]> {
  const folders = new Set(files.map(({ target }) => dirname(target)))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  return placed(
    files.map((file) => ({ ...file, beside: besideOf(file.target) })),
    folders,
  )
}

async function placed(files: readonly Placing[], folders: ReadonlySet<string>): Promise<readonly string[]> {
  try {
    // All of them come to an end before anything is taken away, whatever becomes of one.
    const ended = await Promise.allSettled(files.map(writtenBeside))
    const failed = ended.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    return files.flatMap(({ beside, target }) => (linkNew(beside, target) ? [] : [target]))
  } finally {
    for (const { beside } of files) takeAway(beside)
    for (const folder of folders) syncFolder(folder)
  }
}

/** Removes a file, if there is one. */
function takeAway(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

const synced = promisify(fsync)

/**
 * Writes a file beside its place and has it synced. Only the syncing is waited for: the rest goes no further than the
 * system's memory, and takes less time than handing it to another thread.
 */
async function writtenBeside({ beside, text, isMadeAnew = false }: Placing): Promise<void> {
  const descriptor = openSync(beside, 'w')
  try {
    writeFileSync(descriptor, text)
    if (!isMadeAnew) await synced(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
