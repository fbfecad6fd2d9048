import { z } from 'zod'
import { generalTopic, type SubscriptionSettings } from '../model/subscription.ts'
import { slug, webAddress, words } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

const topic = z
  .strictObject({ id: slug.optional(), name: words, follows: slug })
  .transform(({ id, name, follows }) => ({ id: id ?? follows, name, follows }))

/** How one subscribes to a show's newsletter: `subscribers:` in `show.md`. */
export const subscriptionSettings = z
  .strictObject({
    service: webAddress.transform((address) => `${address.replace(/\/*$/, '')}/`).optional(),
    form: webAddress.optional(),
    topics: z.array(topic).default([]),
  })
  .refine(
    ({ topics }) => new Set([generalTopic, ...topics.map(({ id }) => id)]).size === topics.length + 1,
    `must not have two topics of one id, nor one that is called \`${generalTopic}\``,
  )
  .transform((settings): SubscriptionSettings => withoutUndefined(settings))
