import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * Deeper nesting than this is taken for an attack or an accident: 16 kB of `> - ` overflow the parser's
 * stack. Such lines are read as plain text.
 */
const deepest = 20

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // HTML in an episode is text: it shows as written and is never markup.
  .data('micromarkExtensions', [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }])
  .freeze()

/**
 * Reads Markdown that people edit (episodes, editions, about page). Not for raw transcripts: those have
 * readers of their own. HTML is plain text here, and a line nested too deep loses its marks.
 */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(bounded(markdown))
}

function bounded(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    const marks = /^[\s>*+-]*/.exec(line)?.[0] ?? ''
    const depth = marks.replace(/\s/g, '').length
    return depth > deepest && !/^[\s]*([-*])(?:\s*\1)*\s*$/.test(line) ? line.slice(marks.length) : line
  })
  return lines.join('\n')
}
