import { readEpisode } from '../content/episode.ts'
import { readText } from '../content/files.ts'
import { provenanceOnDisk } from '../content/load-provenance.ts'
import { fileFor, proposalFor } from '../content/show-folder.ts'
import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Episode } from '../model/episode.ts'
import type { Provenance } from '../model/provenance.ts'
import { withFormerIds, withPresentIds } from '../words/former-ids.ts'
import type { OpenSettings } from './open-show.ts'

/**
 * Takes over from an earlier run what addresses paragraphs have had: those of its own proposal, and those of the
 * editor's words as they stand now. Reads files only where there was an earlier run.
 */
export function earlierProvenance(
  open: OpenSettings,
  slug: string,
): (next: Provenance, episode: Episode) => Provenance {
  const before = provenanceOnDisk(open.folder, slug).provenance
  if (!before) return (next) => next
  return (next, episode) => {
    const published = editedEpisode(open, slug)
    const known = published
      ? withPresentIds(before.paragraphs, episodeParagraphs(published))
      : before.paragraphs
    return { ...next, paragraphs: withFormerIds(next.paragraphs, known, episodeParagraphs(episode)) }
  }
}

/** The episode as it stands, where that is not as the machine wrote it. */
function editedEpisode({ folder, show }: OpenSettings, slug: string): Episode | undefined {
  const text = readText(folder, fileFor('episodes', slug)).text
  if (text === undefined || text === readText(folder, proposalFor('episodes', slug)).text) return undefined
  return readEpisode(text, `${slug}.md`, { markers: show?.markers ?? [] }).episode
}
