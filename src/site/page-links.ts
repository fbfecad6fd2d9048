import { Parser } from 'htmlparser2'

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

/** Reads a page as a stream of tags; no tree is built. */
export function pageLinks(html: string): PageLinks {
  const targets = new Set<string>()
  const ids = new Set<string>()
  const doubles: string[] = []
  const pictures = new Set<string>()
  let property = ''
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'property') property = value
      else if (name === 'content' && property === 'og:image') pictures.add(value)
      else if (name === 'href' || name === 'src' || name === 'action') targets.add(value)
      else if (name === 'id' && ids.has(value)) doubles.push(value)
      else if (name === 'id') ids.add(value)
    },
  })
  parser.end(html)
  return { targets, pictures, ids, doubles }
}
