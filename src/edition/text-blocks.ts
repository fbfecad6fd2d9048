import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import type { Notes } from './notes.ts'
import { quiet } from './quiet.ts'
import { textWidth, wrap } from './wrap.ts'

/** However deep a list is nested, its lines keep this much room. */
const narrowest = 24

/**
 * Settled blocks as lines of plain text, with an empty line between blocks: paragraphs wrapped, lists and
 * quotations marked as people mark them in mail, links numbered in `notes`.
 */
export function textOfBlocks(
  blocks: readonly RootContent[],
  notes: Notes,
  width: number = textWidth,
): readonly string[] {
  return apart(blocks.map((block) => linesOf(block, notes, Math.max(narrowest, width))))
}

/** Groups of lines, one empty line between them; empty groups leave no gap. */
export function apart(groups: readonly (readonly string[])[]): readonly string[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : ['', ...group]))
}

/** A heading, wrapped and underlined over the length of its longest line. */
export function underlined(heading: string, mark: '=' | '-', width: number = textWidth): readonly string[] {
  const lines = wrap(quiet(heading), width)
  const longest = Math.max(0, ...lines.map((line) => line.length))
  return lines.length === 0 ? [] : [...lines, mark.repeat(Math.min(longest, width))]
}

function linesOf(block: RootContent, notes: Notes, width: number): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(block.children, notes, width)
    case 'heading':
      return underlined(wordsOf(block.children, notes), '-', width)
    case 'list':
      return listLines(block, notes, width)
    case 'blockquote':
      return textOfBlocks(block.children, notes, width - 2).map((line) => `> ${line}`.trimEnd())
    case 'code':
      return codeLines(block.value, width)
    case 'thematicBreak':
      return ['* * *']
    case 'table':
      return tableLines(block, notes, width)
    default:
      return 'children' in block || 'value' in block
        ? paragraphLines([block as PhrasingContent], notes, width)
        : []
  }
}

/** A paragraph's lines; a hard break in it begins a new one. */
function paragraphLines(
  children: readonly PhrasingContent[],
  notes: Notes,
  width: number,
): readonly string[] {
  return wordsOf(children, notes)
    .split('\n')
    .flatMap((part) => wrap(part, width))
}

function listLines(
  { children, ordered, start, spread }: List,
  notes: Notes,
  width: number,
): readonly string[] {
  const items = children.map((item, at) => {
    const mark = ordered === true ? `${(start ?? 1) + at}. ` : '- '
    const room = Math.max(narrowest, width - mark.length)
    const groups = item.children.map((block) => linesOf(block, notes, room))
    const lines = spread === true || item.spread === true ? apart(groups) : groups.flat()
    return (lines.length === 0 ? [''] : lines).map((line, row) =>
      `${row === 0 ? mark : ' '.repeat(mark.length)}${line}`.trimEnd(),
    )
  })
  return spread === true ? apart(items) : items.flat()
}

function codeLines(code: string, width: number): readonly string[] {
  const size = Math.floor((width - 4) / 2)
  return quiet(code)
    .split('\n')
    .flatMap((line) =>
      line.length <= width - 4 ? [line] : (line.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []),
    )
    .map((line) => `    ${line}`.trimEnd())
}

function tableLines({ children }: Table, notes: Notes, width: number): readonly string[] {
  return children.flatMap((row) =>
    wrap(row.children.map((cell) => wordsOf(cell.children, notes)).join(' | '), width),
  )
}

/** Words of inline nodes without marks. Line ends are hard breaks only. */
function wordsOf(nodes: readonly PhrasingContent[], notes: Notes): string {
  return quiet(nodes.map((node) => inline(node, notes)).join('')).replace(/ *\n */g, '\n')
}

function inline(node: Nodes, notes: Notes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'delete':
      return `[deleted: ${wordsOf(node.children, notes)}]`
    case 'image':
      return node.alt ? `[${node.alt}]` : ''
    case 'link':
      return notes.link(wordsOf(node.children, notes), node.url)
    default:
      return 'children' in node ? node.children.map((child) => inline(child, notes)).join('') : ''
  }
}
