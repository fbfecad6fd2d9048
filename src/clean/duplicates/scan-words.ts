import { apostrophe, foldedLetter } from './folded-letter.ts'

/** What a word carries besides its hash, as bits. */
export const mark = { digit: 1, capital: 2, opening: 4 } as const

/** Takes words as they are found. */
export interface WordSink {
  readonly count: number
  /** Says which passage the next words belong to. */
  open(passage: number): void
  add(hash: number, start: number, end: number, marks: number): void
}

/**
 * Finds the words between two offsets and gives them, folded and hashed (FNV-1a), to a sink: no case, no
 * accents, no apostrophes, `1,500` as `1500`, `&` as `and`. Times in brackets or with seconds are no words.
 * Answers how many damaged places it met. A hand-written walk, for it is most of the work on a clean file.
 */
export function scanWords(source: string, from: number, to: number, sink: WordSink): number {
  const read: LastRead = { hash: 0, marks: -1, damaged: false }
  let damage = 0
  let opening = true
  let at = from
  while (at < to) {
    const code = source.charCodeAt(at)
    const kind = code < 128 ? (kinds[code] ?? 0) : other
    if (kind === bracket) {
      const note = bracketNote(source, at)
      if (note.damaged) damage++
      at += note.length
    } else if (kind === ends) {
      opening = true
      at++
    } else if (kind === 0 || kind === joiner) at++
    else {
      const end = (kind === other ? 0 : readPlain(source, at, to, read)) || readWord(source, at, to, read)
      if (read.damaged) damage++
      if (read.marks >= 0) {
        sink.add(read.hash, at, end, opening ? read.marks | mark.opening : read.marks)
        opening = false
      }
      at = end
    }
  }
  return damage
}

const letter = 1
const capital = 2
const digit = 3
const joiner = 4
const ends = 5
const bracket = 6
const other = 7

/** What each ASCII character is to the walk; 0 parts words. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/.test(character)) return letter
  if (/[A-Z]/.test(character)) return capital
  if (/[0-9]/.test(character)) return digit
  if (character === "'" || character === '`') return joiner
  if (/[.!?:"]/.test(character)) return ends
  if (character === '[') return bracket
  return character === '&' ? other : 0
})

/** What `readWord` read last: one object for each walk, so that a million words need no million objects. */
interface LastRead {
  hash: number
  /** -1 where there was no word. */
  marks: number
  damaged: boolean
}

/** The hash of a word in lower case, as `scanWords` gives it. */
export function wordHash(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

const seed = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const and = wordHash('and')

/**
 * Reads a word of ASCII letters and digits and answers where it ends, or 0 where a sign follows that may belong
 * to it: then `readWord` looks again. Nine words in ten need no more than this.
 */
function readPlain(source: string, from: number, to: number, read: LastRead): number {
  let hash = seed
  let digits = 0
  let at = from
  for (; at < to; at++) {
    const code = source.charCodeAt(at)
    const kind = code < 128 ? (kinds[code] ?? 0) : other
    if (kind === letter) hash = step(hash, code)
    else if (kind === capital) hash = step(hash, code + 32)
    else if (kind === digit) {
      hash = step(hash, code)
      digits = mark.digit
    } else if (kind === joiner || kind === other || code === 58) return 0
    else if (digits !== 0 && (code === 44 || code === 46)) return 0
    else break
  }
  read.hash = hash
  read.marks = kinds[source.charCodeAt(from)] === capital ? digits | mark.capital : digits
  read.damaged = false
  return at
}

/** Reads a word at an offset and answers where it ends. */
function readWord(source: string, from: number, to: number, read: LastRead): number {
  let hash = seed
  let marks = -1
  let at = from
  read.damaged = false
  while (at < to) {
    const code = source.charCodeAt(at)
    const kind = code < 128 ? (kinds[code] ?? 0) : other
    if (kind === letter || kind === capital || kind === digit) {
      const first = marks < 0
      if (first) marks = 0
      if (kind === capital && first) marks |= mark.capital
      if (kind === digit) marks |= mark.digit
      hash = step(hash, kind === capital ? code + 32 : code)
      at++
    } else if (kind === other) {
      const folded = foldedLetter(source, at)
      if (folded.length > 1 && code !== 38) read.damaged = true
      if (folded.code === 38) return ampersand(read, from, at, folded.length, hash, marks)
      if (folded.code === 0) return settle(read, hash, marks, marks < 0 ? at + folded.length : at)
      if (isIdeograph(code)) return ideograph(read, from, at, code, hash, marks)
      if (folded.code !== apostrophe) {
        if (folded.capital && marks < 0) marks = mark.capital
        marks = Math.max(marks, 0)
        hash = step(hash, folded.code)
      }
      at += folded.length
    } else if (kind === joiner && marks >= 0) at++
    else if (marks > 0 && marks & mark.digit && joinsDigits(source, at, code)) {
      if (code === 46) hash = step(hash, code)
      at++
    } else if (code === 58 && clock.test(source.slice(from, from + 9))) {
      return settle(read, hash, -1, from + (clock.exec(source.slice(from, from + 14))?.[0].length ?? 1))
    } else break
  }
  return settle(read, hash, marks, at)
}

const clock = /^\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?/

function settle(read: LastRead, hash: number, marks: number, end: number): number {
  read.hash = hash
  read.marks = marks
  return end
}

function ampersand(
  read: LastRead,
  from: number,
  at: number,
  length: number,
  hash: number,
  marks: number,
): number {
  return at === from ? settle(read, and, 0, at + length) : settle(read, hash, marks, at)
}

/** Chinese and Japanese have no spaces: each sign is a word. */
function ideograph(
  read: LastRead,
  from: number,
  at: number,
  code: number,
  hash: number,
  marks: number,
): number {
  return at === from ? settle(read, step(seed, code), 0, at + 1) : settle(read, hash, marks, at)
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}

/** A comma before three digits, or a point before one, inside a number. */
function joinsDigits(source: string, at: number, code: number): boolean {
  const next = (ahead: number) => kinds[source.charCodeAt(at + ahead)] === digit
  if (kinds[source.charCodeAt(at - 1)] !== digit) return false
  return code === 46 ? next(1) : code === 44 && next(1) && next(2) && next(3)
}

const times = /^\[[\s\d:.,]+\\?\]/
const unheard = /^\[\s*(?:unintelligible|inaudible|indistinct|unclear|crosstalk|\?)[^\]\n]{0,40}\]/i

/** A time or an unheard word in square brackets; a bracket that holds anything else is only a sign. */
function bracketNote(source: string, at: number): { readonly length: number; readonly damaged: boolean } {
  const ahead = source.slice(at, at + 64)
  const heard = unheard.exec(ahead)
  if (heard) return { length: heard[0].length, damaged: true }
  return { length: times.exec(ahead)?.[0].length ?? 1, damaged: false }
}
