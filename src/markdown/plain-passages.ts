import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'

/**
 * The tree of a text of nothing but headings and paragraphs, which most episodes are, block by block: those of plain
 * words are made here, at a tenth of the parser's cost, and those with other marks are parsed each by itself (`parse`).
 * The same tree as the parser gives for the whole, places too. Undefined where a line may begin anything else: then
 * blocks may depend on each other.
 */
export function plainPassages(source: string, parse: (block: string) => Root): Root | undefined {
  const blocks = blocksOf(source)
  if (!blocks) return undefined
  const last = source.lastIndexOf('\n') + 1
  const lines = blocks.lines
  return {
    type: 'root',
    children: blocks.found.flatMap((block) => plainBlockOf(block) ?? moved(parse(block.text), block)),
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines, column: source.length - last + 1, offset: source.length },
    },
  }
}

/** A heading, or the lines of a paragraph, and where it begins. */
interface Block {
  readonly text: string
  readonly heading: boolean
  /** From 1. */
  readonly line: number
  readonly offset: number
}

/** A line that goes on or begins a paragraph, whatever stands before it. */
const opening = /^(?!\d{1,9}[.)](?:\s|$))(?:[\p{L}\p{N}"'“‘(]|\*\*[\p{L}\p{N}])/u
const heading = /^#{1,6} (?=[^\s#])/
const blank = /^[ \t]*$/
/** What stands at a line's end or in it and has rules of its own wherever it stands. */
const unruly = /[ \t]$|[\0\r\t]|^\ufeff/

function blocksOf(source: string): { readonly found: readonly Block[]; readonly lines: number } | undefined {
  const found: Block[] = []
  let open: { lines: string[]; line: number; offset: number } | undefined
  const shut = (): void => {
    if (open)
      found.push({ text: open.lines.join('\n'), heading: false, line: open.line, offset: open.offset })
    open = undefined
  }
  let offset = 0
  const lines = source.split('\n')
  for (const [at, text] of lines.entries()) {
    if (blank.test(text)) shut()
    else if (unruly.test(text)) return undefined
    else if (heading.test(text)) {
      shut()
      found.push({ text, heading: true, line: at + 1, offset })
    } else if (!opening.test(text)) return undefined
    else if (open) open.lines.push(text)
    else open = { lines: [text], line: at + 1, offset }
    offset += text.length + 1
  }
  shut()
  return { found, lines: lines.length }
}

/** Marks that may be more than they look like. */
const marked = /[\\`*_[\]<&~]/
/** A turn's label: strong words, a colon, a space. */
const label = /^\*\*([^\\`*_[\]<&~\n]*:)\*\*(?= \S)/

function plainBlockOf({ text, heading: isHeading, line, offset }: Block): readonly RootContent[] | undefined {
  const place = placesIn(text, line, offset)
  const words = (from: number): PhrasingContent => ({
    type: 'text',
    value: text.slice(from),
    position: place(from, text.length),
  })
  const position = place(0, text.length)
  if (isHeading) {
    const depth = text.indexOf(' ')
    if (marked.test(text) || text.endsWith('#')) return undefined
    return [{ type: 'heading', depth: depth as 1, children: [words(depth + 1)], position }]
  }
  const name = label.exec(text)
  const from = name ? name[0].length : 0
  if (marked.test(from === 0 ? text : text.slice(from))) return undefined
  const strong: PhrasingContent[] = name
    ? [
        {
          type: 'strong',
          children: [{ type: 'text', value: name[1] ?? '', position: place(2, from - 2) }],
          position: place(0, from),
        },
      ]
    : []
  return [{ type: 'paragraph', children: [...strong, words(from)], position }]
}

/** Where stretches of a block stand in the whole text; all but its end stand in its first line. */
function placesIn(text: string, line: number, offset: number): (start: number, end: number) => Position {
  const last = text.lastIndexOf('\n') + 1
  const lines = last === 0 ? 0 : text.split('\n').length - 1
  return (start, end) => ({
    start: { line, column: start + 1, offset: offset + start },
    end:
      end > last && last > 0
        ? { line: line + lines, column: end - last + 1, offset: offset + end }
        : { line, column: end + 1, offset: offset + end },
  })
}

/** Blocks that were parsed by themselves, at their place in the whole text. */
function moved({ children }: Root, { line, offset }: Block): readonly RootContent[] {
  for (const child of children) move(child, line - 1, offset)
  return children
}

function move(node: RootContent, lines: number, offset: number): void {
  if (node.position)
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines
      point.offset = (point.offset ?? 0) + offset
    }
  if ('children' in node) for (const child of node.children) move(child, lines, offset)
}
