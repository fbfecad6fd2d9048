import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { linkNew, syncFolder, writeBeside } from './replace-file.ts'

/** A save to be made: what the file must still hold (undefined: there must be none), and what it will hold (or none). */
export interface KeptSwap {
  readonly target: string
  readonly expected: Uint8Array | undefined
  readonly bytes: Uint8Array | undefined
  /** Where the version goes that was there: a path that is free, on the same disk if possible. */
  readonly taken: string
}

/**
 * Replaces a file only if it still holds what the caller read, and keeps the version that was there. What stands in the
 * file's place is moved to `taken` and only then compared, and the new file is linked, which fails if somebody has
 * written one in the meantime: then theirs stays and the answer is `changed`. Who had the file open before may still
 * write into the version that was taken; it is not deleted, so that can be seen afterwards. For the fraction of a
 * millisecond in between there is no file. Throws what the disk says; the file is then as it was.
 */
export function swapKept({ target, expected, bytes, taken }: KeptSwap): 'written' | 'changed' {
  const temporary = bytes && writeBeside(target, bytes)
  try {
    if (!expected) return temporary && linkNew(temporary, target) ? 'written' : 'changed'
    mkdirSync(dirname(taken), { recursive: true })
    const aside = moveAside(target, taken)
    if (aside === undefined) return 'changed'
    const untouched = readFileSync(aside).equals(expected)
    const placed = untouched ? placeNew(temporary, target, aside) : putBack(aside, target)
    if (aside !== taken && existsSync(aside)) {
      copyFileSync(aside, taken)
      rmSync(aside)
    }
    return untouched && placed ? 'written' : 'changed'
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true })
    syncFolder(dirname(target))
  }
}

/** The path at which the file now stands aside: `taken`, or where that is on another disk, one beside the file. */
function moveAside(target: string, taken: string): string | undefined {
  const beside = join(dirname(target), `.${basename(target)}.taken`)
  for (const path of [taken, beside])
    try {
      renameSync(target, path)
      return path
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ENOENT') return undefined
      if (code !== 'EXDEV') throw error
    }
  throw new Error(`${target} could be moved nowhere.`)
}

function placeNew(temporary: string | undefined, target: string, aside: string): boolean {
  if (temporary === undefined) return !existsSync(target)
  try {
    return linkNew(temporary, target)
  } catch (error) {
    putBack(aside, target)
    throw error
  }
}

/** Gives a version its place again, unless there is a newer one. */
function putBack(aside: string, target: string): boolean {
  const placed = linkNew(aside, target)
  if (placed) rmSync(aside, { force: true })
  return placed
}
