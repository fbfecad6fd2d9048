import type { Root, RootContent } from 'mdast'
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** What a mail's words may consist of: no ids, no classes, no styles, no scripts, no forms. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre'],
    ...['a', 'em', 'strong', 'del', 'code', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  clobber: [],
}

const writer = unified().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify).freeze()

/** Settled blocks as safe HTML. */
export function htmlOf(blocks: readonly RootContent[]): string {
  const tree: Root = { type: 'root', children: [...blocks] }
  return writer.stringify(writer.runSync(tree))
}
