import { leaveToken, preferencesToken } from '../model/mail-tokens.ts'

/** What stands in a frozen body where each mail has its own address. */
const tokens = new RegExp(`(${leaveToken}|${preferencesToken})`, 'g')

/** The addresses of one subscriber. */
export interface OwnAddresses {
  readonly leave: string
  readonly preferences: string
}

/** A body that was cut at its tokens once, so that a mail of it is only put together. */
export type Fill = (addresses: OwnAddresses) => string

/**
 * Cuts a body at its tokens. In HTML, where they stand in attributes, addresses are escaped; in text they are as
 * they are.
 */
export function cutAtTokens(body: string, kind: 'html' | 'text'): Fill {
  const pieces = body.split(tokens)
  const written = kind === 'html' ? escaped : (address: string) => address
  return ({ leave, preferences }) =>
    pieces
      .map((piece, at) => {
        if (at % 2 === 0) return piece
        return written(piece === leaveToken ? leave : preferences)
      })
      .join('')
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
