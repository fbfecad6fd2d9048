import { attributeOf, isElement, namesOf } from './attributes.ts'
import type { PageDocument, PageElement, PageNode } from './parse-page.ts'

/** What the elements of a page say of it, before it is known what of that is true. */
export interface PageFacts {
  /** Of `<meta>` elements, by property, name or itemprop in lower case; the first of each. */
  readonly properties: ReadonlyMap<string, string>
  readonly canonical?: string
  readonly title?: string
  readonly headings: readonly string[]
  /** Values of `<time>` elements, those that call themselves the day of publication first. */
  readonly times: readonly string[]
  /** Names that stand in elements called author. */
  readonly authors: readonly string[]
  /** Addresses of recordings. */
  readonly audio: readonly string[]
  /** The texts of its `application/ld+json` scripts. */
  readonly records: readonly string[]
}

/** Collects what a page says of itself. The page's depth is bounded by its parser. */
export function pageFacts(document: PageDocument): PageFacts {
  const facts = emptyFacts()
  const visit = (node: PageNode): void => {
    if (isElement(node)) heed(node, facts)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(document)
  const { canonical, title, published, times, ...lists } = facts
  return {
    ...lists,
    times: [...published, ...times],
    ...(canonical !== undefined && { canonical }),
    ...(title !== undefined && { title }),
  }
}

function emptyFacts() {
  return {
    properties: new Map<string, string>(),
    canonical: undefined as string | undefined,
    title: undefined as string | undefined,
    headings: [] as string[],
    published: [] as string[],
    times: [] as string[],
    authors: [] as string[],
    audio: [] as string[],
    records: [] as string[],
  }
}

/** So many of each are looked at. */
const most = 50

function heed(element: PageElement, facts: ReturnType<typeof emptyFacts>): void {
  const { tagName } = element
  const value = (name: string) => attributeOf(element, name)
  const add = (list: string[], text: string | undefined) => {
    if (text !== undefined && text.trim() !== '' && list.length < most) list.push(text.trim())
  }
  if (tagName === 'meta') {
    const name = (value('property') ?? value('name') ?? value('itemprop'))?.toLowerCase()
    const content = value('content')
    if (name && content && !facts.properties.has(name)) facts.properties.set(name, content.trim())
  } else if (tagName === 'link' && value('rel')?.toLowerCase() === 'canonical')
    facts.canonical ??= value('href')
  else if (tagName === 'title') facts.title ??= wordsIn(element)
  else if (tagName === 'h1') add(facts.headings, wordsIn(element))
  else if (tagName === 'time') timeOf(element, facts, add)
  else if (tagName === 'audio') add(facts.audio, value('src'))
  else if (tagName === 'source' && element.parentNode?.nodeName === 'audio') add(facts.audio, value('src'))
  else if (tagName === 'script' && value('type')?.toLowerCase() === 'application/ld+json')
    add(facts.records, wordsIn(element))
  if (
    value('rel') === 'author' ||
    value('itemprop') === 'author' ||
    /(?:^|\s)(?:p-author|author-name|byline-name)(?:$|\s)/.test(namesOf(element))
  )
    add(facts.authors, wordsIn(element))
}

function timeOf(
  element: PageElement,
  facts: ReturnType<typeof emptyFacts>,
  add: (list: string[], text: string | undefined) => void,
): void {
  const about = `${namesOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`.toLowerCase()
  const isPublished = /publish|dt-published|entry-date|post-date/.test(about) && !/modif|updat/.test(about)
  if (/modif|updat/.test(about) && !isPublished) return
  add(isPublished ? facts.published : facts.times, attributeOf(element, 'datetime') ?? wordsIn(element))
}

/** The words in an element; of more than a million characters none. */
function wordsIn(element: PageElement): string | undefined {
  const parts: string[] = []
  let length = 0
  const visit = (node: PageNode): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      length += node.value.length
      if (length <= 1_000_000) parts.push(node.value)
    } else if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(element)
  return length > 1_000_000 ? undefined : parts.join('')
}
