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
export function align(stream: WordStream, index: SeedIndex, given: Stretch): Alignment {
  const stretch = withoutChance(stream, index, given)
  const first = Math.max(stretch === given ? stretch.earlyEnd : 0, startNear(stream, stretch))
  const end = endNear(stream, stretch.lateEnd)
  const alignment = {
    first,
    end,
    twin: new Int32Array(end - first).fill(-1),
    how: new Uint8Array(end - first),
  }
  let late = first
  let early = Math.max(0, stretch.early - (stretch.late - first) - slack)
  for (const chain of stretch.chains) {
    let distance = chain.late - chain.early
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
  const earlyEnd = Math.min(first, early + (end - late) + slack)
  alignGap(stream, alignment, { late, lateEnd: end, early, earlyEnd: Math.max(early, earlyEnd) })
  return alignment
}

/** A phrase or two at the start, so many words before the next seed: it came up again by chance before the copy. */
const chanceGap = 8

/** The same stretch without a phrase before its first passage, which would end its earlier side too soon. */
function withoutChance(stream: WordStream, index: SeedIndex, stretch: Stretch): Stretch {
  const { early, late, lateEnd } = stretch
  const run = equalWords(stream, late, early, lateEnd, late)
  if (run >= longRun) return stretch
  const next = nextSeed(index, late + run, early + run, late - early)
  if (!next || next.late - late - run < chanceGap || next.late >= lateEnd) return stretch
  if (stream.passage[next.late] === stream.passage[late]) return stretch
  const chains = stretch.chains.filter((chain) => chain.lateEnd > next.late)
  return { ...stretch, ...next, earlyEnd: Math.min(stretch.earlyEnd, next.late), chains }
}

function nextSeed(index: SeedIndex, from: number, early: number, distance: number) {
  for (let at = from; at < from + edge; at++) {
    const place = nearest(index, at, early, distance)
    if (place >= 0 && Math.abs(at - place - distance) <= near) return { late: at, early: place }
  }
  return undefined
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
