import type { Context, Hono } from 'hono'
import { readToken, signToken } from '../../store/token.ts'
import { confirm, confirmable } from '../confirm.ts'
import { subscriberWith } from '../find-subscriber.ts'
import { requestedTopics } from '../requested-topics.ts'
import { secondsOf } from '../seconds.ts'
import { type Counter, topicNames, veiled } from './counter.ts'

/** The page that the letter's link leads to: it shows a button, and only the button confirms. */
export function confirming(app: Hono, counter: Counter): void {
  app.get('/confirm/:token', (context) => shown(context, counter))
  app.post('/confirm/:token', (context) => pressed(context, counter))
}

function shown(context: Context, counter: Counter): Response | Promise<Response> {
  const claims = claimsOf(context, counter)
  const state = claims ? confirmable(counter.store, claims) : 'void'
  const person = claims && subscriberWith(counter.store, claims.subscriber)
  if (!claims || !person || state === 'void') return spent(context, counter)
  if (state === 'already') return done(context, counter, person)
  const topics = counter.list(topicNames(counter, requestedTopics(counter.store, claims)))
  return context.html(counter.pages.page('confirm.njk', { address: veiled(person.email), topics }))
}

async function pressed(context: Context, counter: Counter): Promise<Response> {
  const claims = claimsOf(context, counter)
  if (!claims) return spent(context, counter)
  const state = await counter.write(() =>
    confirm(counter.store, claims, { at: counter.now(), source: `${counter.address}confirm/` }),
  )
  const person = subscriberWith(counter.store, claims.subscriber)
  return state === 'void' || !person ? spent(context, counter) : done(context, counter, person)
}

function claimsOf(context: Context, { store, now }: Counter) {
  const token = context.req.param('token') ?? ''
  const claims = readToken(store.secret, token, { purpose: 'confirm', now: secondsOf(now()) })
  return typeof claims === 'string' ? undefined : claims
}

function done(
  context: Context,
  { pages, store }: Counter,
  { id, email }: { readonly id: number; readonly email: string },
): Response | Promise<Response> {
  const token = signToken(store.secret, { purpose: 'preferences', subscriber: id, about: 0, expires: 0 })
  return context.html(pages.page('confirmed.njk', { address: veiled(email), token }))
}

function spent(context: Context, { pages }: Counter): Response | Promise<Response> {
  return context.html(pages.page('spent.njk'), 410)
}
