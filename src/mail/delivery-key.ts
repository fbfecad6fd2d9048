import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose mail of which sending it is. */
export interface DeliveryKey {
  readonly sending: number
  readonly subscriber: number
}

/**
 * Names one mail to one subscriber: its Message-ID and its return path are made from it, so that what comes back
 * tells whose it was. Signed, so that nobody can make up bounces for others. Letters, digits and hyphens only.
 */
export function keyOf(secret: Uint8Array, { sending, subscriber }: DeliveryKey): string {
  const body = `${sending.toString(36)}-${subscriber.toString(36)}`
  return `${body}-${signature(secret, body)}`
}

/** Reads a key that this store signed, in whatever case a mail server left it; undefined for any other text. */
export function readKey(secret: Uint8Array, key: string): DeliveryKey | undefined {
  const [, sending, subscriber, signed] =
    /^([0-9a-z]{1,10})-([0-9a-z]{1,10})-([0-9a-f]{20})$/.exec(key.toLowerCase()) ?? []
  if (sending === undefined || subscriber === undefined || signed === undefined) return undefined
  const expected = signature(secret, `${sending}-${subscriber}`)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signed))) return undefined
  return { sending: Number.parseInt(sending, 36), subscriber: Number.parseInt(subscriber, 36) }
}

/** What a key looks like in any text, for finding those that might be ours. */
export const keyForm = /(?<![0-9a-z-])[0-9a-z]{1,10}-[0-9a-z]{1,10}-[0-9a-f]{20}(?![0-9a-z-])/gi

/** The Message-ID of a mail, with its angle brackets; the same for the same mail however often it is tried. */
export function messageIdOf(key: string, slug: string, domain: string): string {
  return `<${key}.${slug}@${domain}>`
}

/** The return path of a mail: `bounces@example.com` -> `bounces+key@example.com`. */
export function returnPathOf(key: string, bounceAddress: string): string {
  const at = bounceAddress.lastIndexOf('@')
  return `${bounceAddress.slice(0, at)}+${key}${bounceAddress.slice(at)}`
}

/** 80 bits of HMAC-SHA-256, in hex. */
function signature(secret: Uint8Array, body: string): string {
  return createHmac('sha256', secret).update(`delivery ${body}`).digest('hex').slice(0, 20)
}
