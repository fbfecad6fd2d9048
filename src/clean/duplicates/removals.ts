import { positionOf } from '../../rule.ts'
import type { Removal } from '../remove.ts'
import { how } from './alignment.ts'
import type { Copies } from './find-copies.ts'
import type { Span, Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'

/** The removals that verdicts ask for, each with a twin that none of them touches. */
export function removalsOf(stream: WordStream, copies: Copies): readonly Removal[] {
  return copies.cuts.flatMap((verdict) =>
    verdict.spans.flatMap((span) => removalOf(stream, copies, verdict, span) ?? []),
  )
}

function removalOf(stream: WordStream, copies: Copies, verdict: Verdict, span: Span): Removal | undefined {
  const kept = keptWords(copies, span)
  const run = twinRun(stream, copies, kept)
  if (!run) return undefined
  const passage = stream.passages[verdict.passage]
  const whole = verdict.kind === 'whole' && passage !== undefined
  const place = whole ? positionOf(passage.block) : undefined
  const words = span.last - span.first
  const twin = twinOffsets(stream, run)
  const similarity = Math.round((kept.length / words) * 1000) / 1000
  const kind = kindOf(stream, verdict, words, run)
  return {
    ...(place ? { start: place.start.offset, end: place.end.offset } : withSpace(stream, verdict, span)),
    kind,
    twin,
    similarity,
    reason: reasonOf(kind, whole, similarity, lineAt(stream, twin.start)),
  }
}

/** A span of sentences with the white space after it, or before it where it ends its passage. */
function withSpace({ source, passages }: WordStream, { passage }: Verdict, { start, end }: Span) {
  const { textStart = start, textEnd = end } = passages[passage] ?? {}
  let from = start
  let to = end
  while (to < textEnd && /\s/.test(source.charAt(to))) to++
  if (to === textEnd) while (from > textStart && /\s/.test(source.charAt(from - 1))) from--
  return { start: from, end: to }
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

interface Run {
  readonly first: number
  readonly last: number
}

/** From the first to the last kept word, or, where something between them is cut, the fullest passage of them. */
function twinRun(stream: WordStream, copies: Copies, kept: readonly number[]): Run | undefined {
  const whole = runOf(kept)
  if (!whole || isUncut(stream, copies, whole)) return whole
  const byPassage = new Map<number, number[]>()
  for (const word of kept) {
    const passage = stream.passage[word] ?? 0
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), word])
  }
  const fullest = [...byPassage.values()].sort((a, b) => b.length - a.length)
  for (const words of fullest) {
    const run = runOf(words)
    if (run && isUncut(stream, copies, run)) return run
  }
  return longestUncut(stream, copies, fullest[0] ?? [])
}

function longestUncut(stream: WordStream, copies: Copies, words: readonly number[]): Run | undefined {
  let best: Run | undefined
  let open: Run | undefined
  for (const word of [...words].sort((a, b) => a - b)) {
    const longer: Run = { first: open?.first ?? word, last: word }
    open = isUncut(stream, copies, longer) ? longer : { first: word, last: word }
    if (!best || open.last - open.first > best.last - best.first) best = open
  }
  return best
}

function runOf(words: readonly number[]): Run | undefined {
  if (words.length === 0) return undefined
  let first = words[0] ?? 0
  let last = first
  for (const word of words) {
    first = Math.min(first, word)
    last = Math.max(last, word)
  }
  return { first, last }
}

const longestTwin = 4000

function isUncut({ passage }: WordStream, { gone }: Copies, { first, last }: Run): boolean {
  if (last - first > longestTwin && passage[first] !== passage[last]) return false
  for (let at = first; at <= last; at++) if (gone[at] !== 0) return false
  return true
}

/** The twin's place: its whole passages where nearly all of their words are meant, else words to closing marks. */
function twinOffsets(stream: WordStream, { first, last }: Run): { start: number; end: number } {
  const opening = stream.passages[stream.passage[first] ?? 0]
  const closing = stream.passages[stream.passage[last] ?? 0]
  const start = stream.start[first] ?? 0
  const end = stream.end[last] ?? 0
  const marks = /^[.!?…"'”’)\]]*/.exec(stream.source.slice(end, end + 8))?.[0].length ?? 0
  return {
    start: opening && first - opening.first <= 2 ? opening.textStart : start,
    end: closing && closing.end - last <= 3 ? closing.textEnd : end + marks,
  }
}

function kindOf(stream: WordStream, verdict: Verdict, words: number, run: Run): Removal['kind'] {
  if (verdict.kind === 'part') return 'contained'
  const original = stream.passages[stream.passage[run.first] ?? 0]
  const originalEnd = stream.passages[stream.passage[run.last] ?? 0]?.end ?? 0
  const size = originalEnd - (original?.first ?? 0)
  if (size > 0 && words < 0.8 * size) return 'contained'
  return verdict.exact && words === size && isSame(verdict) ? 'exact' : 'near'
}

function isSame({ alignment, spans }: Verdict): boolean {
  return spans.every(({ first, last }) => {
    for (let at = first; at < last; at++) if (alignment.how[at - alignment.first] !== how.same) return false
    return true
  })
}

function lineAt({ source }: WordStream, offset: number): number {
  let line = 1
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++
  return line
}

function reasonOf(kind: Removal['kind'], whole: boolean, similarity: number, line: number): string {
  const what = whole ? 'This passage' : 'This part of a paragraph'
  if (kind === 'exact') return `${what} is word for word on line ${line} as well, in a copy of the same text.`
  const share = `${Math.round(similarity * 100)} % of its words`
  if (kind === 'near') return `${what} has ${share} on line ${line} as well, in a copy of the same text.`
  return `${what} is part of what line ${line} says: ${share} are there, in a copy of the same text.`
}
