import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pause } from './pause.ts'

/** The file of a site in which the page or file at an address stands. */
export function fileOf(url: string): string {
  const path = url.replace(/^\//, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/**
 * Lets files of a finished site stand in a new one too, by the same paths. They share their bytes on the disk where
 * it can do that, so a hundred thousand take seconds; nothing of ours ever writes into a file of a site again.
 * Returns those that are no longer there.
 */
export function keepFiles(from: string, to: string, paths: readonly string[]): readonly string[] {
  const made = new Set<string>()
  return paths.filter((path) => {
    const folder = join(to, dirname(path))
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true })
      made.add(folder)
    }
    return !taken(join(from, path), join(to, path))
  })
}

/**
 * Takes everything out of a folder but some files and whatever is in some folders, by their paths in it, and returns
 * those of the files that are there. Lets other work go on in between.
 */
export async function leaveOnly(
  folder: string,
  wanted: ReadonlySet<string>,
  untouched: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const folders = foldersOf([...wanted, ...untouched])
  const found = new Set<string>()
  const waiting = ['']
  for (let inner = waiting.pop(), at = 0; inner !== undefined; inner = waiting.pop(), at++) {
    if (at % 500 === 499) await pause()
    for (const name of readdirSync(join(folder, inner))) {
      const path = inner === '' ? name : `${inner}/${name}`
      if (wanted.has(path)) found.add(path)
      else if (folders.has(path)) waiting.push(path)
      else if (!untouched.has(path)) rmSync(join(folder, path), { recursive: true, force: true })
    }
  }
  return found
}

/** Takes some files out of a folder, if they are there. */
export function takeOut(folder: string, paths: Iterable<string>): void {
  for (const path of paths)
    try {
      unlinkSync(join(folder, path))
    } catch {
      // It is not there; or it is a folder, which whoever writes the file will say.
    }
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}

function taken(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    // A disk without hard links; or a file that somebody deleted.
    return copied(from, to)
  }
}

function copied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to)
    return true
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}
