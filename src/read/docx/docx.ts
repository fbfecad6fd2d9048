import type { ParagraphData } from 'mdast'
import { locator } from '../../words/locator.ts'
import { blocksFrom } from '../blocks.ts'
import type { BytesReader, Draft } from '../draft.ts'
import { type Label, labelAt } from '../label.ts'
import type { Mark } from '../passage.ts'
import { passagesOf } from '../passages.ts'
import { isSeparator } from '../separator.ts'
import { leftMessages, refusalMessage } from './docx-messages.ts'
import { readParts, type WordDocument } from './parts.ts'
import { type PlacedParagraph, phrasingOf } from './phrasing.ts'
import { DocxRefusal } from './refusal.ts'
import { type Said, type Turn, tableTurns } from './table-turns.ts'
import { turnHeads } from './turn-heads.ts'
import { type WordParagraph, wordsOf } from './word-paragraph.ts'

/**
 * Reads a Word document in this process, in bounded memory: paragraphs, headings, lists, quotations, links, bold
 * names of speakers, tables of turns; footnotes follow at the end. What is not taken is told.
 */
export const docx: BytesReader = (bytes) => {
  try {
    return draftOf(readParts(bytes))
  } catch (error) {
    if (!(error instanceof DocxRefusal)) throw error
    return { text: '', blocks: [], messages: [refusalMessage(bytes, error)] }
  }
}

function draftOf({ paragraphs, notes, left }: WordDocument): Draft {
  const turns = turnHeads(tableTurns(paragraphs))
  const said = [...turns, ...notes.map((note): Said => ({ paragraph: { ...note, list: 'ordered' } }))]
  const { text, placed } = laidOut(said.map(({ paragraph }) => paragraph))
  const at = paragraphAt(placed)
  const where = locator(text)
  const titled = paragraphs.some(({ heading }) => heading === 0)
  const passages = passagesOf(
    text,
    0,
    (line, start) => markOf(line, start, at(start), titled),
    (line, start) => (said[at(start).index]?.turn ? undefined : labelOf(line, start, at(start))),
  )
  const blocks = blocksFrom(text, passages, where, (span) => phrasingOf(text, span, at(span.start), where))
  const timed = blocks.map((block) => {
    const turn = block.position && said[at(block.position.start.offset ?? 0).index]?.turn
    return turn && block.type === 'paragraph' ? { ...block, data: dataOf(block.data, turn) } : block
  })
  return { text, blocks: timed, messages: leftMessages(left, notes.length, rowsOf(turns)) }
}

/** The paragraphs as one text with a blank line between any two, and where each of them stands in it. */
function laidOut(paragraphs: readonly WordParagraph[]): {
  readonly text: string
  readonly placed: readonly PlacedParagraph[]
} {
  let start = 0
  const parts: string[] = []
  const placed = paragraphs.map((paragraph): PlacedParagraph => {
    const words = textOf(paragraph)
    parts.push(words)
    const place = { paragraph, start, end: start + words.length }
    start = place.end + 2
    return place
  })
  return { text: parts.join('\n\n'), placed }
}

function textOf(paragraph: WordParagraph): string {
  if (paragraph.rule) return '---'
  const words = wordsOf(paragraph)
  return paragraph.heading === undefined ? words : words.replaceAll('\n', ' ')
}

/** Finds the paragraph that an offset lies in. */
function paragraphAt(
  placed: readonly PlacedParagraph[],
): (offset: number) => PlacedParagraph & { readonly index: number } {
  return (offset) => {
    let low = 0
    let high = placed.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((placed[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { ...(placed[low] ?? { paragraph: { runs: [] }, start: 0, end: 0 }), index: low }
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const

/** What a line is by its paragraph's style. Where the document has a title, its headings stand one level lower. */
function markOf(
  line: string,
  start: number,
  { paragraph, start: first }: PlacedParagraph,
  titled: boolean,
): Mark | undefined {
  const { heading, list, quote, rule } = paragraph
  if (rule || isSeparator(line)) return { kind: 'break' }
  if (heading !== undefined) {
    const depth = depths[Math.min(5, Math.max(0, heading - (titled ? 0 : 1)))] ?? 6
    return { kind: 'heading', depth, start: 0, end: line.length }
  }
  if (quote) return { kind: 'quote', start: 0 }
  return list && start === first ? { kind: 'item', list, first: true, start: 0 } : undefined
}

/** A label by the words of its line, or by words in bold before a colon or a tab. */
function labelOf(line: string, start: number, placed: PlacedParagraph): Label | undefined {
  const name = line.slice(0, boldTo(placed, start) - start).trimEnd()
  const rest = line.slice(name.length)
  if (name === '' || name.length > 60) return labelAt(line)
  const column = name.endsWith(':') || !/^ {0,4}\t\s*\S/.test(rest) ? '' : ':'
  const found = labelAt(`**${name}${column}**${rest}`)
  return found?.bold ? { ...found, length: found.length - 4 - column.length } : labelAt(line)
}

/** Where the words in bold that start at an offset end. */
function boldTo({ paragraph, start }: PlacedParagraph, from: number): number {
  let at = start
  let end = from
  for (const { text, bold } of paragraph.runs) {
    at += text.length
    if (at <= from) continue
    if (!bold) break
    end = at
  }
  return end
}

function dataOf(data: ParagraphData | undefined, { speaker, start, end }: Turn): ParagraphData {
  return {
    ...data,
    ...(speaker !== undefined && { speaker }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }
}

function rowsOf(said: readonly Said[]): number {
  return said.filter(({ turn }) => turn).length
}
