import type { MarkedDocument } from './documents.ts'

const sign = /@(?=[\p{L}\p{N}_])/gu

/**
 * A document with a space behind the sign of each account's name, `@ somebody`, as sets have it that were cut into
 * words before: which of the two a set has says nothing of who is a name there.
 */
export function spacedAccounts({ text, names }: MarkedDocument): MarkedDocument {
  const cuts = [...text.matchAll(sign)].map(({ index }) => index + 1)
  const moved = (at: number, spaces: (cut: number) => boolean) => at + cuts.filter(spaces).length
  return {
    text: text.replace(sign, '@ '),
    names: names.map(({ start, end, type }) => ({
      start: moved(start, (cut) => cut <= start),
      end: moved(end, (cut) => cut < end),
      type,
    })),
  }
}
