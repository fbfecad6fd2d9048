import { decodeHTMLAttribute } from 'entities'

/** What a page links to and what can be linked to on it. */
export interface PageLinks {
  /** As written, each once: of links, pictures, styles, scripts and forms. */
  readonly targets: ReadonlySet<string>
  /** The pictures that stand for it elsewhere, absolute. */
  readonly pictures: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  /** Ids that stand on it more than once. */
  readonly doubles: readonly string[]
}

/**
 * Reads the attributes of a page's tags and nothing else, in one walk. A parser of HTML gives the same, but a gigabyte
 * of pages takes it three times as long, which is more than making them takes.
 */
export function pageLinks(html: string): PageLinks {
  const targets = new Set<string>()
  const ids = new Set<string>()
  const doubles: string[] = []
  const pictures = new Set<string>()
  let property = ''
  eachAttribute(html, (name, value) => {
    if (name === 'property') property = value
    else if (name === 'content') {
      if (property === 'og:image') pictures.add(value)
      property = ''
    } else if (name === 'href' || name === 'src' || name === 'action') targets.add(value)
    else if (name === 'id' && ids.has(value)) doubles.push(value)
    else if (name === 'id') ids.add(value)
  })
  return { targets, pictures, ids, doubles }
}

type Told = (name: string, value: string) => void

/** Elements whose content is text, whatever stands in it. */
const textual = new Set(['script', 'style', 'title', 'textarea'])

function eachAttribute(html: string, tell: Told): void {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) at = behind(html, '-->', at + 4)
    else if (!isLetter(html.charCodeAt(at + 1))) at++
    else {
      const end = nameEnd(html, at + 1)
      const name = html.slice(at + 1, end).toLowerCase()
      at = tagEnd(html, end, tell)
      if (textual.has(name)) at = textEnd(html, name, at)
    }
  }
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

function textEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

/** Walks the attributes of a tag, and returns where it ends. */
function tagEnd(html: string, from: number, tell: Told): number {
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === close) return at + 1
    if (isSpace(code) || code === slash) {
      at++
      continue
    }
    const end = nameEnd(html, at + 1)
    const name = html.slice(at, end)
    at = afterSpace(html, end)
    if (html.charCodeAt(at) !== equals) {
      if (watched.test(name)) tell(name.toLowerCase(), '')
      continue
    }
    const start = afterSpace(html, at + 1)
    const mark = html.charAt(start)
    const quoted = mark === '"' || mark === "'"
    const [first, last] = quoted ? [start + 1, html.indexOf(mark, start + 1)] : [start, valueEnd(html, start)]
    const until = last < 0 ? html.length : last
    if (watched.test(name)) tell(name.toLowerCase(), decoded(html.slice(first, until)))
    at = quoted ? until + 1 : until
  }
  return at
}

const watched = /^(?:href|src|action|id|property|content)$/i

function decoded(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value
}

const close = 62
const slash = 47
const equals = 61

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

function nameEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === close || code === slash || code === equals || isSpace(code)) break
    at++
  }
  return at
}

function valueEnd(html: string, from: number): number {
  let at = from
  while (at < html.length && html.charCodeAt(at) !== close && !isSpace(html.charCodeAt(at))) at++
  return at
}

function afterSpace(html: string, from: number): number {
  let at = from
  while (isSpace(html.charCodeAt(at))) at++
  return at
}
