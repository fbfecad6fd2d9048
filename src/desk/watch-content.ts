import { existsSync, type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { places, type ShowFolder } from '../content/show-folder.ts'

/** Changes come in flocks: so long, in milliseconds, nothing must have changed before it is looked at. */
const calm = 250

/**
 * Calls `changed` soon after something was written in a show's folder, by whomever. It is a hint and no more: what has
 * changed is found out by looking, and a system that gives no hints is looked at when the desk is asked for a page.
 */
export function watchContent(folder: ShowFolder, changed: () => void): { readonly close: () => void } {
  let waiting: NodeJS.Timeout | undefined
  const hint = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(changed, calm)
  }
  const paths = ['', places.transcripts, places.decisions, places.episodes, places.editions]
  const watchers = paths.flatMap((path): readonly FSWatcher[] => {
    const target = join(folder.root, path)
    if (!existsSync(target)) return []
    try {
      const watcher = watch(target, { persistent: false }, hint)
      watcher.on('error', () => watcher.close())
      return [watcher]
    } catch {
      return []
    }
  })
  return {
    close() {
      clearTimeout(waiting)
      for (const watcher of watchers) watcher.close()
    },
  }
}
