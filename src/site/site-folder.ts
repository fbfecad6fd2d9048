import { lstat, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Something else stands where the site should go; nothing was touched. */
export class SiteInTheWayError extends Error {}

/** The folder of finished sites, each named by its fingerprint. */
export const sitesFolder = (root: string): string => join(root, '.copydesk', 'sites')

const unfinished = /^building-(\d+)-/
const finished = /^[0-9a-f]{16}$/

/** Whether a finished site of this name is there. */
export async function isFinished(root: string, name: string): Promise<boolean> {
  return (await stat(join(sitesFolder(root), name)).catch(() => undefined))?.isDirectory() ?? false
}

/** The name of the site that `_site` shows now. Throws a SiteInTheWayError if `_site` is not ours. */
export async function shownSite(root: string): Promise<string | undefined> {
  const path = join(root, '_site')
  const entry = await lstat(path).catch(() => undefined)
  if (!entry) return undefined
  const target = entry.isSymbolicLink() ? resolve(root, await readlink(path)) : path
  if (dirname(target) === sitesFolder(resolve(root))) return basename(target)
  throw new SiteInTheWayError(
    `${path} was not made by Copydesk, so it was left as it is; move or delete it and build again.`,
  )
}

/** Lets `_site` show a finished site, in one step, and returns the name of the one that it showed before. */
export async function showSite(root: string, name: string): Promise<string | undefined> {
  const before = await shownSite(root)
  const path = join(root, '_site')
  const next = join(sitesFolder(root), `building-${process.pid}-link`)
  await rm(next, { recursive: true, force: true })
  if (process.platform === 'win32') {
    // No relative links without special rights, and no renaming over one: there the step has two halves.
    await symlink(join(sitesFolder(root), name), next, 'junction')
    await rm(path, { recursive: true, force: true })
  } else await symlink(join('.copydesk', 'sites', name), next)
  await rename(next, path)
  return before
}

/** A new folder to build in. */
export async function workFolder(root: string): Promise<string> {
  const folder = join(sitesFolder(root), `building-${process.pid}-${crypto.randomUUID()}`)
  await mkdir(folder, { recursive: true })
  return folder
}

/**
 * Moves a finished site that is not the shown one to a place in a build's folder, so that the next site can be made of
 * it: what is the same in both neither has to be taken away nor made again. Returns its name; undefined if there is none.
 */
export async function takeSpare(
  root: string,
  shown: string | undefined,
  to: string,
): Promise<string | undefined> {
  const folder = sitesFolder(root)
  for (const name of await readdir(folder)) {
    if (name === shown || !finished.test(name)) continue
    // Another build may have been quicker.
    const taken = await rename(join(folder, name), to).then(
      () => true,
      () => false,
    )
    if (taken) return name
  }
  return undefined
}

/** Removes all sites but those named, and what killed builds have left. */
export async function sweepSites(root: string, keep: readonly (string | undefined)[]): Promise<void> {
  const folder = sitesFolder(root)
  for (const name of await readdir(folder)) {
    const builder = unfinished.exec(name)?.[1]
    if (builder === undefined ? keep.includes(name) : isRunning(Number(builder))) continue
    // Under another name first: what bears the name of a site is whole, even if this is killed half way.
    const going = join(folder, `building-${process.pid}-${crypto.randomUUID()}`)
    await rename(join(folder, name), going).catch(() => undefined)
    await rm(going, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
