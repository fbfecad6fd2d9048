import type { Cut } from '../../model/cut.ts'
import { positionOf, type Stage } from '../../rule.ts'
import type { Removal } from '../remove.ts'
import { how } from './alignment.ts'
import type { Copies } from './find-copies.ts'
import { type Run, twinFinder } from './twin-finder.ts'
import type { Span, Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'

/** The removals that verdicts ask for, each with a twin that neither they nor the earlier cuts touch. */
export function removalsOf(
  stream: WordStream,
  copies: Copies,
  earlier: readonly Cut[],
  lineOf: Stage['lineOf'],
): readonly Removal[] {
  if (copies.cuts.length === 0) return []
  const twins = twinFinder(stream, copies.gone, earlier)
  return copies.cuts.flatMap((verdict) =>
    verdict.spans.flatMap((span) => {
      const kept = keptWords(copies, span)
      const run = twins.run(kept)
      if (!run) return []
      const twin = twins.offsets(run)
      return [removalOf(stream, verdict, span, { run, twin, kept: kept.length }, lineOf(twin.start))]
    }),
  )
}

interface Found {
  readonly run: Run
  readonly twin: { readonly start: number; readonly end: number }
  /** Words of the span that stand in the twin. */
  readonly kept: number
}

function removalOf(stream: WordStream, verdict: Verdict, span: Span, found: Found, line: number): Removal {
  const passage = stream.passages[verdict.passage]
  const whole = verdict.kind === 'whole' && passage !== undefined
  const place = whole ? positionOf(passage.block) : undefined
  const words = span.last - span.first
  const similarity = Math.round((found.kept / words) * 1000) / 1000
  const kind = kindOf(stream, verdict, words, found.run)
  return {
    ...(place ? { start: place.start.offset, end: place.end.offset } : withSpace(stream, verdict, span)),
    kind,
    twin: found.twin,
    similarity,
    reason: reasonOf(kind, whole, similarity, line),
  }
}

/** A span of sentences with the white space after it, and with what stands before the passage's first word. */
function withSpace({ source, passages }: WordStream, { passage }: Verdict, { start, end, first }: Span) {
  const read = passages[passage]
  if (!read) return { start, end }
  let to = end
  while (to < read.textEnd && /\s/.test(source.charAt(to))) to++
  return { start: first === read.first ? read.textStart : start, end: to }
}

/** The words that stand for those of a span, each followed to one that stays. */
function keptWords({ twins, gone }: Copies, { first, last }: Span): readonly number[] {
  const kept: number[] = []
  for (let at = first; at < last; at++) {
    let twin = twins[at] ?? -1
    while (twin >= 0 && gone[twin] !== 0) twin = twins[twin] ?? -1
    if (twin >= 0) kept.push(twin)
  }
  return kept
}

function kindOf(stream: WordStream, verdict: Verdict, words: number, run: Run): Removal['kind'] {
  if (verdict.kind === 'part') return 'contained'
  const original = stream.passages[stream.passage[run.first] ?? 0]
  const originalEnd = stream.passages[stream.passage[run.last] ?? 0]?.end ?? 0
  const size = originalEnd - (original?.first ?? 0)
  if (size > 0 && words < 0.8 * size) return 'contained'
  return verdict.exact && words === size && isSame(stream, verdict) ? 'exact' : 'near'
}

/** "40" for "forty" is the same speech and yet not word for word. */
function isSame({ hash }: WordStream, { alignment, spans }: Verdict): boolean {
  return spans.every(({ first, last }) => {
    for (let at = first; at < last; at++) {
      const twin = alignment.twin[at - alignment.first] ?? -1
      if (alignment.how[at - alignment.first] !== how.same || hash[at] !== hash[twin]) return false
    }
    return true
  })
}

function reasonOf(kind: Removal['kind'], whole: boolean, similarity: number, line: number): string {
  const what = whole ? 'This passage' : 'This part of a paragraph'
  if (kind === 'exact') return `${what} is word for word on line ${line} as well, in a copy of the same text.`
  const share = `${Math.round(similarity * 100)} % of its words`
  if (kind === 'near') return `${what} has ${share} on line ${line} as well, in a copy of the same text.`
  return `${what} is part of what line ${line} says: ${share} are there, in a copy of the same text.`
}
