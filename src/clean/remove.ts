import type { PhrasingContent, Root } from 'mdast'
import { unescapeMarkdown } from '../markdown/unescape.ts'
import type { Cut, CutKind } from '../model/cut.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, type Stage } from '../rule.ts'
import { withCueTimes } from '../words/cue-times.ts'
import type { Locator } from '../words/locator.ts'
import type { Span } from '../words/sentences.ts'
import { isBlank } from '../words/tidy.ts'
import { visibleSpan } from '../words/visible-span.ts'

/** A stretch of the source that a rule takes out, by offsets, `end` excluded. */
export interface Removal {
  readonly start: number
  readonly end: number
  readonly kind: CutKind
  /** The copy that stays, by offsets. */
  readonly twin?: { readonly start: number; readonly end: number }
  readonly similarity?: number
  readonly reason: string
}

/**
 * Takes stretches out of a tree and records each as a cut. A block goes whole where nothing visible of it is
 * left, its speaker's label and marks with it. Elsewhere its text is split at the given offsets and keeps its
 * other words, with true positions. Removals must not overlap; what an earlier cut holds is not cut again.
 */
export function remove(tree: Root, rule: string, removals: readonly Removal[], stage: Stage): Root {
  if (removals.length === 0) return tree
  const earlier = tree.data?.cuts ?? []
  const gone = goneFrom(tree)
  const wanted = notYetCut(inOrder(removals), gone)
  if (wanted.length === 0) return tree
  const { where } = stage
  const children: Block[] = []
  const taken = [...wanted]
  let from = 0
  for (const block of blocksOf(tree)) {
    const { start, end } = positionOf(block)
    const span = { start: start.offset, end: end.offset }
    while ((wanted[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from++
    let to = from
    while ((wanted[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++
    const left = to === from ? block : withoutSpans(block, wanted.slice(from, to), stage, where.point)
    if (left) children.push(left)
    else widen(taken, from, to - 1, span)
  }
  const final = notYetCut(taken, gone)
  const cuts = withKeptTwins(tree, final).map((removal) => cutOf(removal, rule, stage.source, where))
  return { ...tree, children, data: { ...tree.data, cuts: [...earlier, ...cuts] } }
}

/** The same removals; a twin that has lost a part to another cut is named by the longest part that is kept. */
export function withKeptTwins(tree: Root, removals: readonly Removal[]): readonly Removal[] {
  const out = inOrder([...goneFrom(tree), ...removals])
  return removals.map((removal): Removal => {
    const { twin, ...rest } = removal
    if (!twin) return removal
    const [kept] = outside(twin, reaching(out, twin)).toSorted((a, b) => b.end - b.start - (a.end - a.start))
    return kept ? { ...rest, twin: kept } : rest
  })
}

function goneFrom(tree: Root): readonly Span[] {
  const cuts = tree.data?.cuts ?? []
  return inOrder(cuts.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset })))
}

function cutOf(removal: Removal, rule: string, source: string, where: Locator): Cut {
  const { start, end, twin, kind, similarity, reason } = removal
  const about = similarity === undefined ? { rule, kind, reason } : { rule, kind, similarity, reason }
  const text = source.slice(start, end)
  const kept = twin && {
    text: source.slice(twin.start, twin.end),
    position: where.position(twin.start, twin.end),
  }
  const position = where.position(start, end)
  return { ...about, text, position, ...(kept && { twin: kept }) }
}

function inOrder<Stretch extends Span>(stretches: readonly Stretch[]): readonly Stretch[] {
  return [...stretches].sort((a, b) => a.start - b.start)
}

/** Those of some ordered, separate spans that reach into a stretch. */
function reaching<Stretch extends Span>(spans: readonly Stretch[], { start, end }: Span): readonly Stretch[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((spans[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
  return spans.slice(low, last)
}

/** A block that goes whole takes along what stands between its edges and the removals that empty it: label, marks. */
function widen(removals: Removal[], first: number, last: number, block: Span): void {
  const start = removals[first]
  if (start && start.start > block.start) removals[first] = { ...start, start: block.start }
  const end = removals[last]
  if (end && end.end < block.end) removals[last] = { ...end, end: block.end }
}

/** Each removal less what was cut before, in as many pieces as that leaves. */
function notYetCut(removals: readonly Removal[], gone: readonly Span[]): readonly Removal[] {
  return removals.flatMap((removal) => {
    const others = reaching(gone, removal)
    if (others.length === 0) return removal.end > removal.start ? [removal] : []
    return outside(removal, others).map((span) => ({ ...removal, ...span }))
  })
}

type PointAt = Locator['point']

/** The block without some spans, or nothing where none of its words are left. */
function withoutSpans(block: Block, spans: readonly Span[], stage: Stage, point: PointAt): Block | undefined {
  if (block.type === 'thematicBreak') return undefined
  const children = block.children.flatMap((node) => leavesWithout(node, spans, stage, point))
  const said = extent(children)
  if (!said || children.every(isBlankText)) return undefined
  const { start, end } = positionOf(block)
  const visible = visibleSpan(stage.source, said.start, said.end)
  const cutAtStart = spans.some((span) => span.start <= start.offset)
  const cutAtEnd = spans.some((span) => span.end >= end.offset)
  const position = {
    start: cutAtStart ? point(visible.start) : start,
    end: cutAtEnd ? point(visible.end) : end,
  }
  return block.type === 'paragraph'
    ? withCueTimes({ ...block, children, position })
    : { ...block, children, position }
}

function extent(nodes: readonly PhrasingContent[]): Span | undefined {
  const filled = nodes.filter((node) => !isBlankText(node))
  const [first] = filled
  const last = filled.at(-1)
  return first && last && { start: positionOf(first).start.offset, end: positionOf(last).end.offset }
}

function isBlankText(node: PhrasingContent): boolean {
  return node.type === 'text' && isBlank(node.value)
}

function leavesWithout(
  node: PhrasingContent,
  spans: readonly Span[],
  stage: Stage,
  point: PointAt,
): readonly PhrasingContent[] {
  if ('children' in node) {
    const children = node.children.flatMap((child) => leavesWithout(child, spans, stage, point))
    return children.every(isBlankText) ? children : [{ ...node, children } as PhrasingContent]
  }
  const { start, end } = positionOf(node)
  const leaf = { start: start.offset, end: end.offset }
  const pieces = outside(leaf, reaching(spans, leaf))
  const untouched = pieces.length === 1 && pieces[0]?.start === start.offset && pieces[0].end === end.offset
  if (untouched) return [node]
  if (node.type !== 'text') return pieces.length === 0 ? [] : [node]
  return pieces.map((piece): PhrasingContent => {
    const raw = stage.source.slice(piece.start, piece.end)
    const value = stage.markdown ? unescapeMarkdown(raw) : raw
    return { ...node, value, position: { start: point(piece.start), end: point(piece.end) } }
  })
}

/** The parts of a span that lie outside others, which are in order. */
function outside(span: Span, others: readonly Span[]): readonly Span[] {
  const pieces: Span[] = []
  let at = span.start
  for (const { start, end } of others) {
    if (end <= at || start >= span.end) continue
    if (start > at) pieces.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < span.end) pieces.push({ start: at, end: span.end })
  return pieces
}
