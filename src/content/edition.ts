import { z } from 'zod'
import { check } from '../markdown/check.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { fileOf } from '../markdown/stringify.ts'
import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import { bodyMessages } from './body-messages.ts'
import { editionBody, readEditionBody } from './edition-body.ts'
import type { EpisodeOptions } from './episode.ts'
import { date, slug, words } from './fields.ts'
import { slugInName } from './slug-in-name.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:edition'

const head = z.strictObject({
  subject: words,
  preheader: z.string().default(''),
  date,
  guid: words.max(200),
  topic: slug.optional(),
  picks: z
    .strictObject({ since: date.optional(), top: z.int().min(1).optional(), entity: slug.optional() })
    .transform(withoutUndefined)
    .optional(),
  since: date.optional(),
  until: date.optional(),
})

/** An edition as its file: front matter and Markdown that a person can edit. Reads back as the same edition. */
export function editionFile(edition: Edition, { markers = [] }: EpisodeOptions = {}): string {
  const { subject, preheader, date, guid, topic, picks, since, until } = edition
  const data = withoutUndefined({ subject, preheader, date, guid, topic, picks, since, until })
  return fileOf(data, editionBody(edition, markers))
}

/**
 * Reads an edition file. `file` names it in messages and gives the slug. Everything keeps its line of the file. With
 * an error there is no edition.
 */
export function readEdition(
  text: string,
  file: string,
  { markers = [] }: EpisodeOptions = {},
): { readonly edition?: Edition; readonly messages: readonly Message[] } {
  const front = frontMatterOf(text)
  const name = slugInName(file, rule)
  const checked =
    front.messages.length > 0
      ? { messages: front.messages }
      : check(head, front.data, { rule, lineOf: front.lineOf })
  const told = bodyMessages(rule, text, front.bodyStart)
  const body = front.messages.length > 0 ? undefined : readEditionBody(front.body, markers, told)
  const messages = [...name.messages, ...checked.messages, ...told.messages].map((one) => ({ ...one, file }))
  const value = 'value' in checked ? checked.value : undefined
  if (!value || !body || messages.some(({ severity }) => severity === 'error')) return { messages }
  const lines = Object.fromEntries(Object.keys(front.data).map((key) => [key, front.lineOf([key])]))
  return { edition: { slug: name.slug, ...withoutUndefined(value), ...body, lines }, messages }
}
