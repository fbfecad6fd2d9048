import type { Node, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { unescapeMarkdown } from '../markdown/unescape.ts'
import type { Locator } from '../words/locator.ts'
import type { Span } from '../words/sentences.ts'

/** Longer paragraphs stay raw text: the parser's time grows faster than its input. */
const longest = 20_000

/** The parser's time grows with the square of a paragraph's marks: so many, or so dense, are no markup. */
const most = 500
const few = 20

/** Deeper marks in marks are an accident or an attack. */
const deepest = 20

/** All that makes anything but a paragraph of emphasis, links and code is off: it is text in a transcript. */
const off = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: off } }])
  .freeze()

/** Makes the leaves of one stretch of Markdown. */
export type Inline = (span: Span) => readonly PhrasingContent[]

/** What a link's address is outside the page that it stood on; undefined where that cannot be told. */
export type ReadAddress = (url: string) => string | undefined

/**
 * Reads the marks inside paragraphs, with true positions: a text leaf's value is its slice of the source with
 * escapes undone. What is too long or too deep, or reads as more than one paragraph, stays one text leaf.
 */
export function inlineMarkdown(
  text: string,
  spans: readonly Span[],
  where: Locator,
  address: ReadAddress = (url) => url,
): Inline {
  const source = { text, where, address }
  const parsed = new Map<number, Parsed>()
  for (const batch of batchesOf(spans.filter((span) => hasMarks(text, span)))) {
    const found =
      parseBatch(text, batch) ?? new Map(batch.flatMap((span) => [...(parseBatch(text, [span]) ?? [])]))
    for (const [start, one] of found) parsed.set(start, one)
  }
  return (span) => {
    const found = parsed.get(span.start)
    if (found)
      return found.paragraph.children.flatMap((node) => placed(node, source, span.start - found.base))
    const value = unescapeMarkdown(text.slice(span.start, span.end))
    return [{ type: 'text', value, position: where.position(span.start, span.end) }]
  }
}

/** A parsed paragraph, and where it starts in the text that the parser was given. */
interface Parsed {
  readonly paragraph: Paragraph
  readonly base: number
}

function hasMarks(text: string, { start, end }: Span): boolean {
  if (end - start > longest) return false
  const raw = text.slice(start, end)
  const marks = raw.match(/[*_`[\]\\<]/g)?.length ?? 0
  return marks > 0 && (marks <= few || (marks <= most && marks * 2 <= raw.length)) && !/([*_])\1{7}/.test(raw)
}

/** Starting the parser costs more than a short paragraph does: a few share one run. */
function batchesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const batches: Span[][] = []
  let length = 0
  for (const span of spans) {
    length += span.end - span.start
    const open = batches.at(-1)
    if (open && open.length < 16 && length <= longest) open.push(span)
    else {
      batches.push([span])
      length = span.end - span.start
    }
  }
  return batches
}

/** One paragraph for each span, by its start; nothing where the parser sees more or fewer of them. */
function parseBatch(text: string, spans: readonly Span[]): ReadonlyMap<number, Parsed> | undefined {
  const raw = spans.map(({ start, end }) => text.slice(start, end)).join('\n\n')
  const { children } = parser.parse(raw) as Root
  if (children.length !== spans.length) return undefined
  const found = new Map<number, Parsed>()
  let base = 0
  for (const [at, span] of spans.entries()) {
    const node = children[at]
    if (node?.type !== 'paragraph' || offset(node.position?.start) !== base) return undefined
    if (!isDeep(node)) found.set(span.start, { paragraph: node, base })
    base += span.end - span.start + 2
  }
  return found
}

function isDeep(paragraph: Nodes): boolean {
  let level: readonly Nodes[] = [paragraph]
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []))
    if (level.length === 0) return false
  }
  return true
}

interface Reading {
  readonly text: string
  readonly where: Locator
  readonly address: ReadAddress
}

/** A node with places in the whole text; of a link that leads nowhere its words. */
function placed(node: PhrasingContent, source: Reading, base: number): readonly PhrasingContent[] {
  const { text, where } = source
  const start = base + offset(node.position?.start)
  const end = base + offset(node.position?.end)
  const position = where.position(start, end)
  if ('children' in node) {
    const children = node.children.flatMap((child) => placed(child, source, base))
    if (node.type !== 'link') return [{ ...node, children, position } as PhrasingContent]
    const url = source.address(node.url)
    return url === undefined ? children : [{ ...node, url, children, position } as PhrasingContent]
  }
  if (node.type === 'text') return [{ ...node, value: unescapeMarkdown(text.slice(start, end)), position }]
  return [{ ...node, position }]
}

function offset(point: NonNullable<Node['position']>['start'] | undefined): number {
  return point?.offset ?? 0
}
