import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Versions are kept for so long, in milliseconds. */
const life = 30 * 24 * 60 * 60 * 1000

/** Takes away the kept versions of `.copydesk/history` that are older than 30 days by their names. */
export function forgetOldVersions(own: string, now: Date): void {
  const history = join(own, 'history')
  if (!existsSync(history)) return
  const oldest = new Date(now.getTime() - life).toISOString().replaceAll(':', '-')
  for (const entry of readdirSync(history, { recursive: true, withFileTypes: true })) {
    const isVersion = /^\d{4}-\d{2}-\d{2}T[\d.-]+Z-/.test(entry.name)
    if (entry.isFile() && isVersion && entry.name < oldest) rmSync(join(entry.parentPath, entry.name))
  }
}
