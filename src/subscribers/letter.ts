import { createHmac } from 'node:crypto'
import type { Mail } from '../model/mail.ts'
import type { Show } from '../model/show.ts'
import { signToken } from '../store/token.ts'
import { topicsOf } from './consent-record.ts'
import type { WaitingLetter } from './letter-queue.ts'
import { secondsOf } from './seconds.ts'

/** A link to confirm works for so many seconds; the words of the letter say so too. */
export const confirmSeconds = 48 * 3600

/** What a letter says. */
export interface LetterFacts {
  /** When it was asked for, ISO 8601. */
  readonly asked: string
  /** The host of the form. */
  readonly place: string
  readonly topics: readonly string[]
  /** Where the button leads. */
  readonly link: string
}

/** A letter in words. */
export interface LetterWords {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** What letters of a show are written with. */
export interface LetterDesk {
  readonly show: Pick<Show, 'edition'>
  readonly secret: Uint8Array
  /** Public address of the service, with a final slash. */
  readonly address: string
  readonly words: (facts: LetterFacts) => LetterWords
}

/**
 * The letter that asks the owner of an address to confirm. A second try of the same letter has the same Message-ID.
 * It is no newsletter, so it has no List-Unsubscribe; machines are told that none of them should answer it.
 */
export function letterFor(
  { id, email, subscriber, consent, asked, source, topics }: WaitingLetter,
  { show: { edition }, secret, address, words }: LetterDesk,
  now: Date,
): Mail {
  const expires = secondsOf(new Date(asked)) + confirmSeconds
  const token = signToken(secret, { purpose: 'confirm', subscriber, about: consent, expires })
  const mark = createHmac('sha256', secret).update(`letter ${id}`).digest('hex').slice(0, 24)
  const domain = edition.senderAddress.slice(edition.senderAddress.lastIndexOf('@') + 1)
  return {
    ...words({
      ...{ asked, topics: topicsOf(topics), link: `${address}confirm/${token}` },
      place: new URL(source).host,
    }),
    from: { name: edition.senderName, address: edition.senderAddress },
    to: { address: email },
    ...(edition.replyTo !== undefined && { replyTo: { address: edition.replyTo } }),
    returnPath: edition.senderAddress,
    date: now,
    messageId: `<confirm.${mark}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}
