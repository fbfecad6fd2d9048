import { apostrophe, foldedLetter } from './folded-letter.ts'
import type { WordStream } from './word-stream.ts'

const longest = 100

/** A word of a stream as its letters and digits compare, for the few words that are looked at one by one. */
export function wordAt({ source, start, end }: WordStream, at: number): string {
  const from = start[at] ?? 0
  const raw = source.slice(from, Math.min(end[at] ?? 0, from + longest))
  if (/^[a-z0-9]*$/.test(raw)) return raw
  const plain = /^[ -~]*$/.test(raw) ? raw.toLowerCase() : unfolded(raw)
  return plain.replace(/[^\p{L}\p{N}]/gu, '')
}

function unfolded(raw: string): string {
  let plain = ''
  for (let at = 0; at < raw.length; ) {
    const { code, length } = foldedLetter(raw, at)
    if (raw.charCodeAt(at) < 128) plain += raw.charAt(at).toLowerCase()
    else if (code !== 0 && code !== apostrophe) plain += String.fromCharCode(code)
    at += length
  }
  return plain
}
