import { CORE_SCHEMA, dump } from 'js-yaml'
import type { Root } from 'mdast'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { gfm } from './gfm.ts'

type Handlers = NonNullable<Options['handlers']>

/** Text with no more backslashes than it needs: `AT&T` and `some_name` read back without them. */
const text: NonNullable<Handlers['text']> = (node, _parent, state, info) =>
  state.safe(node.value, info).replace(/\\(.)/gs, (pair: string, char: string, at: number, whole: string) => {
    const next = whole.slice(at + 2, at + 36)
    if (char === '&') return /^(?:#\w{1,8}|[a-z]\w{1,31});/i.test(`${next}`) ? pair : char
    const between = char === '_' && /^[\p{L}\p{N}]/u.test(next)
    return between && /[\p{L}\p{N}]$/u.test(whole.slice(Math.max(0, at - 2), at)) ? char : pair
  })

const writer = unified()
  .use(gfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    handlers: { text },
  })
  .freeze()

/** A tree as the Markdown that a person would write: one line a paragraph, `-` lists, `#` headings. */
export function markdownOf(tree: Root): string {
  return writer.stringify(tree)
}

/**
 * A whole file: front matter in the order of its keys, then the body. Ends with one line end. Written by
 * the library that reads it (`read-yaml.ts`), so that a text that looks like a number stays a text.
 */
export function fileOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const head = dump(data, { schema: CORE_SCHEMA, lineWidth: -1, quotingType: '"', noRefs: true })
  return `---\n${head}---\n\n${body.replace(/^\n+|\n+$/g, '')}\n`
}
