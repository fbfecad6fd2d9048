import { randomUUID } from 'node:crypto'
import { episodeFile, readEpisode } from '../content/episode.ts'
import { episodeHead } from '../content/episode-head.ts'
import { readText } from '../content/files.ts'
import { provenanceFile } from '../content/provenance.ts'
import { fileFor, proposalFor } from '../content/show-folder.ts'
import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { ArchiveEvidence } from '../model/archive.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { finish, type Prepared, unusedRule } from '../pipeline.ts'
import { type EarlierEpisode, type Minting, proposalOf } from '../proposal-of.ts'
import { provenanceOf } from '../provenance-of.ts'
import type { Rule } from '../rule.ts'
import type { Suggested } from '../tag/suggest/suggest.ts'
import { fingerprint } from '../words/fingerprint.ts'
import type { BegunEpisode } from './begin-episode.ts'
import { earlierProvenance } from './earlier-provenance.ts'
import { fromRoot, type OpenSettings } from './open-show.ts'

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

/** What a proposal needs besides the transcript. */
export interface Proposing {
  /** Addresses of stories that other episodes have. */
  readonly taken: Minting['taken']
  /** What the other episodes of the show say about this one. */
  readonly archive?: ArchiveEvidence
  /** Nothing of its episode stands in the show's folder, so that nothing is looked for there. */
  readonly isNew?: boolean
  /** What a model had to say, where one was asked. */
  readonly suggested?: Suggested
  /** The rules that are still to run. */
  readonly rules: readonly Rule[]
}

/**
 * Takes a transcript that is begun through the rest of the pipeline and proposes its episode. What an earlier run
 * minted is kept. Reads files, writes none.
 */
export function proposeEpisode(
  open: OpenSettings,
  { file, slug, begun, messages: earlier }: BegunEpisode,
  { taken, archive, rules, suggested, isNew = false }: Proposing,
): ProposedEpisode {
  if (!begun) return { file, slug, messages: earlier }
  const prepared = finish(begun, archive, rules, suggested?.suggestions)
  const { sha256 } = begun.transcript.source
  const about = [...prepared.messages, ...(suggested?.messages ?? [])].map((one) =>
    fromRoot({ file: fileOf(one, file, slug), ...one }),
  )
  const messages = [...earlier, ...about]
  const previous = isNew ? undefined : earlierEpisode(open, slug)
  const episode = proposalOf(prepared, {
    taken,
    mintGuid: () => `urn:uuid:${randomUUID()}`,
    ...(previous && { previous }),
  })
  if (episode.date === '') return { file, slug, prepared, messages: [...messages, undated(file)] }
  const text = episodeFile(episode, optionsOf(open))
  const found = provenanceOf(prepared)
  const known = isNew ? found : earlierProvenance(open, slug)(found, episode)
  return { file, slug, sha256, prepared, episode, text, provenance: provenanceFile(known), messages }
}

function fileOf({ rule }: Message, file: string, slug: string): string {
  return rule === unusedRule ? `decisions/${slug}.yml` : file
}

function optionsOf({ show }: OpenSettings): { readonly markers: readonly string[] } {
  return { markers: show?.markers ?? [] }
}

function undated(file: string): Message {
  const reason =
    'The transcript names no date, neither in front matter (`date: 2021-07-06`) nor in its file name or first lines; no episode was made of it.'
  return fromRoot({ rule: 'read:date', severity: 'error', reason, file })
}

/** The machine's last proposal for an episode, where a model had a hand in it. Few have: the others are not parsed. */
export function modelProposal(open: OpenSettings, slug: string): Episode | undefined {
  const text = proposalText(open, slug)
  return text?.includes('modelWrote:') ? episodeIn(open, slug, text) : undefined
}

function proposalText({ folder }: OpenSettings, slug: string): string | undefined {
  return readText(folder, proposalFor('episodes', slug)).text
}

function episodeIn(open: OpenSettings, slug: string, text: string | undefined): Episode | undefined {
  return text === undefined ? undefined : readEpisode(text, `${slug}.md`, optionsOf(open)).episode
}

/** What was minted before: by the machine's last proposal, or where that is gone by the episode itself. */
function earlierEpisode(open: OpenSettings, slug: string): EarlierEpisode | undefined {
  const current = readText(open.folder, fileFor('episodes', slug)).text
  const earlier = episodeIn(open, slug, proposalText(open, slug)) ?? episodeIn(open, slug, current)
  if (!earlier) return undefined
  const paragraphs = episodeParagraphs(earlier)
  const stories = earlier.stories.map((story) => ({
    slug: story.slug,
    headline: fingerprint(story.headline),
    first: fingerprint(paragraphs.find((paragraph) => paragraph.story === story.slug)?.text ?? ''),
  }))
  const guid = current === undefined ? undefined : episodeHead(current, `${slug}.md`).guid
  return { guid: guid ?? earlier.guid, stories }
}
