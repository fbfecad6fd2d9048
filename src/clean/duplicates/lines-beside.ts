import { alignGap, type Gap } from './align-gap.ts'
import type { Alignment } from './alignment.ts'
import { isForeign, matchedWords } from './equal-lines.ts'
import { isAnyGone } from './is-any-gone.ts'
import type { Bench, Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'

/** Lines that no alignment reached and that stand just where the other copy goes on, or just before it begins. */
export function linesBeside(
  bench: Bench,
  paired: Int32Array,
  known: ReadonlyMap<number, Verdict>,
): readonly Verdict[] {
  const walk: Walk = { bench, paired, known, found: new Map() }
  walkAlong(walk, 1)
  walkAlong(walk, -1)
  // What would stay is a line of the copy itself, which follows its original directly: two lines by chance alike.
  return [...walk.found.values()].filter(({ alignment }) => {
    const twin = alignment.twin.find((place) => place >= 0) ?? -1
    const passage = bench.stream.passage[twin] ?? -1
    return !known.has(passage) && !walk.found.has(passage)
  })
}

interface Walk {
  readonly bench: Bench
  readonly paired: Int32Array
  readonly known: ReadonlyMap<number, Verdict>
  readonly found: Map<number, Verdict>
}

/** What was put in between the copy's passages, and is passed over. */
const mostPassed = 1

/** Goes over all passages in one direction, and always knows where the other copy has just been. */
function walkAlong(walk: Walk, step: 1 | -1): void {
  const { bench, known, found } = walk
  const { passages } = bench.stream
  let place = -1
  let passed = 0
  for (let at = step > 0 ? 0 : passages.length - 1; at >= 0 && at < passages.length; at += step) {
    const read = passages[at]
    if (!read || read.end === read.first) continue
    const isOpen = !read.votes && bench.gone[read.first] === 0 && !known.has(at) && !found.has(at)
    const line = isOpen && place >= 0 ? lineAt(bench, at, place, step, passed > 0) : undefined
    if (line) found.set(at, line.verdict)
    const twin = line?.place ?? twinOfLine(walk, at, step) ?? twinAtEdge(walk, at, step)
    if (twin >= 0 || ++passed > mostPassed) place = twin
    if (twin >= 0) passed = 0
  }
}

/** Where a line that is known to be a copy ends in the other one, or begins. */
function twinOfLine({ known, found }: Walk, passage: number, step: 1 | -1): number | undefined {
  const { alignment, spans } = known.get(passage) ?? found.get(passage) ?? {}
  const [span] = spans ?? []
  if (!alignment || !span) return undefined
  const [from, to] = [span.first - alignment.first, span.last - alignment.first]
  for (let at = step > 0 ? to - 1 : from; at >= from && at < to; at += step) {
    const place = alignment.twin[at] ?? -1
    if (place >= 0) return place
  }
  return undefined
}

/** Where a passage that goes, or is said otherwise in the other copy, ends there, or begins, in the direction of the walk. */
function twinAtEdge({ bench, paired }: Walk, passage: number, step: 1 | -1): number {
  const { first = 0, end = 0 } = bench.stream.passages[passage] ?? {}
  const isPart = isAnyGone(bench.gone, first, end)
  if (!isPart && isForeign(bench, paired, passage)) return -1
  for (let at = step > 0 ? end - 1 : first; at >= first && at < end; at -= step)
    if ((paired[at] ?? -1) >= 0 && (!isPart || bench.gone[at] === 1)) return paired[at] ?? -1
  return -1
}

/** A line as the copy of what comes next to a place, if it is. */
function lineAt(bench: Bench, passage: number, place: number, step: 1 | -1, replaced: boolean) {
  const { first = 0, end = 0, textStart = 0, textEnd = 0 } = bench.stream.passages[passage] ?? {}
  for (const opening of nextTo(bench, place, step, replaced)) {
    const said = sentencesFrom(bench, opening, end - first, step)
    if (!said || (said.first < end && said.last > first)) continue
    const alignment = alignedWith(bench, {
      late: first,
      lateEnd: end,
      early: said.first,
      earlyEnd: said.last,
    })
    const matched = matchedWords(bench, alignment, first, end)
    if (matched < mostly * (said.last - said.first)) continue
    const spans = [{ start: textStart, end: textEnd, first, last: end }]
    const words = end - first
    const exact = matched === words
    const verdict: Verdict = { passage, kind: 'whole', spans, words, matched, exact, alignment }
    return { verdict, place: step > 0 ? said.last - 1 : said.first }
  }
  return undefined
}

const mostly = 0.6
/** Words at a sentence's end that the copy may lack, or have wrong. */
const fewLost = 3

interface SentenceAt {
  readonly passage: number
  readonly nth: number
}

/** The sentence that comes next to a place, and those at the edges of the next passages: a last sentence or a heading may be lost. */
function nextTo(
  { stream, sentences }: Bench,
  place: number,
  step: 1 | -1,
  replaced: boolean,
): readonly SentenceAt[] {
  const passage = stream.passage[place] ?? 0
  const all = sentences(passage)
  const own = all.findIndex(({ last }) => place < last)
  const { first = 0, last = 0 } = all[own] ?? {}
  if ((step > 0 ? last - 1 - place : place - first) > fewLost) return []
  const next = worded(stream, passage + step, step)
  const edges = [next, worded(stream, next + step, step)].map((at) => ({
    passage: at,
    nth: step > 0 ? 0 : sentences(at).length - 1,
  }))
  const isReplaced = replaced && stream.passages[next]?.votes === false
  const reached = isReplaced || stream.passages[next]?.block.type === 'heading' ? edges : edges.slice(0, 1)
  return all[own + step] ? [{ passage, nth: own + step }, ...reached] : reached
}

function worded({ passages }: WordStream, passage: number, step: 1 | -1): number {
  let at = passage
  for (let read = passages[at]; read && read.end === read.first; read = passages[at]) at += step
  return at
}

/** As many sentences of a passage, from one on, as have about so many words. */
function sentencesFrom({ sentences }: Bench, { passage, nth }: SentenceAt, words: number, step: 1 | -1) {
  const all = sentences(passage)
  let run = all[nth]
  for (let at = nth + step; run && run.last - run.first < words; at += step) {
    const more = all[at]
    if (!more) break
    run = step > 0 ? { ...run, last: more.last } : { ...run, first: more.first }
  }
  return run && Math.abs(run.last - run.first - words) <= 2 ? run : undefined
}

function alignedWith({ stream }: Bench, gap: Gap): Alignment {
  const size = gap.lateEnd - gap.late
  const twin = new Int32Array(size).fill(-1)
  const alignment = { first: gap.late, end: gap.lateEnd, twin, how: new Uint8Array(size) }
  alignGap(stream, alignment, gap)
  return alignment
}
