import type { PhrasingContent } from 'mdast'
import type { Locator } from '../../words/locator.ts'
import type { Span } from '../../words/sentences.ts'
import type { Run, WordParagraph } from './word-paragraph.ts'

/** A paragraph and where its words start in the whole text. */
export interface PlacedParagraph {
  readonly paragraph: WordParagraph
  readonly start: number
  readonly end: number
}

/** More changes of look than this are an accident of the program that wrote the file. */
const most = 500

/** A stretch of words that look alike. */
interface Look extends Span {
  readonly run: Run
}

/** The leaves of a stretch of one paragraph: its words, those in bold, in italics and in links marked as such. */
export function phrasingOf(
  text: string,
  span: Span,
  placed: PlacedParagraph,
  where: Locator,
): readonly PhrasingContent[] {
  const looks = placed.paragraph.runs.length > most ? [] : marked(text, span, looksOf(placed, span))
  const leaf = (start: number, end: number): PhrasingContent => {
    return { type: 'text', value: text.slice(start, end), position: where.position(start, end) }
  }
  const children: PhrasingContent[] = []
  let at = span.start
  for (const { start, end, run } of looks) {
    if (start > at) children.push(leaf(at, start))
    children.push(wrapped(leaf(start, end), run))
    at = end
  }
  if (at < span.end) children.push(leaf(at, span.end))
  return children
}

function wrapped(leaf: PhrasingContent, { bold, italic, link }: Run): PhrasingContent {
  const position = leaf.position
  if (!position) return leaf
  let node = leaf
  if (italic) node = { type: 'emphasis', children: [node], position }
  if (bold) node = { type: 'strong', children: [node], position }
  if (link !== undefined) node = { type: 'link', url: link, children: [node], position }
  return node
}

function looksOf({ paragraph, start: from }: PlacedParagraph, span: Span): readonly Look[] {
  let at = from
  return paragraph.runs.flatMap((run) => {
    const start = Math.max(at, span.start)
    at += run.text.length
    const end = Math.min(at, span.end)
    return end > start ? [{ start, end, run }] : []
  })
}

/**
 * The looks that stand out and begin and end where words do, without the spaces at their ends. Half a word in bold
 * is a slip of the mouse.
 */
function marked(text: string, span: Span, looks: readonly Look[]): readonly Look[] {
  return looks.flatMap(({ start, end, run }) => {
    if (!run.bold && !run.italic && run.link === undefined) return []
    const words = text.slice(start, end)
    const from = start + (words.length - words.trimStart().length)
    const to = end - (words.length - words.trimEnd().length)
    const inside = (at: number) =>
      at > span.start && at < span.end && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
    return from < to && /[\p{L}\p{N}]/u.test(words) && !inside(from) && !inside(to)
      ? [{ start: from, end: to, run }]
      : []
  })
}
