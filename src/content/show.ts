import { z } from 'zod'
import { check } from '../markdown/check.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import type { Message } from '../model/message.ts'
import type { Person, Promo, Show } from '../model/show.ts'
import { slugOf } from '../words/slug.ts'
import { slug, webAddress, words } from './fields.ts'
import { modelSettings } from './model-settings.ts'
import { podcastSettings } from './podcast-settings.ts'
import { sendingSettings } from './sending-settings.ts'
import { siteKeys } from './site-settings.ts'
import { subscriptionSettings } from './subscription-settings.ts'
import { faintColours } from './theme-settings.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:show'

const person = z.strictObject({
  id: slug.optional(),
  name: words,
  role: z.enum(['host', 'guest', 'producer', 'reporter']).default('host'),
  aliases: z.array(words).default([]),
  link: webAddress.optional(),
  description: words.optional(),
})

const promo = z.strictObject({
  kind: z.enum(['support', 'sponsor']),
  title: words,
  text: words,
  link: webAddress.optional(),
})

const mailAddress = z
  .string()
  .regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'must be one mail address such as `desk@example.com`')

const edition = z.strictObject({
  name: words.optional(),
  opening: z.string().default(''),
  'sender-name': words.optional(),
  'sender-address': mailAddress.optional(),
  'reply-to': mailAddress.optional(),
  'postal-address': z.string().default(''),
  reason: words.optional(),
  promo: promo.optional(),
})

const editAddress = webAddress.refine(
  (text) => text.includes('{file}'),
  'must have `{file}` in it, where the path of the file goes',
)

const settings = z.strictObject({
  title: words,
  url: webAddress.default('http://localhost:8080/').transform(withFinalSlash),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as `en` or `en-US`')
    .default('en'),
  tagline: z.string().default(''),
  description: z.string().default(''),
  people: z.array(person).default([]),
  markers: z.array(words).default([]),
  edition: edition.prefault({}),
  licence: z.strictObject({ name: words, link: webAddress.optional() }).optional(),
  footer: words.optional(),
  report: words.optional(),
  edit: editAddress.optional(),
  model: modelSettings.optional(),
  podcast: podcastSettings.optional(),
  subscribers: subscriptionSettings.optional(),
  sending: sendingSettings.optional(),
  ...siteKeys,
})

/**
 * Reads `show.md`: what a show says of itself. Only `title` must be there. The body is the about page. With an
 * error there is no show; colours that cannot be read are a warning.
 */
export function readShow(
  text: string,
  file: string,
): { readonly show?: Show; readonly messages: readonly Message[] } {
  const front = frontMatterOf(text)
  const checked =
    front.messages.length > 0 ? front : check(settings, front.data, { rule, lineOf: front.lineOf })
  const value = 'value' in checked ? checked.value : undefined
  if (!value) return { messages: checked.messages.map((message) => ({ ...message, file })) }
  const {
    people,
    edition: own,
    licence,
    'footer-links': footerLinks,
    'social-images': socialImages,
    ...rest
  } = value
  const ids = people.map(({ id, name }) => id ?? slugOf(name))
  const doubled = ids.flatMap((id, at) =>
    ids.indexOf(id) === at ? [] : [samePerson(id, file, front.lineOf(['people', at]))],
  )
  if (doubled.length > 0) return { messages: doubled }
  const show: Show = {
    ...withoutUndefined(rest),
    ...(licence && { licence: withoutUndefined(licence) }),
    ...(footerLinks && { footerLinks }),
    ...(socialImages !== undefined && { socialImages }),
    people: people.map((one, at): Person => ({ ...withoutUndefined(one), id: ids[at] ?? '' })),
    edition: editionOf(own, value.title),
    about: front.body.trim(),
  }
  const faint = show.theme ? faintColours(show.theme, front.lineOf) : []
  return { show, messages: faint.map((message) => ({ ...message, file })) }
}

function editionOf(own: z.output<typeof edition>, title: string): Show['edition'] {
  const { promo: offer, 'reply-to': replyTo, ...rest } = own
  return {
    name: rest.name ?? title,
    opening: rest.opening,
    senderName: rest['sender-name'] ?? title,
    senderAddress: rest['sender-address'] ?? '',
    ...(replyTo !== undefined && { replyTo }),
    postalAddress: rest['postal-address'],
    reason: rest.reason ?? `You get this because you asked for the newsletter of ${title}.`,
    ...(offer && { promo: withoutUndefined(offer) satisfies Promo }),
  }
}

function withFinalSlash(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/*$/, '')}/`
}

function samePerson(id: string, file: string, line: number): Message {
  const reason = `Two people have the id "${id}"; give one of them another \`id\`.`
  return { rule, severity: 'error', reason, file, place: { line, column: 1 } }
}
