import { z } from 'zod'
import { check } from '../markdown/check.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { fileOf } from '../markdown/stringify.ts'
import { entityTypes } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { nearest } from '../words/nearest.ts'
import { audioField, audioValue } from './audio.ts'
import { bodyMessages } from './body-messages.ts'
import { correctionList, lostCorrections } from './correction-list.ts'
import { episodeBody, readEpisodeBody } from './episode-body.ts'
import { date, slug, webAddress, words } from './fields.ts'
import { storyKeys, storyValues, strangers, withSummaries } from './model-share.ts'
import { slugInName } from './slug-in-name.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:episode'

/** What the show says that matters for reading an episode: its own why-we-care markers. */
export interface EpisodeOptions {
  readonly markers?: readonly string[]
}

const head = z.strictObject({
  title: words,
  date,
  guid: words.max(200),
  description: words.optional(),
  link: webAddress.optional(),
  audio: audioField.optional(),
  speakers: z.array(words).default([]),
  source: z
    .strictObject({ file: words, sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits') })
    .optional(),
  rebroadcastOf: slug.optional(),
  ...storyKeys,
  corrections: correctionList,
  cuts: z.int().min(0).default(0),
  entities: z
    .strictObject({
      about: z.array(slug).default([]),
      mentions: z.array(slug).default([]),
      unreviewed: z
        .array(
          z.strictObject({ name: words, type: z.enum(entityTypes), from: z.literal('model').optional() }),
        )
        .default([]),
    })
    .prefault({}),
})

const knownKeys = Object.keys(head.shape)

/** An episode as its file: front matter and Markdown that a person can edit. Reads back as the same episode. */
export function episodeFile(episode: Episode, { markers = [] }: EpisodeOptions = {}): string {
  const { title, date, guid, description, link, audio, speakers, source, entities } = episode
  const { rebroadcastOf, cuts, corrections } = episode
  const recording = audio && { audio: audioValue(audio) }
  const about = { title, date, guid, description, link, ...recording, speakers, source }
  const known = { ...about, rebroadcastOf, cuts, ...storyValues(episode), corrections, entities }
  const extra = Object.entries(episode.extra).filter(([key]) => !knownKeys.includes(key))
  const data = Object.entries({ ...known, ...Object.fromEntries(extra) }).filter(
    ([, value]) => value !== undefined,
  )
  return fileOf(Object.fromEntries(data), episodeBody(episode, markers))
}

/**
 * Reads an episode file. `file` names it in messages and gives the slug. With an error there is no episode.
 * Keys that Copydesk does not know are kept as `extra`; one that looks mistyped is reported.
 */
export function readEpisode(
  text: string,
  file: string,
  { markers = [] }: EpisodeOptions = {},
): { readonly episode?: Episode; readonly messages: readonly Message[] } {
  const front = frontMatterOf(text)
  const name = slugInName(file, rule)
  if (front.messages.length > 0) return { messages: inFile(file, front.messages) }
  const known = Object.fromEntries(Object.entries(front.data).filter(([key]) => knownKeys.includes(key)))
  const extra = Object.fromEntries(Object.entries(front.data).filter(([key]) => !knownKeys.includes(key)))
  const checked = check(head, known, { rule, lineOf: front.lineOf })
  const told = bodyMessages(rule, text, front.bodyStart)
  const body = readEpisodeBody(front.body, markers, told)
  const messages = inFile(file, [
    ...name.messages,
    ...checked.messages,
    ...Object.keys(extra).flatMap((key) => mistyped(key, front.lineOf([key]))),
    ...told.messages,
    ...strangers(body.stories, checked.value?.storySummaries).map((id) =>
      untold(id, front.lineOf(['storySummaries', id])),
    ),
    ...lostCorrections(checked.value?.corrections ?? [], body.stories, (at) =>
      front.lineOf(['corrections', at]),
    ),
  ])
  if (!checked.value || messages.some(({ severity }) => severity === 'error')) return { messages }
  const { description, link, audio, source, rebroadcastOf, storySummaries, ...some } = checked.value
  const { modelWrote, corrections, ...rest } = some
  const optional = {
    ...(description !== undefined && { description }),
    ...(link !== undefined && { link }),
    ...(audio !== undefined && { audio }),
    ...(source && { source }),
    ...(rebroadcastOf !== undefined && { rebroadcastOf }),
    ...(modelWrote && { modelWrote }),
    ...(corrections && { corrections }),
  }
  const stories = withSummaries(body.stories, storySummaries)
  const entities = { ...rest.entities, unreviewed: rest.entities.unreviewed.map(withoutUndefined) }
  return { episode: { slug: name.slug, ...rest, ...optional, ...body, stories, entities, extra }, messages }
}

function untold(id: string, line: number): Message {
  const reason = `There is a summary for the story "${id.slice(0, 80)}", which this episode does not have, so it is shown nowhere.`
  return { rule, severity: 'warning', reason, place: { line, column: 1 } }
}

function mistyped(key: string, line: number): readonly Message[] {
  const near = nearest(key, knownKeys)
  if (near === undefined) return []
  const reason = `\`${key.slice(0, 80)}\` is no key that Copydesk knows and was kept as it is, did you mean \`${near}\`?`
  return [{ rule, severity: 'warning', reason, place: { line, column: 1 } }]
}

function inFile(file: string, messages: readonly Message[]): readonly Message[] {
  return messages.map((message) => ({ ...message, file }))
}
