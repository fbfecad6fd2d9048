import { createRequire } from 'node:module'
import type { DraftReader } from './draft.ts'

const load = createRequire(import.meta.url)

/** The reader of web pages. It and its parser are loaded with the first page: most commands read none. */
export const lazyHtml: DraftReader = (raw, path) => {
  const { html } = load('./html.ts') as { readonly html: DraftReader }
  return html(raw, path)
}
