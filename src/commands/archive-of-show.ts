import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { archiveBytes, archiveFrom } from '../archive/archive-bytes.ts'
import { affectedBy, evidenceFor } from '../archive/archive-evidence.ts'
import { type ArchiveIndex, emptyArchive, withEpisodes } from '../archive/archive-index.ts'
import { type ArchivedEpisode, type ArchiveEntry, archivedEpisode } from '../archive/archived-episode.ts'
import { surveyOf } from '../archive/survey.ts'
import { readEpisode } from '../content/episode.ts'
import { listFiles, readText } from '../content/files.ts'
import { replaceFile } from '../content/replace-file.ts'
import { fileFor, places, type ShowFolder } from '../content/show-folder.ts'
import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { ArchiveEvidence } from '../model/archive.ts'
import type { Show } from '../model/show.ts'
import type { Begun } from '../pipeline.ts'
import type { OpenSettings } from './open-show.ts'

/** The archive of a show, and what it says. */
export interface ArchiveOfShow {
  readonly index: ArchiveIndex
  /** What the other episodes say about the one with this slug. */
  readonly evidenceFor: (slug: string) => ArchiveEvidence
  /** Slugs of the episodes whose files may come out differently than with the archive before. */
  readonly affected: readonly string[]
}

/** The saved archive of the show below a root. There is none where none was saved, or where it cannot be read. */
export function openArchive(root: string): ArchiveIndex | undefined {
  try {
    return archiveFrom(readFileSync(fileOf(root)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Saves an archive whole or not at all. */
export function saveArchive(root: string, index: ArchiveIndex): void {
  replaceFile(fileOf(root), archiveBytes(index))
}

function fileOf(root: string): string {
  return join(root, '.copydesk', 'archive.bin')
}

/** A transcript that the first rules have been over, as the archive takes it. */
export function archiveEntry({ transcript: { meta, source }, tree }: Begun): ArchiveEntry {
  return {
    slug: meta.slug,
    date: meta.date ?? '',
    stamp: source.sha256,
    paragraphs: tree.children.filter(({ type }) => type === 'paragraph').map((node) => plainText(node)),
  }
}

/**
 * The archive of a show with these transcripts in it. Episodes that neither it nor the saved archive knows are taken
 * from their files, so that a lost archive is whole again at once; what has no file and was not given is left out.
 * The index is the very same one where nothing is new.
 */
export function archiveWith(
  { folder, show }: Pick<OpenSettings, 'folder' | 'show'>,
  saved: ArchiveIndex | undefined,
  given: readonly ArchivedEpisode[],
): ArchiveOfShow {
  const before = saved ?? emptyArchive
  const slugs = new Set(given.map(({ slug }) => slug))
  const known = new Set(before.episodes.map(({ slug }) => slug))
  const filed = new Set(listFiles(folder, places.episodes, ['.md']).map((path) => basename(path, '.md')))
  const unknown = [...filed].filter((slug) => !slugs.has(slug) && !known.has(slug))
  const gone = [...known].filter((slug) => !slugs.has(slug) && !filed.has(slug))
  const filedOnly = unknown.flatMap((slug) => entryOfFile(folder, slug, show)).map(archivedEpisode)
  return told(before, withEpisodes(before, [...given, ...filedOnly], new Set(gone)))
}

/** What the saved archive of a show says about one more transcript, wherever it lies. Nothing is kept of it. */
export function evidenceBeside(saved: ArchiveIndex, entry: ArchiveEntry): ArchiveEvidence {
  return evidenceFor(surveyOf(withEpisodes(saved, [archivedEpisode(entry)])), entry.slug)
}

function told(before: ArchiveIndex, index: ArchiveIndex): ArchiveOfShow {
  const survey = surveyOf(index)
  return {
    index,
    evidenceFor: (slug) => evidenceFor(survey, slug),
    affected: index === before ? [] : affectedBy(surveyOf(before), survey),
  }
}

/** An episode as its file has it: of one that an editor wrote by hand there is nothing else. None where it is broken. */
function entryOfFile(folder: ShowFolder, slug: string, show: Show | undefined): readonly ArchiveEntry[] {
  const file = fileFor('episodes', slug)
  const { episode } = readEpisode(readText(folder, file).text ?? '', file, { markers: show?.markers ?? [] })
  if (!episode) return []
  const paragraphs = episodeParagraphs(episode).map(({ text }) => text)
  return [{ slug, date: episode.date, stamp: '', paragraphs }]
}
