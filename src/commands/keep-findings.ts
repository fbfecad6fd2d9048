import { diskTrouble } from '../content/save-provenance.ts'
import type { Message } from '../model/message.ts'
import { saveArchive } from './archive-of-show.ts'
import type { IngestMemory } from './ingest-memory.ts'
import type { OpenSettings } from './open-show.ts'
import type { Reading } from './read-new.ts'

/**
 * Writes down for the next run what this one found out. It can all be found out again, so a disk that takes no more is
 * a warning: what became of the episodes is told in any case.
 */
export function keepFindings(
  { root, content }: OpenSettings,
  { archive, savedArchive }: Reading,
  memory: IngestMemory,
): readonly Message[] {
  try {
    if (archive.index !== savedArchive) saveArchive(root, archive.index)
    memory.save(content.transcripts)
    return []
  } catch (error) {
    const why = diskTrouble(error)
    if (why === undefined) throw error
    const reason = `What this run found out could not be kept for the next one (${why}), which will take longer; the episodes are as said here.`
    return [{ rule: 'content:files', severity: 'warning', reason, file: '.copydesk' }]
  }
}
