import type { PhrasingContent, Root } from 'mdast'
import type { Cut, CutKind } from '../model/cut.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { type Locator, locator } from '../words/locator.ts'
import { isBlank } from '../words/tidy.ts'

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
 * left; give the block's own position for that, so that its speaker's label goes along. Elsewhere its text is
 * split at the given offsets and keeps its other words, with true positions. Removals must not overlap.
 */
export function remove(tree: Root, rule: string, removals: readonly Removal[], stage: Stage): Root {
  if (removals.length === 0) return tree
  const sorted = [...removals].sort((a, b) => a.start - b.start)
  const where = locator(stage.source)
  const cuts = sorted.map(({ start, end, twin, ...rest }): Cut => {
    const text = stage.source.slice(start, end)
    const kept = twin && {
      text: stage.source.slice(twin.start, twin.end),
      position: where.position(twin.start, twin.end),
    }
    return {
      rule,
      ...rest,
      text,
      position: where.position(start, end),
      ...(kept && { twin: kept }),
      fingerprint: fingerprint(text),
    }
  })
  let next = 0
  const children = blocksOf(tree).flatMap((block) => {
    const { start, end } = positionOf(block)
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start.offset) next++
    const touching: Removal[] = []
    for (let at = next; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) < end.offset; at++)
      touching.push(sorted[at] as Removal)
    return touching.length === 0 ? [block] : withoutSpans(block, touching, stage, where.point)
  })
  return { ...tree, children, data: { ...tree.data, cuts: [...(tree.data?.cuts ?? []), ...cuts] } }
}

type PointAt = Locator['point']

function withoutSpans(
  block: Block,
  spans: readonly Removal[],
  stage: Stage,
  point: PointAt,
): readonly Block[] {
  const { start, end } = positionOf(block)
  const whole = spans.some((span) => span.start <= start.offset && span.end >= end.offset)
  if (whole || block.type === 'thematicBreak') return []
  const children = block.children.flatMap((node) => leavesWithout(node, spans, stage, point))
  const first = children[0]
  const last = children.at(-1)
  if (!first || !last) return []
  const cutAtStart = spans.some((span) => span.start <= start.offset)
  return [
    {
      ...block,
      children,
      position: {
        start: cutAtStart ? positionOf(first).start : start,
        end: spans.some((span) => span.end >= end.offset) ? positionOf(last).end : end,
      },
    },
  ]
}

function leavesWithout(
  node: PhrasingContent,
  spans: readonly Removal[],
  stage: Stage,
  point: PointAt,
): readonly PhrasingContent[] {
  if ('children' in node) {
    const children = node.children.flatMap((child) => leavesWithout(child, spans, stage, point))
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent]
  }
  const { start, end } = positionOf(node)
  const pieces = keptPieces(start.offset, end.offset, spans)
  const untouched = pieces.length === 1 && pieces[0]?.start === start.offset && pieces[0].end === end.offset
  if (untouched) return [node]
  if (node.type !== 'text') return pieces.length === 0 ? [] : [node]
  return pieces.flatMap((piece): readonly PhrasingContent[] => {
    const raw = stage.source.slice(piece.start, piece.end)
    if (isBlank(raw)) return []
    const value = stage.markdown ? raw.replace(/\\([!-/:-@[-`{-~])/g, '$1') : raw
    return [{ type: 'text', value, position: { start: point(piece.start), end: point(piece.end) } }]
  })
}

function keptPieces(
  start: number,
  end: number,
  spans: readonly Removal[],
): readonly { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let at = start
  for (const span of spans) {
    if (span.end <= at || span.start >= end) continue
    if (span.start > at) pieces.push({ start: at, end: span.start })
    at = Math.max(at, span.end)
  }
  if (at < end) pieces.push({ start: at, end })
  return pieces
}
