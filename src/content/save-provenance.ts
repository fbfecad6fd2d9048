import { OutsideFolderError, stampOf, writeIfChanged } from './files.ts'
import type { Saved } from './propose.ts'
import { proposalFor, provenanceFor, type ShowFolder } from './show-folder.ts'

/**
 * Writes what the machine knows of an episode besides its words, when its proposal is saved. A file that nothing was
 * proposed for has none. Trouble with it is a warning: the words are saved.
 */
export function saveProvenance(folder: ShowFolder, slug: string, text: string, saved: Saved): Saved {
  if (saved.outcome === 'conflict') return saved
  try {
    if (stampOf(folder, proposalFor('episodes', slug)) !== undefined)
      writeIfChanged(folder, provenanceFor(slug), text)
    return saved
  } catch (error) {
    const why = diskTrouble(error)
    if (why === undefined) throw error
    const reason = `Times and cuts of this episode could not be written (${why}); its words are saved.`
    const message = {
      rule: 'content:provenance',
      severity: 'warning',
      reason,
      file: provenanceFor(slug),
    } as const
    return { ...saved, messages: [...saved.messages, message] }
  }
}

/** What the disk says, or that a path leads elsewhere; undefined for faults of the program. */
export function diskTrouble(error: unknown): string | undefined {
  if (error instanceof OutsideFolderError) return 'a link leads out of the show\u2019s folder'
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
