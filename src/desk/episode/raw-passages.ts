import type { Heading, Paragraph } from 'mdast'
import { plainText } from '../../markdown/plain-text.ts'
import type { Cut } from '../../model/cut.ts'
import type { Prepared } from '../../pipeline.ts'
import { positionOf } from '../../rule.ts'
import { fingerprint } from '../../words/fingerprint.ts'
import { locator } from '../../words/locator.ts'
import { rawPlaces } from '../../words/raw-places.ts'
import { isBlank } from '../../words/tidy.ts'
import type { RawPart } from './episode-sheet.ts'

/** A passage of the raw file in reading order. */
export interface RawPassage {
  readonly kind: 'paragraph' | 'heading' | 'cut'
  /** Id of the paragraph that the machine made of it. */
  readonly id?: string
  /** Plain text of what stays. */
  readonly text: string
  /** Fingerprint of its plain text, by which rules of structure name it. */
  readonly at?: string
  /** Fingerprint of what stands in the file, by which it is cut by hand. */
  readonly cutAt?: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly parts: readonly RawPart[]
  readonly cuts: readonly Cut[]
}

/** Cuts of fewer signs than this that follow each other by one rule are one passage. */
const small = 60

/** All that the raw file says, kept or taken out, in its own order. Cuts of nothing but blanks are left out. */
export function rawPassages({ transcript, tree }: Prepared): readonly RawPassage[] {
  const { text } = transcript
  const places = rawPlaces(transcript)
  const where = locator(text)
  const lineOf = (start: number, end: number): number =>
    places({ start: where.point(start), end: where.point(end) }).start.line
  const cuts = (tree.data?.cuts ?? [])
    .filter((cut) => !isBlank(cut.text))
    .toSorted((a, b) => a.position.start.offset - b.position.start.offset)
  const blocks = tree.children
    .filter((node): node is Paragraph | Heading => node.type === 'paragraph' || node.type === 'heading')
    .filter((node) => node.position !== undefined)
    .map((node) => ({ node, start: positionOf(node).start.offset, end: positionOf(node).end.offset }))
    .sort((a, b) => a.start - b.start)
  const inside = cutsInside(cuts, blocks)
  const kept = blocks.map(({ node, start, end }, at): RawPassage => {
    const own = inside.within.get(at) ?? []
    const plain = plainText(node)
    return {
      kind: node.type,
      text: plain,
      at: fingerprint(plain),
      ...(node.type === 'paragraph' && { cutAt: fingerprint(text.slice(start, end)) }),
      ...(node.type === 'paragraph' && node.data?.id !== undefined && { id: node.data.id }),
      ...{ start, end, line: lineOf(start, end), cuts: own },
      parts: partsOf(text, start, end, own),
    }
  })
  const alone = grouped(inside.alone).map((group): RawPassage => {
    const start = group[0]?.position.start.offset ?? 0
    const end = group.at(-1)?.position.end.offset ?? 0
    return {
      ...{ kind: 'cut', text: '', start, end, line: lineOf(start, end), cuts: group },
      parts: group.map((cut, at) => ({ text: cut.text.trim(), cut: at })),
    }
  })
  return [...kept, ...alone].sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Placed {
  readonly start: number
  readonly end: number
}

function cutsInside(
  cuts: readonly Cut[],
  blocks: readonly Placed[],
): { readonly within: ReadonlyMap<number, readonly Cut[]>; readonly alone: readonly Cut[] } {
  const within = new Map<number, Cut[]>()
  const alone: Cut[] = []
  let at = 0
  for (const cut of cuts) {
    const { start, end } = cut.position
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start.offset) at++
    const block = blocks[at]
    if (block && block.start <= start.offset && end.offset <= block.end)
      within.set(at, [...(within.get(at) ?? []), cut])
    else alone.push(cut)
  }
  return { within, alone }
}

function partsOf(text: string, start: number, end: number, cuts: readonly Cut[]): readonly RawPart[] {
  const parts: RawPart[] = []
  let from = start
  cuts.forEach(({ position }, cut) => {
    if (position.start.offset < from) return
    if (position.start.offset > from) parts.push({ text: text.slice(from, position.start.offset) })
    parts.push({ text: text.slice(position.start.offset, position.end.offset), cut })
    from = position.end.offset
  })
  if (from < end) parts.push({ text: text.slice(from, end) })
  return parts
}

function grouped(cuts: readonly Cut[]): readonly (readonly Cut[])[] {
  const groups: Cut[][] = []
  for (const cut of cuts) {
    const last = groups.at(-1)?.at(-1)
    const both = last && last.text.length < small && cut.text.length < small
    if (both && last.rule === cut.rule && last.twin === undefined && cut.twin === undefined)
      groups.at(-1)?.push(cut)
    else groups.push([cut])
  }
  return groups
}
