import type { Paragraph, Root, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { positionOf, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { hasLineEnd } from '../words/has-line-end.ts'
import { sentenceSpans } from '../words/sentences.ts'
import { isOutroCue } from './aside-cue.ts'
import type { ReadMarker } from './marker.ts'
import { markerOf } from './signals.ts'
import { type Splitter, splitter } from './split-paragraph.ts'
import { isStoryCue } from './story-cue.ts'

/** No show speaks more sentences than these. */
const mostSentences = 20_000

/** No paragraph of a show holds more markers than these; the rest of a longer chain stays as it is. */
const most = 200

/** A marker is looked for in so many characters. */
const reach = 300

/**
 * Gives every why-we-care marker a paragraph of its own: one that is a line of its paragraph, or that runs into
 * text on its line. Only where a transcript is nearly one paragraph is a sentence in the middle enough.
 */
export function withMarkersApart(tree: Root, stage: Stage): Root {
  const { apart, found } = markerLinesApart(tree, stage)
  return found ? apart : withSentencesApart(tree, markerOf(tree, stage), splitter(stage), stage)
}

/** The first half of that: markers that are lines or open one. `found`: there is at least one marker. */
export function markerLinesApart(
  tree: Root,
  stage: Stage,
): { readonly apart: Root; readonly found: boolean } {
  const marker = markerOf(tree, stage)
  const splits = splitter(stage)
  let found = false
  const children = tree.children.flatMap((node): readonly RootContent[] => {
    if (node.type === 'heading' && marker(wordsOf(node))?.whole) found = true
    if (node.type !== 'paragraph' || node.data?.list !== undefined) return [node]
    const text = wordsOf(node)
    const offsets = splitsOf(node, text, marker, splits, stage)
    if (offsets.length > 0 || marker(text)) found = true
    if (offsets.length === 0 || stage.decided(text)) return [node]
    return parts(node, offsets, splits)
  })
  return { apart: { ...tree, children }, found }
}

/** Where a paragraph's markers start and end. */
function splitsOf(
  node: Paragraph,
  text: string,
  marker: ReadMarker,
  splits: Splitter,
  stage: Stage,
): readonly number[] {
  const { start, end } = positionOf(node)
  const many = hasLineEnd(stage.source.slice(start.offset, end.offset)) && mayHold(text, stage)
  if (!many && !marker(text.slice(0, reach))) return []
  const lines = [0, ...(many ? splits.lineStarts(node) : [])]
  const offsets = new Set<number>()
  lines.forEach((from, index) => {
    if (offsets.size >= most) return
    const to = lines[index + 1] ?? text.length
    const fresh = from === 0 || /[.!?…:]["'”’)*_]*\s*$/.test(text.slice(Math.max(0, from - 20), from))
    for (const offset of chain(text.slice(from, to), marker, fresh)) offsets.add(from + offset)
  })
  return [...offsets].filter((offset) => offset > 0 && text.slice(offset).trim() !== '')
}

/** Starts and ends of markers that follow one another from a line's start. */
function chain(line: string, marker: ReadMarker, fresh: boolean): readonly number[] {
  const offsets: number[] = []
  let at = 0
  while (offsets.length < most) {
    const found = marker(line.slice(at, at + reach))
    if (!found || (!found.whole && !fresh)) break
    offsets.push(at, at + found.end)
    if (found.whole) break
    at += found.end
  }
  return offsets
}

function mayHold(text: string, { show }: Stage): boolean {
  return show.markers.length > 0 || /\b(?:care|matters?)\b/i.test(text)
}

function parts(node: Paragraph, offsets: readonly number[], splits: Splitter): readonly Paragraph[] {
  const done: Paragraph[] = []
  let rest = node
  let passed = 0
  for (const offset of [...offsets].sort((a, b) => a - b).slice(0, most)) {
    const before = wordsOf(rest)
    const at = offset - passed
    if (before.slice(0, at).trim() === '' || before.slice(at).trim() === '') continue
    const [first, second] = splits.split(rest, at)
    passed += before.length - wordsOf(second).length
    done.push(first)
    rest = second
  }
  return [...done, rest]
}

/** For a transcript in one paragraph: parts it before and behind sentences that are markers or cues. */
function withSentencesApart(tree: Root, marker: ReadMarker, splits: Splitter, stage: Stage): Root {
  const lengths = tree.children.map((node) => (node.type === 'paragraph' ? wordsOf(node).length : 0))
  const longest = Math.max(0, ...lengths.slice(0, 20))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const node = tree.children[lengths.indexOf(longest)]
  if (node?.type !== 'paragraph' || longest < total * 0.6 || longest < 300) return tree
  const text = wordsOf(node)
  const spans = mayHold(text, stage) ? sentenceSpans(text).slice(0, mostSentences) : []
  const markers = spans.filter(
    ({ start, end }) => start > 0 && end - start < 200 && marker(text.slice(start, end))?.whole,
  )
  if (markers.length === 0 || stage.decided(text)) return tree
  const cues = spans.filter(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + 400))
    return start > 0 && (isStoryCue(sentence) || isOutroCue(sentence))
  })
  const offsets = [...markers.flatMap(({ start, end }) => [start, end]), ...cues.map(({ start }) => start)]
  const pieces = parts(node, offsets, splits)
  report(stage, pieces, marker, text)
  return {
    ...tree,
    children: tree.children.flatMap((child): readonly RootContent[] => (child === node ? pieces : [child])),
  }
}

function report(stage: Stage, pieces: readonly Paragraph[], marker: ReadMarker, text: string): void {
  const mark = fingerprint(text)
  for (const piece of pieces)
    if (marker(wordsOf(piece))?.whole)
      stage.report(
        'The transcript is one long paragraph; it was split at this sentence because it reads as a why-we-care marker. Check where the section ends.',
        positionOf(piece),
        { severity: 'warning', fingerprint: mark },
      )
}
