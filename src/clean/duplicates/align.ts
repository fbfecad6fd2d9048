import { alignGap } from './align-gap.ts'
import { type Alignment, how } from './alignment.ts'
import { resumes } from './resumes.ts'
import type { SeedIndex } from './seed-index.ts'
import type { Stretch } from './stretches.ts'
import type { Passage, WordStream } from './word-stream.ts'

/** Words looked at before the first and after the last seed, where slips hid further seeds. */
const edge = 24
const slack = 6
/** How far, in words, a seed may be off the line so far; one that is far off needs a longer run to be believed. */
const drift = 70
const near = 14
const longRun = 7

/**
 * Aligns the copy of a stretch with its earlier side, word by word: seeds are the anchors, equal words are
 * followed from each, and what lies between is aligned in small tables (`align-gap.ts`).
 */
export function align(stream: WordStream, index: SeedIndex, stretch: Stretch): Alignment {
  const first = Math.max(stretch.earlyEnd, startNear(stream, stretch))
  const end = endNear(stream, stretch.lateEnd)
  const alignment = {
    first,
    end,
    twin: new Int32Array(end - first).fill(-1),
    how: new Uint8Array(end - first),
  }
  let late = first
  let early = Math.max(0, stretch.early - (stretch.late - first) - slack)
  const alignUpTo = (lateEnd: number, most: number): void => {
    const earlyEnd = Math.min(most, early + (lateEnd - late) + slack)
    alignGap(stream, alignment, { late, lateEnd, early, earlyEnd: Math.max(early, earlyEnd) })
  }
  for (const [number, chain] of stretch.chains.entries()) {
    let distance = chain.late - chain.early
    const before = stretch.chains[number - 1]
    if (before && stretch.parted) {
      alignUpTo(before.lateEnd, before.earlyEnd)
      late = chain.late
      early = chain.early
    }
    for (let at = Math.max(chain.late, late); at < chain.lateEnd; at++) {
      const place = nearest(index, at, early, distance)
      if (place < 0 || place >= first) continue
      if (at - place !== distance && resumes(stream, at, distance)) continue
      const length = equalWords(stream, at, place, end, first)
      // Other words with the same hash: in a text of millions of words there are some.
      if (length === 0) continue
      if (Math.abs(at - place - distance) > near && length < longRun) continue
      alignGap(stream, alignment, { late, lateEnd: at, early, earlyEnd: place })
      for (let step = 0; step < length; step++) {
        alignment.twin[at - first + step] = place + step
        alignment.how[at - first + step] = how.same
      }
      late = at + length
      early = place + length
      distance = at - place
      at = late - 1
    }
  }
  alignUpTo(end, first)
  return alignment
}

/** Where to begin before the first seed: its passage's start, or that of a short line before it. */
function startNear(stream: WordStream, { early, earlyEnd, late }: Stretch): number {
  const { passage, passages } = stream
  const at = passage[late] ?? 0
  const line = passages[at - 1]
  const own = passages[at]?.first ?? 0
  const isOpening = line && !line.votes && !closes(stream, line, early, earlyEnd)
  return Math.max(isOpening ? line.first : own, late - edge)
}

/** Whether a line before a copy that follows its original directly is the original's last and not the copy's first. */
function closes({ hash }: WordStream, line: Passage, early: number, earlyEnd: number): boolean {
  if (line.first - earlyEnd > slack) return false
  const length = line.end - line.first
  for (let at = line.first; at < line.end; at++)
    for (let place = Math.max(0, early - length - slack); place < early; place++)
      if (hash[at] === hash[place]) return false
  return true
}

/** Where to end after the last seed: its passage's end, or that of a short passage after it. */
function endNear({ passage, passages, count }: WordStream, lateEnd: number): number {
  const at = passage[lateEnd - 1] ?? 0
  const end = passages[at]?.end ?? count
  const after = passages[at + 1]?.end ?? end
  return after - lateEnd <= edge ? after : Math.min(end, lateEnd + edge)
}

function nearest({ before }: SeedIndex, at: number, from: number, distance: number): number {
  let best = -1
  let off = drift + 1
  for (let place = before[at] ?? -1; place >= from; place = before[place] ?? -1) {
    const away = Math.abs(at - place - distance)
    if (away >= off) continue
    best = place
    off = away
  }
  return best
}

function equalWords(
  { hash }: WordStream,
  late: number,
  early: number,
  lateEnd: number,
  earlyEnd: number,
): number {
  let length = 0
  while (late + length < lateEnd && early + length < earlyEnd && hash[late + length] === hash[early + length])
    length++
  return length
}
