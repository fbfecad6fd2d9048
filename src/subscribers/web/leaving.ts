import type { Context, Hono } from 'hono'
import { type Claims, readToken } from '../../store/token.ts'
import { subscriberWith } from '../find-subscriber.ts'
import { leave } from '../leave.ts'
import { secondsOf } from '../seconds.ts'
import { type Counter, veiled } from './counter.ts'
import { formOf } from './form.ts'

/**
 * The page on which one leaves: it shows a button. A mail client's own button sends the form of RFC 8058 to the same
 * address and gets a plain 200, whatever its token is worth.
 */
export function leaving(app: Hono, counter: Counter): void {
  app.get('/leave/:token', (context) => shown(context, counter))
  app.post('/leave/:token', (context) => pressed(context, counter))
}

function shown(context: Context, counter: Counter): Response | Promise<Response> {
  const claims = claimsOf(context, counter)
  const person = claims && subscriberWith(counter.store, claims.subscriber)
  if (!person) return context.html(counter.pages.page('spent.njk'), 410)
  if (person.standing === 'left') return context.html(counter.pages.page('left.njk'))
  return context.html(counter.pages.page('leave.njk', { address: veiled(person.email) }))
}

async function pressed(context: Context, counter: Counter): Promise<Response> {
  const claims = claimsOf(context, counter)
  const oneClick = (await formOf(context))?.['List-Unsubscribe'] === 'One-Click'
  if (claims) await left(counter, claims, oneClick ? 'one click' : `${counter.address}leave/`)
  if (oneClick) return context.text(counter.say('left-title'))
  return claims
    ? context.html(counter.pages.page('left.njk'))
    : context.html(counter.pages.page('spent.njk'), 410)
}

function left(
  { store, write, now }: Counter,
  { subscriber, about }: Claims,
  source: string,
): Promise<unknown> {
  return write(() =>
    leave(store, {
      ...{ subscriber, at: now(), source },
      ...(about !== 0 && { evidence: `sending ${about}` }),
    }),
  )
}

function claimsOf(context: Context, { store, now }: Counter): Claims | undefined {
  const token = context.req.param('token') ?? ''
  const claims = readToken(store.secret, token, { purpose: 'leave', now: secondsOf(now()) })
  return typeof claims === 'string' ? undefined : claims
}
