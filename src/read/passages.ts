import type { Span } from '../words/sentences.ts'
import { visibleSpan } from '../words/visible-span.ts'
import { type Label, labelAt } from './label.ts'
import { type Line, linesOf } from './lines.ts'
import { soundCue, speakerNames } from './speakers.ts'
import { linesStandAlone } from './stand-alone.ts'

/** A block before it becomes a node. Offsets count in the whole source. */
export interface Passage extends Span {
  readonly kind: 'words' | 'invisible' | 'break' | 'heading'
  /** What is said, without marks and label: one stretch, or one for each line of a quotation. */
  readonly spans: readonly Span[]
  readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
  readonly list?: 'bullet' | 'ordered'
  readonly quote?: boolean
  readonly label?: Label
}

/** What a format sees in one line, with offsets from the line's start; nothing for a line of words. */
export type Mark =
  | { readonly kind: 'break' }
  | {
      readonly kind: 'heading'
      readonly depth: 1 | 2 | 3 | 4 | 5 | 6
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'item'
      readonly list: 'bullet' | 'ordered'
      readonly first: boolean
      readonly start: number
    }
  | { readonly kind: 'quote'; readonly start: number }

/** Sees something in a line of words that starts at an offset. */
type Sight<Seen> = (line: string, start: number) => Seen | undefined

/**
 * Parts a text from an offset on into passages: runs of lines with words, parted by blank lines, by marks, and
 * by lines that start with a speaker's label. Every visible character lies in exactly one passage.
 */
export function passagesOf(
  text: string,
  from: number,
  markOf: Sight<Mark>,
  labelOf: Sight<Label> = labelAt,
): readonly Passage[] {
  const lines = linesOf(text, from)
  const labels = labelsOf(text, lines, labelOf)
  const apart = linesStandAlone(text, lines)
  const passages: Passage[] = []
  let open: Passage | undefined
  for (const line of lines) {
    if (line.kind !== 'words') {
      open = undefined
      if (line.kind === 'invisible') passages.push({ ...line, kind: 'invisible', spans: [line] })
      continue
    }
    const mark = markOf(text.slice(line.start, line.end), line.start)
    const label = mark ? undefined : labels.get(line.start)
    const grown = label ? undefined : joined(text, open, line, mark, apart)
    if (grown) passages.pop()
    const passage = grown ?? started(text, line, mark, label)
    passages.push(passage)
    open = passage.kind === 'words' && !passage.label?.alone ? passage : undefined
  }
  return passages
}

/** The labels to heed, by the offset of their line: speakers' names, and sound cues on lines of their own. */
function labelsOf(text: string, lines: readonly Line[], labelOf: Sight<Label>): ReadonlyMap<number, Label> {
  const found = lines.flatMap(({ start, end, kind }) => {
    const first = visibleSpan(text, start, end).start
    const label = kind === 'words' ? labelOf(text.slice(first, end), first) : undefined
    if (!label) return []
    const rest = text.slice(start + label.length, Math.min(end, start + label.length + 80))
    return [{ at: start, label, words: rest.split(/\s+/).filter(Boolean).length }]
  })
  const names = speakerNames(found)
  const heeded = found.filter(
    ({ label }) => names.has(label.name) || (label.alone && soundCue.test(label.name)),
  )
  return new Map(heeded.map(({ at, label }) => [at, label]))
}

/** The open passage with one more line, where the line belongs to it. */
function joined(
  text: string,
  open: Passage | undefined,
  line: Line,
  mark: Mark | undefined,
  apart: boolean,
): Passage | undefined {
  const { start, end } = visibleSpan(text, line.start, line.end)
  if (!open || (apart && mark?.kind !== 'quote' && !open.quote)) return undefined
  if (mark?.kind === 'quote') {
    if (!open.quote) return undefined
    const said = visibleSpan(text, line.start + mark.start, line.end)
    return { ...open, end, spans: [...open.spans, said] }
  }
  if (mark && !(mark.kind === 'item' && mark.list === 'ordered' && !mark.first && !open.list))
    return undefined
  const last = open.spans.at(-1)
  if (open.quote || !last) return { ...open, end, spans: [...open.spans, { start, end }] }
  return { ...open, end, spans: [...open.spans.slice(0, -1), { start: last.start, end }] }
}

function started(text: string, line: Line, mark: Mark | undefined, label: Label | undefined): Passage {
  const whole = visibleSpan(text, line.start, line.end)
  if (!mark) {
    if (!label) return { kind: 'words', ...whole, spans: [whole] }
    const said = visibleSpan(text, whole.start + label.length, whole.end)
    return { kind: 'words', ...whole, spans: [label.alone ? whole : said], label }
  }
  if (mark.kind === 'break') return { kind: 'break', ...whole, spans: [] }
  const said = visibleSpan(
    text,
    line.start + mark.start,
    line.start + ('end' in mark ? mark.end : line.end - line.start),
  )
  const spans = said.end > said.start ? [said] : [whole]
  if (mark.kind === 'heading') return { kind: 'heading', ...whole, spans, depth: mark.depth }
  if (mark.kind === 'quote') return { kind: 'words', ...whole, spans, quote: true }
  return { kind: 'words', ...whole, spans, list: mark.list }
}
