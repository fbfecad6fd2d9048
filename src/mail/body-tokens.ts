import { leaveToken, preferencesToken } from '../model/mail-tokens.ts'
import { quotedPrintable } from './quoted-printable.ts'

/** What stands in a frozen body where each mail has its own address. */
const tokens = new RegExp(`(${leaveToken}|${preferencesToken})`, 'g')

/** The addresses of one subscriber. */
export interface OwnAddresses {
  readonly leave: string
  readonly preferences: string
}

/** A body that was cut at its tokens and encoded once, so that a mail of it is only put together. */
export interface CutBody {
  readonly filled: (addresses: OwnAddresses) => string
  /** As quoted-printable. */
  readonly encoded: (addresses: OwnAddresses) => Buffer
}

/** A line that goes on in the next: what stands before and behind it may be encoded apart (RFC 2045, 6.7). */
const softBreak = Buffer.from('=\r\n')

/**
 * Cuts a body at its tokens. In HTML, where they stand in attributes, addresses are escaped; in text they are as
 * they are.
 */
export function cutAtTokens(body: string, kind: 'html' | 'text'): CutBody {
  const pieces = body.split(tokens)
  const encodedPieces = pieces.map((piece, at) => (at % 2 === 0 ? quotedPrintable(piece) : undefined))
  const written = kind === 'html' ? escaped : (address: string) => address
  const own = (token: string, { leave, preferences }: OwnAddresses): string =>
    written(token === leaveToken ? leave : preferences)
  return {
    filled: (addresses) => pieces.map((piece, at) => (at % 2 === 0 ? piece : own(piece, addresses))).join(''),
    encoded: (addresses) =>
      Buffer.concat(
        pieces.flatMap((piece, at) => {
          const part = encodedPieces[at] ?? quotedPrintable(own(piece, addresses))
          return at === 0 ? [part] : [softBreak, part]
        }),
      ),
  }
}

/** A `{{token}}` in a body that nothing will be put in place of; undefined if there is none. */
export function unknownToken(body: string): string | undefined {
  return body.replaceAll(tokens, '').match(/\{\{[^{}]{1,60}\}\}/)?.[0]
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
