import { createHash } from 'node:crypto'
import { join } from 'node:path'
import nunjucks from 'nunjucks'
import type { InterfaceKey } from '../../model/interface-words.ts'
import type { Show } from '../../model/show.ts'

/** Says something in the show's words; text, not markup. */
export type Say = (key: InterfaceKey, values?: Readonly<Record<string, unknown>>) => string

/** Pages of the service. */
export interface Pages {
  /** A page of `templates/subscribe`; whatever is in the view is escaped. */
  readonly page: (template: string, view?: object) => string
  readonly style: string
}

/** The folder of the pages' layouts. */
const folder = join(import.meta.dirname, '..', '..', '..', 'templates', 'subscribe')

/**
 * The pages of a show's service, in its words and language. `base` is the path below which they all are, `style` the
 * style sheet that they share.
 */
export function servicePages(
  show: Show,
  { say, style, base }: { readonly say: Say; readonly style: string; readonly base: string },
): Pages {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  })
  const styleSheet = `style.css?${createHash('sha256').update(style).digest('hex').slice(0, 8)}`
  const shared = {
    ...{ base, say, styleSheet },
    site: show.url,
    title: show.title,
    language: show.language,
    edition: show.edition.name,
    footer: show.footer ?? '',
  }
  // Pages without a view are the same for everybody.
  const known = new Map<string, string>()
  const plain = (template: string): string => {
    const page = known.get(template) ?? environment.render(template, shared)
    known.set(template, page)
    return page
  }
  return {
    style,
    page: (template, view) => (view ? environment.render(template, { ...shared, ...view }) : plain(template)),
  }
}
