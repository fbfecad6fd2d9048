import { contentHash } from './accepted.ts'
import type { Alignment } from './alignment.ts'
import { equalLines, isForeign } from './equal-lines.ts'
import { isAnyGone } from './is-any-gone.ts'
import { linesBeside } from './lines-beside.ts'
import { pairedWords } from './paired-words.ts'
import { type Bench, isMatched, type Verdict } from './verdict.ts'

/**
 * Headings, markers, short lines, list items and quotations inside a copy. They prove nothing, so they go only
 * where an equal one stays in the other copy and what they stand between goes: the passages on both sides, or at
 * the text's end what is before them. At a copy's edges they go where the other copy stands directly before it,
 * and with a line that is said nowhere else; what heads a passage of its own stays.
 */
export function followers(
  bench: Bench,
  alignments: readonly Alignment[],
  cuts: readonly Verdict[],
): readonly Verdict[] {
  const equal = new Map<number, Verdict>()
  for (const alignment of alignments)
    for (const verdict of equalLines(bench, alignment))
      if (!equal.has(verdict.passage)) equal.set(verdict.passage, verdict)
  const paired = pairedWords(bench, cuts)
  const beside = linesBeside(bench, paired, equal)
  for (const verdict of beside) equal.set(verdict.passage, verdict)
  const twins = new Set([...equal.values()].flatMap((line) => passageOfTwin(bench, line) ?? []))
  const going: Verdict[] = []
  const desk: Desk = {
    bench,
    paired,
    equal,
    twins,
    said: timesSaid(bench, equal),
    going: new Set(),
    beside: new Set(beside.map(({ passage }) => passage)),
  }
  // A line may have to know whether one goes that comes after it: what the first round settled, the second knows.
  const runs = runsOf(bench, equal)
  for (let round = 0; round < 2; round++)
    for (const line of runs.flatMap((run) => following(desk, run))) {
      if (desk.going.has(line.passage)) continue
      going.push(line)
      desk.going.add(line.passage)
    }
  return going
}

/** Lines that follow each other. */
function runsOf(bench: Bench, equal: ReadonlyMap<number, Verdict>): readonly (readonly Verdict[])[] {
  const runs: Verdict[][] = []
  let open: Verdict[] = []
  bench.stream.passages.forEach((_, at) => {
    const line = equal.get(at)
    if (line) open.push(line)
    else if (open.length > 0 && !(isWordless(bench, at) && equal.has(at + 1))) {
      runs.push(open)
      open = []
    }
  })
  return open.length > 0 ? [...runs, open] : runs
}

interface Desk {
  readonly bench: Bench
  /** For each word the one that stands for it in another copy, -1 where there is none. */
  readonly paired: Int32Array
  readonly equal: ReadonlyMap<number, Verdict>
  /** Lines that no alignment reached. */
  readonly beside: ReadonlySet<number>
  /** Lines that stay in place of others. */
  readonly twins: ReadonlySet<number>
  /** How often each line is said outside the copies. */
  readonly said: ReadonlyMap<number, number>
  /** Those that go, of the ones looked at so far. */
  readonly going: Set<number>
}

/** Those of a run of lines that go with what stands around them. */
function following(desk: Desk, run: readonly Verdict[]): readonly Verdict[] {
  const { bench } = desk
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return []
  const before = beyond(desk, first, -1)
  const after = beyond(desk, last, 1)
  const cutBefore = leaves(desk, before)
  const cutAfter = leaves(desk, after)
  if (cutBefore && (cutAfter || after >= bench.stream.passages.length)) return run
  if (cutBefore) return atEnd(desk, run, first, last)
  if (!cutAfter) return []
  // Before a copy a line may still belong to the first text: a later one that goes has it for its twin.
  if (run.some(({ passage }) => desk.twins.has(passage))) return []
  if (opensBackToBack(desk, first)) return run
  const own = upToOwn(desk, run.toReversed())
  return headsNothingElse(bench, after)
    ? run.filter((line) => !desk.beside.has(line.passage) || own.includes(line))
    : own
}

/** Those that end a copy; where something was put in before them they may as well belong to what follows. */
function atEnd(desk: Desk, run: readonly Verdict[], first: Verdict, last: Verdict): readonly Verdict[] {
  if (!leaves(desk, nextWorded(desk.bench, first.passage - 1, -1))) return []
  return repeatsTheLineBefore(desk, last) ? run : upToOwn(desk, run)
}

/** Lines up to the last that stands for itself: that one belongs to the copy, and so do those before it. */
function upToOwn(desk: Desk, run: readonly Verdict[]): readonly Verdict[] {
  return run.slice(0, run.findLastIndex((line) => standsForItself(desk, line)) + 1)
}

/** A turn of the same speaker, or a line that is said nowhere else: it heads nothing and is no marker. */
function standsForItself({ bench, said }: Desk, line: Verdict): boolean {
  const { block, first = 0, end = 0 } = bench.stream.passages[line.passage] ?? {}
  if (block?.type !== 'paragraph' || block.data?.list || block.data?.quote) return false
  const twin = bench.stream.passages[passageOfTwin(bench, line) ?? -1]?.block
  const speaker = block.data?.speaker
  if (speaker !== undefined && twin?.type === 'paragraph' && twin.data?.speaker === speaker) return true
  if (end - first < (speaker === undefined ? 5 : 3)) return false
  return (said.get(contentHash(bench.stream, line.passage)) ?? 0) <= 1
}

function timesSaid({ stream, gone }: Bench, equal: ReadonlyMap<number, Verdict>) {
  const said = new Map<number, number>()
  stream.passages.forEach(({ votes, first, end }, passage) => {
    if (votes || end === first || equal.has(passage) || gone[first] !== 0) return
    const key = contentHash(stream, passage)
    said.set(key, (said.get(key) ?? 0) + 1)
  })
  return said
}

const mostPassed = 2

/** The next passage with words on one side of a line; what was put in between the copy's passages is passed over. */
function beyond(desk: Desk, { passage }: Verdict, step: 1 | -1): number {
  const { bench, paired } = desk
  let at = nextWorded(bench, passage + step, step)
  for (let passed = 0; passed < mostPassed; passed++) {
    if (!bench.stream.passages[at] || leaves(desk, at) || !isForeign(bench, paired, at)) return at
    const further = nextWorded(bench, at + step, step)
    if (!leaves(desk, further)) return at
    at = further
  }
  return at
}

/** Whether a passage goes, at least a part of it: a sentence of its own beside it does not matter. */
function leaves({ bench, going }: Desk, passage: number): boolean {
  return going.has(passage) || isCut(bench, passage)
}

function isCut({ stream, gone }: Bench, passage: number): boolean {
  const { first = 0, end = 0 } = stream.passages[passage] ?? {}
  return isAnyGone(gone, first, end)
}

/** Whether the line that stays is what the copy comes right after, so that this one would stand beside it. */
function repeatsTheLineBefore(desk: Desk, line: Verdict): boolean {
  const { bench } = desk
  const twin = passageOfTwin(bench, line)
  if (twin === undefined) return false
  const span = line.spans[0] ?? { first: 0, last: 0 }
  const closing = line.alignment.twin[span.last - 1 - line.alignment.first] ?? -1
  if (closing >= 0 && closing + 1 !== bench.stream.passages[twin]?.end) return false
  const next = nextWorded(bench, twin + 1, 1)
  return next < line.passage && leaves(desk, next)
}

/** Whether the other copy ends where this line opens its own. */
function opensBackToBack(desk: Desk, { passage }: Verdict): boolean {
  const { bench, paired } = desk
  const before = bench.stream.passages[nextWorded(bench, passage - 1, -1)]
  if (!before) return false
  let last = -1
  let passed = 0
  for (let at = nextWorded(bench, passage + 1, 1); passed <= mostPassed; at = nextWorded(bench, at + 1, 1)) {
    const read = bench.stream.passages[at]
    const { first = 0, end = 0 } = read ?? {}
    if (!read || (!leaves(desk, at) && isForeign(bench, paired, at))) {
      if (last >= before.first && last < before.end) return true
      passed++
    } else passed = 0
    for (let word = first; word < end; word++) last = Math.max(last, paired[word] ?? -1)
  }
  return false
}

function passageOfTwin(bench: Bench, { alignment, spans }: Verdict): number | undefined {
  const [span] = spans
  if (!span) return undefined
  for (let at = span.first; at < span.last; at++)
    if (isMatched(bench, alignment, at))
      return bench.stream.passage[alignment.twin[at - alignment.first] ?? 0]
  return undefined
}

/** What comes after the copy is no paragraph that a line before the copy might head. */
function headsNothingElse(bench: Bench, from: number): boolean {
  let at = from
  while (isCut(bench, at)) at = nextWorded(bench, at + 1, 1)
  return bench.stream.passages[at]?.votes !== true
}

function isWordless({ stream }: Bench, passage: number): boolean {
  const read = stream.passages[passage]
  return read !== undefined && read.end === read.first
}

function nextWorded(bench: Bench, passage: number, step: 1 | -1): number {
  let at = passage
  while (isWordless(bench, at)) at += step
  return at
}
