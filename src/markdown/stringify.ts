import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify as yamlOf } from 'yaml'

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze()

/** A tree as the Markdown that a person would write: one line a paragraph, `-` lists, `#` headings. */
export function markdownOf(tree: Root): string {
  return writer.stringify(tree)
}

/** A whole file: front matter in the order of its keys, then the body. Ends with one line end. */
export function fileOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const head = yamlOf(data, { lineWidth: 0, singleQuote: false })
  return `---\n${head}---\n\n${body.trim()}\n`
}
