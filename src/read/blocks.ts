import type { PhrasingContent } from 'mdast'
import type { Block } from '../model/tree.ts'
import type { Locator } from '../words/locator.ts'
import type { Span } from '../words/sentences.ts'
import type { Passage } from './passage.ts'
import { soundCue } from './speakers.ts'

/** Turns passages into blocks; `phrasing` makes the leaves of one stretch of text. */
export function blocksFrom(
  text: string,
  passages: readonly Passage[],
  where: Locator,
  phrasing: (span: Span) => readonly PhrasingContent[],
): readonly Block[] {
  const speakers = speakersOf(passages)
  return passages.map((passage, at): Block => {
    const { kind, depth, list, quote } = passage
    const position = where.position(passage.start, passage.end)
    if (kind === 'break') return { type: 'thematicBreak', position }
    const [first, second] = passage.spans
    const children =
      first && !second
        ? [...phrasing(first)]
        : passage.spans.flatMap((span, line) => [
            ...(line > 0 ? [lineEnd(text, passage.spans[line - 1]?.end ?? span.start, where)] : []),
            ...phrasing(span),
          ])
    if (kind === 'heading') return { type: 'heading', depth: depth ?? 2, children, position }
    const speaker = speakers[at]
    // Most paragraphs have nothing besides their words.
    if (speaker === undefined && !passage.time && !passage.cue && !list && !quote)
      return { type: 'paragraph', children, position }
    const data = {
      ...(speaker !== undefined && { speaker }),
      ...passage.time,
      ...(passage.cue && { cue: true }),
      ...(list && { list }),
      ...(quote && { quote }),
    }
    return { type: 'paragraph', data, children, position }
  })
}

/** The white space that ends a quoted line; the mark of the next line is in no leaf. */
function lineEnd(text: string, at: number, where: Locator): PhrasingContent {
  return { type: 'text', value: text.slice(at, at + 1), position: where.position(at, at + 1) }
}

/**
 * Who says each passage. A label names the speaker of its own passage; one on a line of its own, of the next
 * one too, or of all until the next label where most labels of the document stand alone. A caption, or a passage
 * that a time starts, goes on with the speaker before it.
 */
function speakersOf(passages: readonly Passage[]): readonly (string | undefined)[] {
  const labels = passages.flatMap(({ label }) => (label ? [label] : []))
  const lasting = labels.filter(({ alone }) => alone).length * 2 >= labels.length
  let current: string | undefined
  let latest: string | undefined
  return passages.map(({ kind, label, time, cue }) => {
    if (label) {
      latest = soundCue.test(label.name) ? undefined : label.name
      current = lasting || label.alone ? latest : undefined
      return latest
    }
    if (kind !== 'words') return undefined
    const speaker = time || cue ? latest : current
    if (!lasting) current = undefined
    return speaker
  })
}
