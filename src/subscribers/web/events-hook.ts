import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { jsonValue } from '../../words/json-value.ts'

/** Where a sender's service tells what came back, and what is done with it. */
export interface EventsHook {
  /** Stands in the address, for services agree on no other way to show who they are. */
  readonly key: string
  /** Takes events in; what it is given is what stood in the request. */
  readonly takeIn: (json: unknown) => void
  /** Hears an address that a person must open before Amazon sends any event. */
  readonly toOpen: (address: string) => void
}

/** A list of a thousand events has half a megabyte. */
const longest = 4 * 1024 * 1024

/**
 * `POST events/KEY`: takes in bounces and complaints as services report them. A wrong key is answered like a page that
 * is not there; with the right one the answer is always the same, so that a service does not send for ever what means
 * nothing here. No address is opened by itself: it would be one that somebody else chose.
 */
export function eventsHook(app: Hono, { key, takeIn, toOpen }: EventsHook): void {
  const tooLong = bodyLimit({ maxSize: longest, onError: (context) => context.text('Too long.\n', 413) })
  app.post('/events/:key', tooLong, async (context, next) => {
    if (!isSame(context.req.param('key'), key)) return next()
    const json = jsonValue(await context.req.text())
    if (json === undefined) return context.text('This is no JSON.\n', 400)
    const address = toConfirm(json)
    if (address === undefined) takeIn(json)
    else toOpen(address)
    return context.text('ok\n')
  })
}

/** Hashed first, for what is compared in constant time must be of one length. */
function isSame(given: string, key: string): boolean {
  const [one, other] = [given, key].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}

/** The address in the message with which Amazon's SNS asks whether it may send any. */
function toConfirm(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('Type' in json) || !('SubscribeURL' in json))
    return undefined
  const { Type: type, SubscribeURL: address } = json
  if (type !== 'SubscriptionConfirmation' || typeof address !== 'string') return undefined
  const url = URL.parse(address)
  return url?.protocol === 'https:' && /(?:^|\.)amazonaws\.com$/.test(url.hostname) ? url.href : undefined
}
