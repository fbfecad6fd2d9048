import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { gfm } from './gfm.ts'
import { plainPassages } from './plain-passages.ts'

/**
 * Marks of lists and quotations at the start of one line beyond this are an attack or an accident: 16 kB of
 * `> - ` overflow the parser's stack. Such a line is read as plain text.
 */
const mostMarks = 20

/** Lists that are nested line by line stop nesting at this column. */
const widestIndent = 80

/** Blocks that are nested deeper than this are read as plain text; writing them would take minutes. */
const deepest = 100

/** More of `*`, `_`, `[` or `]` in one passage than this are text: matching them is quadratic. */
const mostDelimiters = 1000

const parser = unified()
  .use(remarkParse)
  .use(gfm)
  // HTML in an episode is text: it shows as written and is never markup.
  .data('micromarkExtensions', [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }])
  .freeze()

/**
 * Reads Markdown that people edit (episodes, editions, about page). Not for raw transcripts: those have
 * readers of their own. HTML is plain text here, and what is nested too deep loses its marks. Never throws.
 */
export function parseMarkdown(markdown: string): Root {
  const source = bounded(markdown)
  const tree = plainPassages(source, (block) => parser.parse(block)) ?? parser.parse(source)
  const children = tree.children.map((node) => (isTooDeep(node) ? asText(node, source) : node))
  return { ...tree, children }
}

function bounded(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    const marks = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? ''
    const count = marks.replace(/\s/g, '').length
    const indent = marks.length - marks.trimStart().length
    if (count > mostMarks && !/^\s*([-*])(?:\s*\1)*\s*$/.test(line)) return line.slice(marks.length)
    return count > 0 && indent > widestIndent ? `${' '.repeat(widestIndent)}${line.trimStart()}` : line
  })
  return passages(lines).map(withoutDelimiters).join('\n')
}

/** Runs of lines without a blank one between them, and the blank lines, each as one text. */
function passages(lines: readonly string[]): readonly string[] {
  const found: string[] = []
  let run: string[] = []
  for (const line of lines) {
    if (line.trim() !== '') run.push(line)
    else {
      if (run.length > 0) found.push(run.join('\n'))
      found.push(line)
      run = []
    }
  }
  return run.length > 0 ? [...found, run.join('\n')] : found
}

function withoutDelimiters(passage: string): string {
  const count = passage.length > mostDelimiters ? passage.replace(/[^*_[\]]/g, '').length : 0
  if (count <= mostDelimiters) return passage
  return passage.replace(/\\.|[*_[\]]/gs, (found) => (found.length === 1 ? `\\${found}` : found))
}

function isTooDeep(block: RootContent): boolean {
  let level: readonly RootContent[] = [block]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((node): readonly RootContent[] => ('children' in node ? node.children : []))
  }
  return false
}

function asText(block: RootContent, source: string): RootContent {
  const { start, end } = block.position ?? {}
  const value = source.slice(start?.offset ?? 0, end?.offset ?? 0)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    ...(block.position && { position: block.position }),
  }
}
