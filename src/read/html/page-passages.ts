import type { Span } from '../../words/sentences.ts'
import { attributeOf, isElement, turnPartOf } from './attributes.ts'
import { isInlineTag, isUnread } from './page-tags.ts'
import { type InlineMark, type PageText, type PassageKind, pageWords } from './page-words.ts'
import type { PageDocument, PageElement, PageNode, PageTextNode } from './parse-page.ts'
import { safeLink } from './safe-link.ts'

/** The passages of a page, and which of them each element holds. */
export interface Page extends PageText<PageElement | undefined> {
  /** For each element that is no part of a line: its first passage and the one behind its last. */
  readonly extents: ReadonlyMap<PageElement, Span>
}

const simpleMarks: Readonly<Record<string, InlineMark>> = {
  b: { type: 'strong' },
  strong: { type: 'strong' },
  em: { type: 'emphasis' },
  i: { type: 'emphasis' },
  code: { type: 'code' },
  kbd: { type: 'code' },
  cite: { type: 'speaker', sure: false },
  time: { type: 'time' },
}

/** What an element inherits from those around it. */
interface Setting {
  readonly as: PassageKind<PageElement | undefined>
  readonly marks: readonly InlineMark[]
  readonly lines: boolean
}

/** The words of a parsed page, passage by passage. The page's depth is bounded by its parser. */
export function pagePassages(raw: string, document: PageDocument): Page {
  const words = pageWords<PageElement | undefined>(raw)
  const extents = new Map<PageElement, Span>()
  const inLine = (node: PageElement, setting: Setting): void => {
    const { marks } = setting
    const isCell = !isInlineTag(node.tagName)
    if (isCell) words.space(marks)
    visit(node, { ...setting, marks: marksOf(node, marks) })
    if (isCell) words.space(marks)
  }
  const apart = (node: PageElement, setting: Setting): void => {
    words.close()
    const start = words.count
    visit(node, { ...setting, ...settingOf(node, setting) })
    words.close()
    extents.set(node, { start, end: words.count })
  }
  const visit = (parent: PageElement | PageDocument, setting: Setting): void => {
    const { as, marks, lines } = setting
    for (const node of joinedTexts(parent.childNodes, raw)) {
      if ('start' in node) words.text(node, as, marks, lines)
      else if (node.tagName === 'br') words.line(marks)
      else if (node.tagName === 'hr') words.rule({ kind: 'break', where: node })
      else if (isInLine(node)) inLine(node, setting)
      else apart(node, setting)
    }
  }
  visit(document, { as: { kind: 'words', where: undefined }, marks: [], lines: false })
  return { ...words.finish(), extents }
}

/**
 * The elements that are read, and between them the stretches of text. The parser parts a text at its white space,
 * and where a reference to a character follows, at the reference's last letter: what touches is one stretch, and
 * one that starts inside a reference starts before it.
 */
function* joinedTexts(nodes: readonly PageNode[], raw: string): Generator<Span | PageElement> {
  let open: Span | undefined
  for (const node of nodes) {
    const place = placeOf(node)
    if (place && open?.end === place.startOffset) open = { start: open.start, end: place.endOffset }
    else {
      if (open) yield open
      open = place && { start: textStart(raw, place.startOffset), end: place.endOffset }
    }
    if (isElement(node) && !isUnread(node.tagName)) yield node
  }
  if (open) yield open
}

function placeOf(node: PageNode): { readonly startOffset: number; readonly endOffset: number } | undefined {
  return (node.nodeName === '#text' && (node as PageTextNode).sourceCodeLocation) || undefined
}

function textStart(raw: string, start: number): number {
  const reference = /&#?[0-9A-Za-z]{1,40}$/.exec(raw.slice(Math.max(0, start - 42), start))
  return start - (reference?.[0].length ?? 0)
}

/** A cell of a table is part of its row's line where it holds no paragraphs of its own. */
function isInLine(node: PageElement): boolean {
  const isCell = node.tagName === 'td' || node.tagName === 'th'
  if (!isCell) return isInlineTag(node.tagName)
  return node.childNodes.every(
    (child) => !isElement(child) || isInlineTag(child.tagName) || child.tagName === 'br',
  )
}

function marksOf(node: PageElement, marks: readonly InlineMark[]): readonly InlineMark[] {
  const mark = markOf(node)
  return mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks
}

function markOf(node: PageElement): InlineMark | undefined {
  const href = node.tagName === 'a' ? attributeOf(node, 'href') : undefined
  if (href !== undefined) return { type: 'link', url: safeLink(href) }
  const named = turnPartOf(node)
  return named ? turnMarks[named] : simpleMarks[node.tagName]
}

const turnMarks = { speaker: { type: 'speaker', sure: true }, time: { type: 'time' } } as const

const depths = [1, 2, 3, 4, 5, 6] as const

function settingOf(node: PageElement, { as, lines }: Setting): Pick<Setting, 'as' | 'lines'> {
  const { tagName } = node
  const depth = depths.find((one) => tagName === `h${one}`)
  const inside = { ...as, where: node }
  if (depth) return { as: { kind: 'heading', depth, where: node }, lines }
  if (tagName === 'ul' || tagName === 'ol')
    return { as: { ...inside, list: tagName === 'ul' ? 'bullet' : 'ordered' }, lines }
  if (tagName === 'blockquote') return { as: { ...inside, quote: true }, lines }
  return { as: inside, lines: lines || tagName === 'pre' || tagName === 'textarea' }
}
