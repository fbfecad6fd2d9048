import { createHmac, timingSafeEqual } from 'node:crypto'
import { secretKey } from './secret-key.ts'

/** What a link in a mail lets its holder do. */
export type Purpose = 'confirm' | 'leave' | 'preferences'

/** What a token says. */
export interface Claims {
  readonly purpose: Purpose
  readonly subscriber: number
  /** What it is about: for `confirm` the consent that was asked for, for the others the sending it came with. */
  readonly about: number
  /** Seconds since 1970 after which it says nothing; 0: never. */
  readonly expires: number
}

const letters: Readonly<Record<Purpose, string>> = { confirm: 'c', leave: 'l', preferences: 'p' }

/**
 * Claims as a signed token, the same for the same claims. Letters, digits and full stops only, and a letter or digit
 * last, so that programs which find addresses in plain text take it whole.
 */
export function signToken(secret: Uint8Array, { purpose, subscriber, about, expires }: Claims): string {
  const numbers = [subscriber, about, expires].map((number) => number.toString(36))
  const body = [letters[purpose], ...numbers].join('.')
  return `${body}.${signature(secret, body)}`
}

/** What a token says, if this store signed it for this purpose and it has not expired at `now` (seconds since 1970). */
export function readToken(
  secret: Uint8Array,
  token: string,
  { purpose, now }: { readonly purpose: Purpose; readonly now: number },
): Claims | 'forged' | 'expired' {
  const form = /^([clp])\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-f]{32})$/.exec(token)
  if (!form || form[1] !== letters[purpose]) return 'forged'
  const expected = signature(secret, token.slice(0, token.lastIndexOf('.')))
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(form[5] ?? ''))) return 'forged'
  const [subscriber = 0, about = 0, expires = 0] = form
    .slice(2, 5)
    .map((digits) => Number.parseInt(digits, 36))
  return expires !== 0 && expires < now ? 'expired' : { purpose, subscriber, about, expires }
}

/** 128 bits of HMAC-SHA-256, in hex. */
function signature(secret: Uint8Array, body: string): string {
  return createHmac('sha256', secretKey(secret)).update(`token ${body}`).digest('hex').slice(0, 32)
}
