import { readEpisode } from '../content/episode.ts'
import { episodeHead } from '../content/episode-head.ts'
import { readText } from '../content/files.ts'
import { fileFor, proposalFor } from '../content/show-folder.ts'
import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { ArchiveEvidence } from '../model/archive.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { finish, type Prepared, unusedRule } from '../pipeline.ts'
import type { EarlierEpisode } from '../proposal-of.ts'
import type { Rule } from '../rule.ts'
import { outlineOf } from '../structure/outline.ts'
import { type WantedSlug, wantedSlugs } from '../structure/wanted-slugs.ts'
import type { Suggested } from '../tag/suggest/suggest.ts'
import { fingerprint } from '../words/fingerprint.ts'
import type { BegunEpisode } from './begin-episode.ts'
import { fromRoot, type OpenSettings } from './open-show.ts'

/** What the rest of the pipeline needs besides a transcript that is begun. */
export interface Finishing {
  /** What the other episodes of the show say about this one. */
  readonly archive?: ArchiveEvidence
  /** Nothing of its episode stands in the show's folder, so that nothing is looked for there. */
  readonly isNew?: boolean
  /** What a model had to say, where one was asked. */
  readonly suggested?: Suggested
  /** The rules that are still to run. */
  readonly rules: readonly Rule[]
}

/** A transcript that all rules have been over; its stories have no addresses yet. */
export interface FinishedEpisode {
  readonly file: string
  readonly slug: string
  /** Absent where nothing can be made of it: its messages say why. */
  readonly prepared?: Prepared
  /** What an earlier run minted. */
  readonly previous?: EarlierEpisode
  /** The addresses that its stories want; absent where no episode comes of it. */
  readonly wanted?: readonly WantedSlug[]
  readonly isNew: boolean
  readonly messages: readonly Message[]
}

/** Takes a transcript that is begun through the rest of the pipeline. Reads files, writes none. */
export function finishEpisode(
  open: OpenSettings,
  { file, slug, begun, messages: earlier }: BegunEpisode,
  { archive, rules, suggested, isNew = false }: Finishing,
): FinishedEpisode {
  if (!begun) return { file, slug, isNew, messages: earlier }
  const prepared = finish(begun, archive, rules, suggested?.suggestions)
  const about = [...prepared.messages, ...(suggested?.messages ?? [])].map((one) =>
    fromRoot({ file: fileOf(one, file, slug), ...one }),
  )
  const messages = [...earlier, ...about]
  const hasDate = (begun.transcript.meta.date ?? '') !== ''
  if (!hasDate) return { file, slug, isNew, prepared, messages: [...messages, undated(file)] }
  const previous = isNew ? undefined : earlierEpisode(open, slug)
  const wanted = wantedSlugs(outlineOf(prepared.tree).stories, previous?.stories ?? [])
  return { file, slug, isNew, prepared, messages, wanted, ...(previous && { previous }) }
}

function fileOf({ rule }: Message, file: string, slug: string): string {
  return rule === unusedRule ? `decisions/${slug}.yml` : file
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

function episodeIn({ show }: OpenSettings, slug: string, text: string | undefined): Episode | undefined {
  if (text === undefined) return undefined
  return readEpisode(text, `${slug}.md`, { markers: show?.markers ?? [] }).episode
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
