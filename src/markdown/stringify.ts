import { CORE_SCHEMA, dump } from 'js-yaml'
import type { Root, RootContent } from 'mdast'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { gfm } from './gfm.ts'
import { plainBlock } from './plain-block.ts'

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
  return tree.children.every(isFlow)
    ? (inRuns(tree.children) ?? writer.stringify(tree))
    : writer.stringify(tree)
}

/** The blocks among which a blank line stands whatever they hold. */
function isFlow({ type }: RootContent): boolean {
  return flow.has(type)
}

const flow: ReadonlySet<string> = new Set(
  'paragraph heading thematicBreak list blockquote code html table definition footnoteDefinition'.split(' '),
)

/**
 * The same as the writer makes of all blocks at once, where plain ones are written down as they are: the writer asks
 * of every sign whether it needs an escape, which takes a hundred times as long. Nothing where a run of other blocks
 * ends with an empty line of its own, and only the writer knows what stands behind it.
 */
function inRuns(blocks: readonly RootContent[]): string | undefined {
  const written: string[] = []
  let run: RootContent[] = []
  const close = (): boolean => {
    if (run.length === 0) return true
    const text = writer.stringify({ type: 'root', children: run })
    written.push(text.replace(/\n$/, ''))
    run = []
    return !/(?:\n|\r)\n$|\r$/.test(text)
  }
  for (const block of blocks) {
    const plain = plainBlock(block)
    if (plain === undefined) run.push(block)
    else if (!close()) return undefined
    else written.push(plain)
  }
  if (!close()) return undefined
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`
}

/**
 * A whole file: front matter in the order of its keys, then the body. Ends with one line end. Written by
 * the library that reads it (`read-yaml.ts`), so that a text that looks like a number stays a text.
 */
export function fileOf(data: Readonly<Record<string, unknown>>, body: string): string {
  const head = dump(data, { schema: CORE_SCHEMA, lineWidth: -1, quotingType: '"', noRefs: true })
  return `---\n${head}---\n\n${body.replace(/^\n+|\n+$/g, '')}\n`
}
