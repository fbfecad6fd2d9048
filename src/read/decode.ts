import type { Message } from '../model/message.ts'
import type { TranscriptEncoding } from '../model/transcript.ts'
import { locator } from '../words/locator.ts'

/** A file's bytes as text, without its byte-order mark. An error among the messages: it is no text at all. */
export interface Decoded {
  readonly text: string
  readonly encoding: TranscriptEncoding
  readonly messages: readonly Message[]
}

const rule = 'read:encoding'

/**
 * Turns bytes into text: by byte-order mark, else UTF-16 where its zero bytes show it beyond doubt, else UTF-8,
 * else windows-1252. Bytes that make no character become U+FFFD and are reported, never dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  const encoding = marked?.encoding ?? utf16Without(bytes)
  if (encoding === undefined && bytes.includes(0)) return binary('zero bytes, which no text has')
  if (encoding && encoding !== 'utf-8') return checked(new TextDecoder(encoding).decode(bytes), encoding)
  return utf8Or1252(marked ? bytes.subarray(3) : bytes, marked !== undefined)
}

function byMark(bytes: Uint8Array): { readonly encoding: TranscriptEncoding } | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8' }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be' }
  return undefined
}

/** Latin text in UTF-16 has a zero in nearly every second byte and none in the others. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const most = length * 0.35
  if (length >= 4 && odd > most && even === 0) return 'utf-16le'
  if (length >= 4 && even > most && odd === 0) return 'utf-16be'
  return undefined
}

/** A few bad bytes in a text that is plainly UTF-8 do not make it windows-1252. */
function utf8Or1252(bytes: Uint8Array, certain: boolean): Decoded {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (certain || isUtf8(bytes)) return checked(utf8, 'utf-8')
  const bad = countOf(utf8, /\ufffd/g)
  const good = countOf(utf8, /[^\x00-\x7f\ufffd]/gu)
  if (good > bad) return checked(utf8, 'utf-8')
  const text = new TextDecoder('windows-1252').decode(bytes)
  const decoded = checked(text, 'windows-1252')
  return { ...decoded, messages: [guessed(text), ...decoded.messages] }
}

/** Signs of windows-1252 that English and its neighbours write; where there are no others, the guess was right. */
const plausible = /^[\x00-\x7f\u00a0\p{Script=Latin}‘’‚“”„–—…•€£™©®°§«»·½¼¾]*$/u

function guessed(text: string): Message {
  if (plausible.test(text)) {
    const reason = 'The file is not UTF-8; it was read as windows-1252, in which all of its signs make sense.'
    return { rule, severity: 'info', reason }
  }
  const reason =
    'The file is not UTF-8 and was read as windows-1252; look at its accents and quotation marks, or save it as UTF-8.'
  return { rule, severity: 'warning', reason }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function checked(text: string, encoding: TranscriptEncoding): Decoded {
  const controls = countOf(text, /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)
  if (text.includes('\0') || controls > 8 + text.length * 0.02) return binary('control characters, not words')
  return { text, encoding, messages: [...unreadable(text), ...bidi(text)] }
}

function binary(what: string): Decoded {
  const reason = `The file is full of ${what}, so it is no text; nothing was read. Export the transcript as .txt in UTF-8.`
  return { text: '', encoding: 'utf-8', messages: [{ rule, severity: 'error', reason }] }
}

function unreadable(text: string): readonly Message[] {
  const count = countOf(text, /\ufffd/g)
  if (count === 0) return []
  const reason =
    count === 1
      ? 'One character could not be read and shows as \ufffd; correct it in the episode.'
      : `${count} characters could not be read and show as \ufffd; correct them in the episode.`
  return [{ rule, severity: 'warning', reason, place: locator(text).point(text.indexOf('\ufffd')) }]
}

/**
 * The message about controls that turn the direction of text, which can make a line read as what it does not say
 * (CVE-2021-42574). Its place is in the text that is given.
 */
export function bidi(text: string): readonly Message[] {
  const first = text.search(/[\u202a-\u202e\u2066-\u2069]/)
  if (first < 0) return []
  const count = countOf(text, /[\u202a-\u202e\u2066-\u2069]/g)
  const reason = `${count} hidden ${count === 1 ? 'character that turns' : 'characters that turn'} the direction of writing ${count === 1 ? 'was' : 'were'} found; the words stay, the hidden characters are left out of the episode.`
  return [{ rule: 'read:bidi', severity: 'warning', reason, place: locator(text).point(first) }]
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}
