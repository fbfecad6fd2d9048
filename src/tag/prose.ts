import type { Root } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import type { SectionKind } from '../model/section.ts'
import { blocksOf } from '../model/tree.ts'
import { paragraphIds } from '../words/paragraph-ids.ts'
import { type Span, sentenceSpans } from '../words/sentences.ts'

/** A sentence of a paragraph or a heading; offsets in it plus `start` count in the block's plain text. */
export interface Passage {
  readonly text: string
  readonly start: number
}

/** A paragraph or heading as tagging reads it. */
export interface Prose {
  /** The paragraph's id; empty for a heading. */
  readonly id: string
  readonly text: string
  readonly heading: boolean
  readonly section?: SectionKind
  /** Index of its story, null outside all stories. */
  readonly story: number | null
  readonly passages: readonly Passage[]
}

/** Longer sentences are read in parts of this many characters, so that no step is slow on any text. */
const longest = 1500

/**
 * The headings and paragraphs of a tree in reading order. A headline that a language model wrote says nothing about the
 * text and is left out. Names in sponsor reads are somebody's advertisement
 * and not the show's: those paragraphs are left out.
 */
export function proseOf(tree: Root): readonly Prose[] {
  const known = read.get(tree.children)
  if (known) return known
  const prose = readProse(tree)
  read.set(tree.children, prose)
  return prose
}

/** The tag rules read the same blocks one after the other and change none of them. */
const read = new WeakMap<Root['children'], readonly Prose[]>()

function readProse(tree: Root): readonly Prose[] {
  const blocks = blocksOf(tree).filter((block) => block.type !== 'thematicBreak')
  const texts = blocks.map((block) => plainText(block))
  const isNamed = blocks.every((block) => block.type !== 'paragraph' || block.data?.id !== undefined)
  const ids = isNamed ? [] : paragraphIds(texts.filter((_, at) => blocks[at]?.type === 'paragraph'))
  let paragraph = 0
  return blocks.flatMap((block, at) => {
    const text = texts[at] ?? ''
    const heading = block.type === 'heading'
    const id = heading ? '' : (ids[paragraph++] ?? '')
    const { section } = block.data ?? {}
    if (section === 'sponsor') return []
    if (block.type === 'heading')
      return block.depth > 2 || block.data?.from === 'model'
        ? []
        : [{ id, text, heading, story: null, passages: passagesOf(text) }]
    const { story = null, id: own = id } = block.data ?? {}
    return [{ id: own, text, heading, story, passages: passagesOf(text), ...(section && { section }) }]
  })
}

/** The sentences of a text, the longest cut at spaces. */
export function passagesOf(text: string): readonly Passage[] {
  return wholeCases(text, sentenceSpans(text)).flatMap(({ start, end }) => {
    const parts: Passage[] = []
    let from = start
    while (end - from > longest) {
      const space = text.slice(from, from + longest).lastIndexOf(' ')
      const to = from + (space > 0 ? space : longest)
      parts.push({ text: text.slice(from, to), start: from })
      from = to
    }
    parts.push({ text: text.slice(from, end), start: from })
    return parts
  })
}

/** The sentences of a text, where the `v.` of a court case ends none: `Reno v. ACLU`. */
function wholeCases(text: string, spans: readonly Span[]): readonly Span[] {
  if (!text.includes(' v. ')) return spans
  const whole: Span[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    if (last !== undefined && text.slice(last.end - 3, last.end) === ' v.')
      whole[whole.length - 1] = { start: last.start, end: span.end }
    else whole.push(span)
  }
  return whole
}
