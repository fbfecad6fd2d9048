import { randomUUID } from 'node:crypto'
import { episodeFile } from '../content/episode.ts'
import { provenanceFile } from '../content/provenance.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import type { Prepared } from '../pipeline.ts'
import { proposalOf } from '../proposal-of.ts'
import { provenanceOf } from '../provenance-of.ts'
import { mintedSlugs } from '../structure/minted-slugs.ts'
import type { BegunEpisode } from './begin-episode.ts'
import { earlierProvenance } from './earlier-provenance.ts'
import { type FinishedEpisode, type Finishing, finishEpisode } from './finish-episode.ts'
import type { OpenSettings } from './open-show.ts'

/** What the machine makes of one transcript; without `text` its messages say why there is none. */
export interface ProposedEpisode {
  readonly file: string
  readonly slug: string
  /** Of the raw bytes; absent where there are none. */
  readonly sha256?: string
  readonly prepared?: Prepared
  readonly episode?: Episode
  /** The episode file as the machine would write it. */
  readonly text?: string
  /** What the machine knows besides its words, as it would write that beside it. */
  readonly provenance?: string
  readonly messages: readonly Message[]
}

/**
 * Takes a transcript that is begun through the rest of the pipeline and proposes its episode. What an earlier run
 * minted is kept; `taken` are the addresses of stories that other episodes have. Reads files, writes none.
 */
export function proposeEpisode(
  open: OpenSettings,
  begun: BegunEpisode,
  { taken, ...finishing }: Finishing & { readonly taken: { has(slug: string): boolean } },
): ProposedEpisode {
  const finished = finishEpisode(open, begun, finishing)
  return proposedOf(open, finished, mintedSlugs(finished.wanted ?? [], taken))
}

/** The episode that is proposed for a finished transcript, whose stories get these addresses. */
export function proposedOf(
  open: OpenSettings,
  { file, slug, prepared, previous, wanted, isNew, messages }: FinishedEpisode,
  slugs: readonly string[],
): ProposedEpisode {
  if (!prepared || !wanted) return { file, slug, messages, ...(prepared && { prepared }) }
  const episode = proposalOf(prepared, {
    slugs,
    mintGuid: () => `urn:uuid:${randomUUID()}`,
    ...(previous && { previous }),
  })
  const text = episodeFile(episode, { markers: open.show?.markers ?? [] })
  const found = provenanceOf(prepared)
  const known = isNew ? found : earlierProvenance(open, slug)(found, episode)
  const { sha256 } = prepared.transcript.source
  return { file, slug, sha256, prepared, episode, text, provenance: provenanceFile(known), messages }
}
