import type { ArchiveIndex } from '../archive/archive-index.ts'
import type { ArchivedEpisode } from '../archive/archived-episode.ts'
import { type ArchiveOfShow, archiveWith, openArchive } from './archive-of-show.ts'
import type { IngestMemory, Remembered } from './ingest-memory.ts'
import type { Crew } from './making/crew.ts'
import type { OpenSettings } from './open-show.ts'
import type { Progress } from './terminal.ts'

/** What is known before the first episode is made. */
export interface Reading {
  /** Transcripts of the whole show that an earlier run made and that nothing has touched since, by file. */
  readonly recalled: ReadonlyMap<string, Remembered>
  /** The slugs of new and changed transcripts, by file. */
  readonly begun: ReadonlyMap<string, string>
  /** What is to be made: what is new or changed, and what these change. */
  readonly fresh: readonly string[]
  readonly archive: ArchiveOfShow
  readonly savedArchive: ArchiveIndex | undefined
}

/**
 * Has the transcripts read that are new or changed and takes them into the archive. An episode that now repeats
 * something else than before, because of one that came or went, counts as changed.
 */
export async function readNew(
  open: OpenSettings,
  files: readonly string[],
  { memory, crew, say }: { readonly memory: IngestMemory; readonly crew: Crew; readonly say: Progress },
): Promise<Reading> {
  const recalled = new Map(
    open.content.transcripts.flatMap((file) => {
      const found = memory.recall(file)
      return found ? [[file, found] as const] : []
    }),
  )
  const changed = files.filter((file) => !recalled.has(file))
  const archived = new Map<string, ArchivedEpisode>()
  const begun = new Map<string, string>()
  await crew.begin(changed, async (word) => {
    begun.set(word.file, word.slug)
    if (word.archived) archived.set(word.file, word.archived)
    await say(begun.size / 2, changed.length, word.file)
  })
  const savedArchive = openArchive(open.root)
  const inOrder = changed.flatMap((file) => archived.get(file) ?? [])
  const archive = archiveWith(open, savedArchive, inOrder)
  for (const [file, slug] of forgetAffected(recalled, archive, memory)) begun.set(file, slug)
  const fresh = files.filter((file) => !recalled.has(file))
  return { recalled, begun, fresh, archive, savedArchive }
}

/** Forgets what no longer holds; answers which files these are, and their slugs. */
function forgetAffected(
  recalled: Map<string, Remembered>,
  { affected }: ArchiveOfShow,
  memory: IngestMemory,
): readonly (readonly [file: string, slug: string])[] {
  const slugs = new Set(affected)
  const again = [...recalled].flatMap(([file, { slug }]) => (slugs.has(slug) ? [[file, slug] as const] : []))
  for (const [file] of again) {
    recalled.delete(file)
    memory.forget(file)
  }
  return again
}
