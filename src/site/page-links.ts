import { Parser } from 'htmlparser2'

/** What a page links to and what can be linked to on it. */
export interface PageLinks {
  /** As written, each once: of links, pictures, styles, scripts and forms. */
  readonly targets: readonly string[]
  readonly ids: ReadonlySet<string>
  /** Ids that stand on it more than once. */
  readonly doubles: readonly string[]
}

const linking = ['href', 'src', 'action']

/** Reads a page as a stream of tags; no tree is built. */
export function pageLinks(html: string): PageLinks {
  const targets = new Set<string>()
  const ids = new Set<string>()
  const doubles: string[] = []
  const parser = new Parser({
    onopentag(_, attributes) {
      const { id } = attributes
      if (id !== undefined) {
        if (ids.has(id)) doubles.push(id)
        ids.add(id)
      }
      for (const name of linking) {
        const target = attributes[name]
        if (target !== undefined) targets.add(target)
      }
    },
  })
  parser.end(html)
  return { targets: [...targets], ids, doubles }
}
