import type { ArchiveIndex } from '../archive/archive-index.ts'
import type { ArchiveEntry } from '../archive/archived-episode.ts'
import { type ArchiveOfShow, archiveEntry, archiveWith, openArchive } from './archive-of-show.ts'
import { type BegunEpisode, beginEpisode } from './begin-episode.ts'
import type { IngestMemory, Remembered } from './ingest-memory.ts'
import type { OpenSettings } from './open-show.ts'
import type { Progress } from './terminal.ts'

/** What is known before the first episode is made. */
export interface Reading {
  /** Transcripts of the whole show that an earlier run made and that nothing has touched since, by file. */
  readonly recalled: ReadonlyMap<string, Remembered>
  /** New and changed transcripts, read and cleaned, by file. Of a large show only some: memory is not for all of it. */
  readonly begun: Map<string, BegunEpisode>
  /** How many are new or changed. */
  readonly read: number
  readonly archive: ArchiveOfShow
  readonly savedArchive: ArchiveIndex | undefined
}

/** More cleaned transcripts than this are not held in memory; they are read once more when their turn comes. */
const mostBegun = 2000

/**
 * Reads the transcripts that are new or changed and takes them into the archive. An episode that now repeats something
 * else than before, because of one that came or went, counts as changed.
 */
export async function readNew(
  open: OpenSettings,
  files: readonly string[],
  memory: IngestMemory,
  say: Progress,
): Promise<Reading> {
  const recalled = new Map(
    open.content.transcripts.flatMap((file) => {
      const found = memory.recall(file)
      return found ? [[file, found] as const] : []
    }),
  )
  const fresh = files.filter((file) => !recalled.has(file))
  const begun = new Map<string, BegunEpisode>()
  const entries: ArchiveEntry[] = []
  for (const [at, file] of fresh.entries()) {
    const episode = beginEpisode(open, file)
    if (begun.size < mostBegun) begun.set(file, episode)
    if (episode.begun) entries.push(archiveEntry(episode.begun))
    await say((at + 1) / 2, fresh.length, file)
  }
  const savedArchive = openArchive(open.root)
  const archive = archiveWith(open, savedArchive, entries)
  const again = forgetAffected(recalled, archive, memory).filter((file) => files.includes(file))
  return { recalled, begun, read: fresh.length + again.length, archive, savedArchive }
}

/** Forgets what no longer holds; answers which files these are. */
function forgetAffected(
  recalled: Map<string, Remembered>,
  { affected }: ArchiveOfShow,
  memory: IngestMemory,
): readonly string[] {
  const slugs = new Set(affected)
  const files = [...recalled].flatMap(([file, { slug }]) => (slugs.has(slug) ? [file] : []))
  for (const file of files) {
    recalled.delete(file)
    memory.forget(file)
  }
  return files
}
