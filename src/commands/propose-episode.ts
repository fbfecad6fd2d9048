import { randomUUID } from 'node:crypto'
import { episodeFile, readEpisode } from '../content/episode.ts'
import { episodeHead } from '../content/episode-head.ts'
import { inside, readBytes, readText } from '../content/files.ts'
import { fileFor, proposalFor } from '../content/show-folder.ts'
import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { type Prepared, prepare, unusedRule } from '../pipeline.ts'
import { type EarlierEpisode, type Minting, proposalOf } from '../proposal-of.ts'
import { readTranscript } from '../read/read.ts'
import type { Rule } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { deskFor, fromRoot, type OpenSettings } from './open-show.ts'

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
  readonly messages: readonly Message[]
}

/**
 * Takes one transcript (a path inside the show's folder) through the pipeline and proposes its episode. What an
 * earlier run minted is kept. Reads files, writes none.
 */
export function proposeEpisode(
  open: OpenSettings,
  file: string,
  { taken, rules }: { readonly taken: Minting['taken']; readonly rules: readonly Rule[] },
): ProposedEpisode {
  const bytes = readBytes(inside(open.folder, file))
  if (!bytes) return refused(file, 'There is no such file in the show’s folder.')
  const transcript = readTranscript(file, bytes)
  const { slug } = transcript.meta
  if (transcript.messages.some(({ severity }) => severity === 'error'))
    return { file, slug, messages: transcript.messages.map(fromRoot) }
  const { desk, messages: wrong } = deskFor(open, slug)
  const prepared = prepare(transcript, desk, rules)
  const { sha256 } = transcript.source
  const about = prepared.messages.map((one) => fromRoot({ file: fileOf(one, file, slug), ...one }))
  const messages = [...wrong.map(fromRoot), ...about]
  const previous = earlierEpisode(open, slug)
  const episode = proposalOf(prepared, {
    taken,
    mintGuid: () => `urn:uuid:${randomUUID()}`,
    ...(previous && { previous }),
  })
  if (episode.date === '') return { file, slug, prepared, messages: [...messages, undated(file)] }
  return { file, slug, sha256, prepared, episode, text: episodeFile(episode, optionsOf(open)), messages }
}

function fileOf({ rule }: Message, file: string, slug: string): string {
  return rule === unusedRule ? `decisions/${slug}.yml` : file
}

function optionsOf({ show }: OpenSettings): { readonly markers: readonly string[] } {
  return { markers: show?.markers ?? [] }
}

function refused(file: string, reason: string): ProposedEpisode {
  return { file, slug: file, messages: [fromRoot({ rule: 'read:missing', severity: 'error', reason, file })] }
}

function undated(file: string): Message {
  const reason =
    'The transcript names no date, neither in front matter (`date: 2021-07-06`) nor in its file name; no episode was made of it.'
  return fromRoot({ rule: 'read:date', severity: 'error', reason, file })
}

/** What was minted before: by the machine's last proposal, or where that is gone by the episode itself. */
function earlierEpisode(open: OpenSettings, slug: string): EarlierEpisode | undefined {
  const current = readText(open.folder, fileFor('episodes', slug)).text
  const read = (text: string | undefined): Episode | undefined =>
    text === undefined ? undefined : readEpisode(text, `${slug}.md`, optionsOf(open)).episode
  const earlier = read(readText(open.folder, proposalFor('episodes', slug)).text) ?? read(current)
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
