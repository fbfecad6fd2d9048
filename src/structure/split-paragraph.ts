import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Position } from '../model/position.ts'
import { positionOf, type Stage } from '../rule.ts'
import { hasCueTimes, splitTimes } from '../words/cue-times.ts'
import type { Locator } from '../words/locator.ts'
import { sentenceSpans } from '../words/sentences.ts'
import { isBlank } from '../words/tidy.ts'

/** Two paragraphs from one: what stands before an offset of its words, and the rest. */
export type Halves = readonly [Paragraph, Paragraph]

/** Splits paragraphs of one source. */
export interface Splitter {
  /**
   * Parts a paragraph at an offset of `mdast-util-to-string`'s words. Leaves are cut there, with true positions
   * on both sides; white space at the cut goes. The label stays with the first half, the speaker with both. Each half
   * keeps those of the paragraph's times that are its own.
   */
  split(paragraph: Paragraph, offset: number): Halves
  /**
   * Offsets of the words behind each line end that the source has within the paragraph; of each sentence in one made
   * of captions, whose lines end anywhere.
   */
  lineStarts(paragraph: Paragraph): readonly number[]
}

/** Makes a splitter; it walks leaf and source side by side, as `clean:spaces` may have tidied the leaf. */
export function splitter(stage: Stage): Splitter {
  const ground = { source: stage.source, where: stage.where }
  return {
    split: (paragraph, offset) => halvesOf(paragraph, offset, ground),
    lineStarts: (paragraph) => lineStartsOf(paragraph, ground),
  }
}

/** What leaves are cut on. */
interface Ground {
  readonly source: string
  readonly where: Locator
}

/** Nodes before and behind a cut. */
type Parts = readonly [readonly PhrasingContent[], readonly PhrasingContent[]]

function halvesOf(paragraph: Paragraph, offset: number, ground: Ground): Halves {
  const whole = positionOf(paragraph)
  const at = visibleStart(wordsOf(paragraph), offset)
  const [leading, after] = partsOf(paragraph.children, at, ground)
  const before = withoutBlankEnd(leading)
  const first = { start: whole.start, end: around(before).end }
  const second = { start: around(after).start, end: whole.end }
  return splitTimes(
    { ...paragraph, children: [...before], position: first },
    { ...paragraph, children: [...after], position: second },
  )
}

/** Without the white space between two cues that would end the first half. */
function withoutBlankEnd(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.findLastIndex((node) => node.type !== 'text' || !isBlank(node.value))
  return last < 0 ? nodes : nodes.slice(0, last + 1)
}

function partsOf(nodes: readonly PhrasingContent[], offset: number, ground: Ground): Parts {
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = wordsOf(node).length
    if (at + length <= offset) before.push(node)
    else if (at >= offset) after.push(node)
    else {
      const [first, second] = cut(node, offset - at, ground)
      before.push(...first)
      after.push(...second)
    }
    at += length
  }
  return [before, after]
}

function cut(node: PhrasingContent, offset: number, ground: Ground): Parts {
  if ('children' in node) {
    const [before, after] = partsOf(node.children, offset, ground)
    return [withChildren(node, before), withChildren(node, after)]
  }
  if (node.type !== 'text') return [[node], []]
  const { start, end } = positionOf(node)
  const raw = ground.source.slice(start.offset, end.offset)
  const middle = rawOffset(node.value, raw, offset)
  const first = ground.where.position(start.offset, start.offset + visibleEnd(raw, middle))
  const second = ground.where.position(start.offset + visibleStart(raw, middle), end.offset)
  return [
    textAt(node, node.value.slice(0, offset).trimEnd(), first),
    textAt(node, node.value.slice(offset).trimStart(), second),
  ]
}

function withChildren(
  node: PhrasingContent,
  children: readonly PhrasingContent[],
): readonly PhrasingContent[] {
  if (children.length === 0) return []
  return [{ ...node, children, position: around(children) } as PhrasingContent]
}

function textAt(leaf: Text, value: string, position: Position): readonly PhrasingContent[] {
  return isBlank(value) ? [] : [{ ...leaf, value, position }]
}

function lineStartsOf(paragraph: Paragraph, { source }: Ground): readonly number[] {
  if (hasCueTimes(paragraph))
    return sentenceSpans(wordsOf(paragraph)).flatMap(({ start }) => (start > 0 ? [start] : []))
  const starts: number[] = []
  let at = 0
  for (const leaf of leavesOf(paragraph.children)) {
    if (leaf.type === 'text') {
      const { start, end } = positionOf(leaf)
      const raw = source.slice(start.offset, end.offset)
      for (const offset of lineStartsIn(leaf.value, raw)) starts.push(at + offset)
    }
    at += wordsOf(leaf).length
  }
  return starts
}

function around(nodes: readonly PhrasingContent[]): ReturnType<typeof positionOf> {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last) throw new RangeError('A paragraph is split where one side has no words.')
  return { start: positionOf(first).start, end: positionOf(last).end }
}

function leavesOf(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]))
}

/** The offset in the raw slice of the first visible character at or behind an offset of the tidied value. */
function rawOffset(value: string, raw: string, offset: number): number {
  if (value === raw) return offset
  let at = 0
  for (let index = 0; index < offset; index++) {
    if (isBlank(value.charAt(index))) continue
    at = next(value.charAt(index), raw, at) + 1
  }
  return Math.min(at, raw.length)
}

/** Where the next visible character of the value stands in the raw slice; an escape's mark is passed over. */
function next(char: string, raw: string, from: number): number {
  let at = from
  while (at < raw.length && isBlank(raw.charAt(at))) at++
  for (let ahead = at; ahead < Math.min(raw.length, at + 10); ahead++) if (raw[ahead] === char) return ahead
  return at
}

function lineStartsIn(value: string, raw: string): readonly number[] {
  if (!/[\r\n]/.test(raw)) return []
  const starts: number[] = []
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const char = value.charAt(index)
    if (isBlank(char)) continue
    const found = next(char, raw, at)
    if (index > 0 && /[\r\n]/.test(raw.slice(at, found))) starts.push(index)
    at = found + 1
  }
  return starts
}

function visibleEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && isBlank(text.charAt(at - 1))) at--
  return at
}

function visibleStart(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlank(text.charAt(at))) at++
  return at
}
