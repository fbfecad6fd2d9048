import type { FootnoteDefinition, Root } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'

const paragraphId = /^p-[a-z0-9-]{1,40}$/

/** All that text from an episode or an about page may become. No images, no scripts, no styles, no forms. */
const schema: Schema = {
  tagNames: [
    ...['p', 'a', 'span', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'cite', 'sup', 'br', 'hr'],
    ...['ul', 'ol', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', ['className', 'name', 'time']],
    p: [['id', paragraphId]],
    span: [
      ['id', paragraphId],
      ['className', 'time'],
    ],
    ol: ['start'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  required: {},
  ancestors: {
    ...Object.fromEntries(['thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, ['table']])),
    li: ['ul', 'ol'],
  },
}

const options: Options = {
  handlers: {
    // A footnote is a paragraph like any other here, where its definition stands.
    footnoteReference: (_, node: { readonly label?: string; readonly identifier: string }) => ({
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [{ type: 'text', value: node.label ?? node.identifier }],
    }),
    footnoteDefinition: (state, node: FootnoteDefinition) => state.all(node),
  },
}

const processor = unified()
  .use(remarkRehype, options)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze()

/** HTML that may stand on a page as it is: markup from the tree only, sanitised as the last step. */
export function safeHtml(tree: Root): string {
  return processor.stringify(processor.runSync(tree))
}
