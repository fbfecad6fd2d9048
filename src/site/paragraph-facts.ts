import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import type { CuePoint, Provenance } from '../model/provenance.ts'
import { tracedParagraphs } from '../words/traced-paragraphs.ts'

/** What is known of a paragraph as it is now besides its words. */
export interface ParagraphFacts {
  /** Seconds at which its first words are said. */
  readonly start?: number
  /** Seconds at which its last words end, and where its cues begin; only while its words are those of the source. */
  readonly end?: number
  readonly cues?: readonly CuePoint[]
  /** Ids that led to it before its words were changed. */
  readonly former: readonly string[]
}

/** The facts of an episode's paragraphs by present id, and under which id the machine's own paragraphs stand now. */
export interface EpisodeFacts {
  readonly of: ReadonlyMap<string, ParagraphFacts>
  readonly presentId: (id: string) => string | undefined
}

/**
 * Finds the machine's paragraphs again in an episode that an editor may have changed. A paragraph that does not begin
 * as one of them did has no time, and one whose words were changed has only that of its beginning.
 */
export function episodeFacts(
  provenance: Provenance | undefined,
  paragraphs: readonly EpisodeParagraph[],
): EpisodeFacts {
  const traced = tracedParagraphs(provenance?.paragraphs ?? [], paragraphs)
  const now = new Map<string, string>()
  const facts = [...traced].map(([id, { from, whole, former }]) => {
    for (const old of former) now.set(old, id)
    if (from) now.set(from.id, id)
    const { start, end, cues } = from ?? {}
    const known: ParagraphFacts = {
      ...(start !== undefined && { start }),
      ...(whole && end !== undefined && { end }),
      ...(whole && cues && { cues }),
      former,
    }
    return [id, known] as const
  })
  const present = new Set(paragraphs.map(({ id }) => id))
  return { of: new Map(facts), presentId: (id) => now.get(id) ?? (present.has(id) ? id : undefined) }
}
