import { isUtf8 } from 'node:buffer'
import type { Message } from '../model/message.ts'
import type { TranscriptEncoding } from '../model/transcript.ts'
import { locator } from '../words/locator.ts'
import { markedEncoding, unmarkedUtf16 } from './encoding-of.ts'
import { type SingleByte, singleByte } from './single-byte.ts'
import { utf32 } from './utf-32.ts'

/** A file's bytes as text, without its byte-order mark. An error among the messages: it is no text at all. */
export interface Decoded {
  readonly text: string
  readonly encoding: TranscriptEncoding
  readonly messages: readonly Message[]
}

const rule = 'read:encoding'

/**
 * Turns bytes into text: by byte-order mark, else UTF-16 where its words show it beyond doubt, else UTF-8, else
 * windows-1252 or, where an old Mac plainly wrote it, its encoding. Bytes that make no character become U+FFFD and
 * are reported, never dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes)
  const encoding = marked?.encoding ?? unmarkedUtf16(bytes)
  if (encoding === undefined && bytes.includes(0)) return binary('zero bytes, which no text has')
  const body = bytes.subarray(marked?.length ?? 0)
  if (encoding === 'utf-32le' || encoding === 'utf-32be')
    return checked(utf32(body, encoding === 'utf-32le'), encoding)
  if (encoding && encoding !== 'utf-8')
    return checked(new TextDecoder(encoding, { ignoreBOM: true }).decode(body), encoding)
  return utf8OrSingleByte(body, marked !== undefined)
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** A few bad bytes in a text that is plainly UTF-8 do not make it another encoding. */
function utf8OrSingleByte(bytes: Uint8Array, marked: boolean): Decoded {
  const utf8 = lenient.decode(bytes)
  if (marked || isUtf8(bytes)) return checked(utf8, 'utf-8')
  const bad = countOf(utf8, /\ufffd/g)
  const good = countOf(utf8, /[^\x00-\x7f\ufffd]/gu)
  if (good > bad) return checked(utf8, 'utf-8')
  const guess = singleByte(bytes)
  const decoded = checked(guess.text, guess.encoding)
  return { ...decoded, messages: [guessed(guess), ...decoded.messages] }
}

function guessed({ encoding, certain }: SingleByte): Message {
  const reason = certain
    ? `The file is not UTF-8; it was read as ${encoding}, in which all of its signs make sense.`
    : `The file is not UTF-8 and was read as ${encoding}; look at its accents and quotation marks, or save it as UTF-8.`
  return { rule, severity: certain ? 'info' : 'warning', reason }
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
