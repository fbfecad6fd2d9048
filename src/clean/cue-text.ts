import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { positionOf } from '../rule.ts'
import type { Locator } from '../words/locator.ts'
import type { Span } from '../words/sentences.ts'
import { isBlank } from '../words/tidy.ts'
import { visibleSpan } from '../words/visible-span.ts'

/** A leaf of a cue in the text of its run. */
interface Piece extends Span {
  readonly leaf: PhrasingContent
  /** Where it stands in the source. */
  readonly source: Span
  readonly cue: Paragraph
}

/** One cue in the text of its run. */
export interface CuePlace extends Span {
  /** Seconds until the next cue of the run begins, where both times are known. */
  readonly pause: number | undefined
}

/** The words of a run of cues in a row, one white space between two cues. */
export interface CueText {
  readonly text: string
  readonly cues: readonly CuePlace[]
  /** The paragraphs that end at the given offsets, in order, the last at the end of the text. */
  paragraphs(ends: readonly number[], where: Locator): readonly Paragraph[]
}

/** Puts the leaves of a run of cues in a row and remembers where each stood. */
export function cueText(cues: readonly Paragraph[], source: string): CueText {
  const pieces: Piece[] = []
  const parts: string[] = []
  const places: CuePlace[] = []
  let length = 0
  for (const [at, cue] of cues.entries()) {
    if (at > 0) length += parts.push(' ') && 1
    const from = length
    for (const leaf of cue.children) {
      const { start, end } = positionOf(leaf)
      const words = source.slice(start.offset, end.offset)
      pieces.push({
        leaf,
        source: { start: start.offset, end: end.offset },
        cue,
        start: length,
        end: length + words.length,
      })
      parts.push(words)
      length += words.length
    }
    places.push({ start: from, end: length, pause: pauseBetween(cue, cues[at + 1]) })
  }
  const text = parts.join('')
  return {
    text,
    cues: places,
    paragraphs: (ends, where) => paragraphsOf(text, pieces, ends, { source, where }),
  }
}

function pauseBetween({ data }: Paragraph, next: Paragraph | undefined): number | undefined {
  const [end, start] = [data?.end, next?.data?.start]
  return end === undefined || start === undefined ? undefined : start - end
}

/** What paragraphs are made on. */
interface Ground {
  readonly source: string
  readonly where: Locator
}

function paragraphsOf(
  text: string,
  pieces: readonly Piece[],
  ends: readonly number[],
  ground: Ground,
): readonly Paragraph[] {
  const made: Paragraph[] = []
  let next = 0
  let from = 0
  for (const end of ends) {
    const span = visibleSpan(text, from, end)
    while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++
    let last = next
    while ((pieces[last]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++
    const inside = pieces.slice(next, last)
    if (span.end > span.start && inside.length > 0) made.push(paragraphOf(inside, span, ground))
    from = end
  }
  return made
}

function paragraphOf(pieces: readonly Piece[], span: Span, ground: Ground): Paragraph {
  const children: PhrasingContent[] = []
  let before: Piece | undefined
  for (const piece of pieces) {
    if (before && before.cue !== piece.cue) children.push(gapBetween(before, piece, ground))
    children.push(leafOf(piece, span, ground))
    before = piece
  }
  const [first, last] = [pieces.at(0), pieces.at(-1)]
  if (!first || !last) throw new RangeError('A paragraph of captions has at least one cue.')
  const whole = first.start >= span.start && first.leaf === first.cue.children[0]
  const start = positionOf(whole ? first.cue : (children[0] ?? first.leaf)).start
  const end = positionOf(children.at(-1) ?? last.leaf).end
  return { type: 'paragraph', data: dataOf(first.cue, last.cue), children, position: { start, end } }
}

function dataOf({ data: first }: Paragraph, { data: last }: Paragraph): NonNullable<Paragraph['data']> {
  const { cue: _, turn: __, start, end: ___, ...rest } = first ?? {}
  const times = { ...(start !== undefined && { start }), ...(last?.end !== undefined && { end: last.end }) }
  return { ...rest, ...times }
}

/** The part of a leaf that lies in a paragraph, with the times of its cue. Only plain text can be parted. */
function leafOf({ leaf, cue, source, ...place }: Piece, span: Span, { where }: Ground): PhrasingContent {
  const from = Math.max(0, span.start - place.start)
  const to = Math.min(place.end, span.end) - place.start
  if (leaf.type !== 'text' || leaf.value.length !== place.end - place.start) return leaf
  const { start, end } = cue.data ?? {}
  const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
  const whole = from === 0 && to === leaf.value.length
  const part: Text = whole
    ? leaf
    : {
        ...leaf,
        value: leaf.value.slice(from, to),
        position: where.position(source.start + from, source.start + to),
      }
  return Object.keys(times).length === 0 ? part : { ...part, data: { ...leaf.data, ...times } }
}

/** The white space that stands between two cues in the source; a space of no width where there is none. */
function gapBetween(
  { source: before }: Piece,
  { source: after }: Piece,
  { source, where }: Ground,
): PhrasingContent {
  for (let at = before.end; at < after.start; at++)
    if (isBlank(source.charAt(at)))
      return { type: 'text', value: source.charAt(at), position: where.position(at, at + 1) }
  return { type: 'text', value: ' ', position: where.position(before.end, before.end) }
}
