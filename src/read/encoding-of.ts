import type { TranscriptEncoding } from '../model/transcript.ts'

/** So much of a file is looked at to tell how it is encoded. */
const sample = 64 * 1024

/** The encoding that a byte-order mark at the start names, and how long the mark is. */
export function markedEncoding(
  bytes: Uint8Array,
): { readonly encoding: TranscriptEncoding; readonly length: number } | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  // The mark of UTF-32 begins as that of UTF-16 does, with a zero behind it, which no text has.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    return { encoding: 'utf-32le', length: 4 }
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)
    return { encoding: 'utf-32be', length: 4 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/**
 * UTF-16 without a mark, where that is beyond doubt: read so, the beginning of the file is words of one script with
 * spaces or line ends among them. Read with its bytes the wrong way round, a space is another character, and words
 * are of many scripts or none.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, Math.min(bytes.length, sample) & ~1)
  if (start.length < 4 || !start.includes(0)) return undefined
  if (isWords(new TextDecoder('utf-16le').decode(start))) return 'utf-16le'
  return isWords(new TextDecoder('utf-16be').decode(start)) ? 'utf-16be' : undefined
}

/** Few characters in a hundred of a text may be broken or odd. */
const odd = 0.05

const scripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
]

function isWords(text: string): boolean {
  if (text.includes('\0')) return false
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  const known = letters + count(/[\p{M}\p{N}\p{P}\p{S}\p{Zs}\r\n\t\u200b-\u200d]/gu)
  if (letters === 0 || known < [...text].length * (1 - odd) || count(/[ \r\n\u3000-\u3002]/g) === 0)
    return false
  return scripts.some((script) => count(script) >= letters * 0.6) && count(/[\u2000\u0a00\u0d00]/g) === 0
}
