import type { Message } from '../model/message.ts'
import type { ReadAddress } from './inline-markdown.ts'

/** Reads the addresses of a transcript's links, and remembers those that lead nowhere. */
export interface LinkReader {
  readonly address: ReadAddress
  readonly messages: () => readonly Message[]
}

/**
 * Links of a text that was taken from a page may be relative to it: with the page's address they are whole, and
 * without it they would lead to pages that our site does not have.
 */
export function linkReader(page: string | undefined): LinkReader {
  const lost: string[] = []
  return {
    address: (url) => {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return url
      const whole = page === undefined ? undefined : URL.parse(url, page)?.href
      if (whole === undefined) lost.push(url)
      return whole
    },
    messages: () => {
      const [first = ''] = lost
      if (lost.length === 0) return []
      const many = lost.length === 1 ? 'A link leads' : `${lost.length} links lead`
      const reason = `${many} to a place beside the page that this was taken from, such as "${first.slice(0, 80)}"; the words were kept without. Put the page's address into front matter (\`link: https://…\`) to keep them.`
      return [{ rule: 'read:links', severity: 'warning', reason }]
    },
  }
}
