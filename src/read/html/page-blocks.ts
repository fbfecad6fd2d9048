import type { Block } from '../../model/tree.ts'
import { locator } from '../../words/locator.ts'
import { visibleSpan } from '../../words/visible-span.ts'
import { blocksFrom } from '../blocks.ts'
import type { Passage } from '../passage.ts'
import type { MainText } from './main-text.ts'
import type { Page } from './page-passages.ts'
import { pagePhrasing } from './page-phrasing.ts'
import type { Turn } from './page-turns.ts'
import type { Leaf } from './page-words.ts'

/** A passage that is to be a block, with what only pages know of it. */
interface Placed {
  readonly passage: Passage
  readonly leaves: readonly Leaf[]
  readonly time?: number
  readonly frame?: string
}

/** The blocks of a page in reading order; those that are not its main text say why not (`data.frame`). */
export function pageBlocks(page: Page, turns: readonly Turn[], frames: MainText['frames']): readonly Block[] {
  const placed = withLabels(placedIn(page, turns, frames))
  const where = locator(page.text)
  const leaves = new Map(placed.flatMap(({ passage, leaves }) => passage.spans.map((span) => [span, leaves])))
  const make = (some: readonly Placed[]) =>
    blocksFrom(
      page.text,
      some.map(({ passage }) => passage),
      where,
      (span) => pagePhrasing(page.text, leaves.get(span) ?? [], span, where),
    )
  const kept = make(placed.filter(({ frame }) => frame === undefined))[Symbol.iterator]()
  const framed = make(placed.filter(({ frame }) => frame !== undefined))[Symbol.iterator]()
  return placed.flatMap((one) => {
    const block = (one.frame === undefined ? kept : framed).next().value
    return block ? [withData(block, one)] : []
  })
}

function placedIn(
  { text, passages }: Page,
  turns: readonly Turn[],
  frames: MainText['frames'],
): readonly Placed[] {
  return passages.flatMap((passage, at) => {
    const frame = frames[at]
    if (passage.kind === 'break' && frame !== undefined) return []
    return [placedAs(text, passage, turns[at], frame)]
  })
}

function placedAs(
  text: string,
  { start, end, kind, depth, list, quote, leaves }: Page['passages'][number],
  turn: Turn | undefined,
  frame: string | undefined,
): Placed {
  const framed = frame === undefined ? {} : { frame }
  if (kind === 'break') return { passage: { kind, start, end, spans: [] }, leaves }
  const whole = visibleSpan(text, start, end)
  if (whole.start >= whole.end)
    return { passage: { kind: 'invisible', start, end, spans: [{ start, end }] }, leaves, ...framed }
  const marks = { ...(depth && { depth }), ...(list && { list }), ...(quote && { quote }) }
  if (frame !== undefined || !turn)
    return { passage: { ...whole, kind, ...marks, spans: [whole] }, leaves, ...framed }
  const { label, time, said } = turn
  const timed = time === undefined ? {} : { time }
  // A heading that is a speaker's name is a label, no heading.
  if (label) return { passage: { ...whole, kind: 'words', ...marks, spans: [said], label }, leaves, ...timed }
  return { passage: { ...whole, kind, ...marks, spans: [said] }, leaves, ...timed }
}

/** A passage of only a label or a time goes to the start of the one after it, if that has none of its own. */
function withLabels(placed: readonly Placed[]): readonly Placed[] {
  const joined: Placed[] = []
  let before: Placed | undefined
  for (const one of placed) {
    const next = before && joinedTo(before, one)
    if (before && !next) joined.push(withWords(before))
    before = next ?? one
    if (!isBare(before)) {
      joined.push(before)
      before = undefined
    }
  }
  if (before) joined.push(withWords(before))
  return joined
}

/** Nothing is said in it. */
function isBare({ passage, frame }: Placed): boolean {
  const [span] = passage.spans
  return frame === undefined && passage.kind === 'words' && span !== undefined && span.start >= span.end
}

function joinedTo(before: Placed, one: Placed): Placed | undefined {
  const { passage, frame } = one
  if (frame !== undefined || passage.kind !== 'words') return undefined
  const label = passage.label ?? before.passage.label
  const time = one.time ?? before.time
  if ((passage.label && before.passage.label) || (one.time !== undefined && before.time !== undefined))
    return undefined
  return {
    ...one,
    passage: { ...passage, start: before.passage.start, ...(label && { label }) },
    ...(time !== undefined && { time }),
  }
}

/** A label or a time with nothing after it stays, as words. */
function withWords(one: Placed): Placed {
  const { start, end } = one.passage
  return { ...one, passage: { ...one.passage, spans: [{ start, end }] } }
}

function withData(block: Block, { time, frame }: Placed): Block {
  if (block.type === 'thematicBreak' || (time === undefined && frame === undefined)) return block
  if (block.type === 'heading')
    return { ...block, data: { ...block.data, ...(frame !== undefined && { frame }) } }
  const said = { ...(time !== undefined && { start: time }), ...(frame !== undefined && { frame }) }
  return { ...block, data: { ...block.data, ...said } }
}
