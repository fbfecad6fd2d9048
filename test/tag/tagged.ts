import type { Paragraph, Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readRegistry } from '../../src/content/registry.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Lexicon, Mention, Tag } from '../../src/model/entity.ts'
import type { Message } from '../../src/model/message.ts'
import { bareContext } from '../../src/rule.ts'
import { gazetteer } from '../../src/tag/gazetteer/gazetteer.ts'
import { knownNames } from '../../src/tag/known-names.ts'
import { lexiconOf } from '../../src/tag/lexicon.ts'
import { patterns } from '../../src/tag/patterns.ts'
import { roles } from '../../src/tag/roles.ts'
import { unknownNames } from '../../src/tag/unknown-names.ts'

export const gazetteerAlone: Lexicon = lexiconOf(readRegistry('', 'entities.yml').registry, gazetteer).lexicon

/** A lexicon of a registry as an editor writes it, with or without the gazetteer. */
export function lexiconFrom(
  yaml: string,
  names = { entities: gazetteer.entities, concepts: gazetteer.concepts },
) {
  const { registry, messages } = readRegistry(yaml, 'entities.yml')
  if (messages.length > 0) throw new Error(messages.map(({ reason }) => reason).join('\n'))
  return lexiconOf(registry, names)
}

export interface Options {
  readonly lexicon?: Lexicon
  readonly date?: string
  readonly slug?: string
  readonly decisions?: readonly Decision[]
}

/** A paragraph, or with `# ` before it a headline; `[sponsor] ` or `[outro] ` before it says its section. */
function blockOf(text: string): Root['children'][number] {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  const [, mark = '', words = text] = /^(# |\[sponsor\] |\[outro\] )?([\s\S]*)$/.exec(text) ?? []
  const children = [{ type: 'text' as const, value: words, position }]
  if (mark === '# ') return { type: 'heading', depth: 2, children, position }
  const data =
    mark === '' ? { story: 0 } : { section: mark === '[outro] ' ? ('outro' as const) : ('sponsor' as const) }
  return { type: 'paragraph', children, position, data }
}

/** Runs all tag rules over paragraphs. */
export function tagged(paragraphs: string | readonly string[], options: Options = {}) {
  const tree: Root = { type: 'root', children: [paragraphs].flat().map(blockOf) }
  const messages: Message[] = []
  const context = {
    ...bareContext(),
    lexicon: options.lexicon ?? gazetteerAlone,
    decisions: options.decisions ?? [],
    meta: { slug: options.slug ?? 'today', extra: {}, ...(options.date && { date: options.date }) },
    messages,
  }
  const processor = unified()
  for (const { plugin } of [knownNames, patterns, unknownNames, roles]) processor.use(plugin)
  const result = processor.runSync(tree, new VFile({ value: '', data: { copydesk: context } })) as Root
  const tags = result.data?.tags ?? []
  return { tags, messages, obeyed: context.obeyed, tree: result, names: tags.map(line) }
}

/** A tag as tests read it: `ORG Kaseya`. */
const line = ({ type, name }: Tag): string => `${type} ${name}`

/** The texts of a tag's mentions, by its id; undefined if there is no such tag. */
export function mentionsOf(tags: readonly Tag[], id: string): readonly string[] | undefined {
  return tags.find((tag) => tag.id === id)?.mentions.map(({ text }) => text)
}

/** Whether each mention is exactly the text at its place. */
export function isExact(tree: Root, mentions: readonly Mention[]): boolean {
  const texts = tree.children
    .filter((node): node is Paragraph => node.type === 'paragraph')
    .map((node) => plainText(node))
  return mentions.every(({ start, end, text }) => texts.some((words) => words.slice(start, end) === text))
}
