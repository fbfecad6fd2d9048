import { readWords, type WordHashes, wordHashes } from './word-hashes.ts'

/** What tells a passage from all others: 64 bits of a hash over its folded words, as two halves. */
export interface Print {
  readonly high: number
  readonly low: number
}

/** The print of words. Case, accents, spacing and punctuation make no difference. */
export function printOf({ count, hashes }: WordHashes): Print {
  let high = 0x9e3779b9 | 0
  let low = 0x811c9dc5 | 0
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    high = Math.imul(((high << 7) | (high >>> 25)) ^ hash, 0x85ebca6b)
    low = Math.imul(((low << 11) | (low >>> 21)) + hash, 0xc2b2ae35)
  }
  return { high: (high ^ (high >>> 15)) >>> 0, low: (low ^ (low >>> 13)) >>> 0 }
}

/** A print as it is written down: 16 hex digits. */
export function printName({ high, low }: Print): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

/** The print of a text, as it is written down. */
export function passagePrint(text: string): string {
  return printName(printOf(readWords(text, wordHashes())))
}
