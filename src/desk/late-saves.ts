import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inside, readBytes } from '../content/files.ts'
import type { Change } from './change.ts'
import { itemId } from './item-id.ts'
import type { Looked } from './machine-talk.ts'
import type { QueueItem } from './queue-item.ts'
import { hashOf, type SavePlace } from './save-change.ts'
import { undoStack } from './undo-stack.ts'

/** Milliseconds after a save at which it is looked whether somebody still wrote into the version that was taken. */
const looks = [300, 3000, 30_000]
/** A version that is older than this at the start is not looked at any more, in milliseconds. */
const oldest = 24 * 60 * 60 * 1000

/** By what the index of what waits knows such a version, before its place below `.copydesk/`. */
const mark = 'late:'

/** Whether an entry of the index is such a version, and no transcript. */
export function isLate(file: string): boolean {
  return file.startsWith(mark)
}

/** By what the index knows a kept version. */
export function lateFile(kept: string): string {
  return mark + kept
}

/** Looks after versions that were taken out of their place. */
export interface LateSaves {
  watch(change: Change): void
  stop(): void
}

/**
 * A program that had a file open while the desk replaced it writes into the version that the desk took away, and
 * believes to have saved. The name of a kept version has the hash of what it held: where it holds something else by now,
 * that becomes an item of the queue, until a change that stands has settled it. `found` hears of them; all kept versions
 * of the last day are looked at first, and those that the index still `knew`.
 */
export function lateSaves(
  place: SavePlace,
  knew: readonly string[],
  found: (items: readonly Looked[]) => void,
): LateSaves {
  const timers = new Set<NodeJS.Timeout>()
  const look = (kept: readonly string[]): void => {
    const late = kept.flatMap((one) => lateItem(place, one))
    if (late.length > 0) found(late)
  }
  look([...new Set([...recent(place), ...knew.filter(isLate).map((file) => file.slice(mark.length))])])
  return {
    watch({ files }) {
      const kept = files.flatMap((file) => file.kept ?? [])
      if (kept.length === 0) return
      for (const delay of looks) {
        const timer = setTimeout(() => {
          timers.delete(timer)
          look(kept)
        }, delay)
        timer.unref()
        timers.add(timer)
      }
    },
    stop() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function lateItem({ own, folder, journal }: SavePlace, kept: string): readonly Looked[] {
  const bytes = readBytes(join(own, kept))
  const hash = bytes && hashOf(bytes)
  // A program that truncates before it writes is not done yet: an empty version is looked at later.
  if (!bytes || bytes.length === 0 || kept.endsWith(hash ?? '')) return []
  const file = kept.split('/').slice(1, -1).join('/')
  const now = readBytes(inside(folder, file))
  if (now && hashOf(now) === hash) return []
  // What is written into it once more asks anew.
  const about = { kind: 'late-save', at: [`${kept} ${hash}`] } as const
  const id = itemId('', about)
  if (undoStack(journal.changes).done.some((change) => change.item === id)) return []
  const item: QueueItem = {
    ...about,
    id,
    ...{ slug: '', title: '', date: '', place: 0, file, kept },
    question: `Another program saved content/${file} at the same moment as the desk. Which one stays?`,
    reason:
      'It had the file open while the desk replaced it, so its words are in no file any more. Both are kept here.',
    sides: [
      {
        ours: now ? new TextDecoder().decode(now) : '',
        theirs: new TextDecoder().decode(bytes),
        line: 1,
      },
    ],
  }
  const trouble = `Another program saved content/${file} at the same moment; look at it in the queue.`
  return [{ file: lateFile(kept), slug: '', title: file, date: '', stamps: '', items: [item], trouble }]
}

function recent({ own, now }: SavePlace): readonly string[] {
  const history = join(own, 'history')
  if (!existsSync(history)) return []
  return readdirSync(history, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => now().getTime() - statSync(path).mtimeMs < oldest)
    .map((path) => relative(own, path).replaceAll('\\', '/'))
}
