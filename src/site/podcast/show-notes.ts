import { absolute } from '../address.ts'
import type { EpisodeView } from '../episode-view.ts'
import { htmlElement, htmlOf } from '../feeds/html-element.ts'
import { fitting } from '../fitting.ts'

/** Apple's limit of a description, in bytes. */
const limit = 4000

/**
 * An episode's notes for podcast apps, HTML of the few elements that they show: what it is about, its stories as
 * links, as many as 4,000 bytes hold.
 */
export function showNotes({ description, stories }: EpisodeView, showUrl: string): string {
  const about = htmlElement('p', {}, [fitting(description, 1000)])
  const items = stories.map(({ headline, url }) =>
    htmlElement('li', {}, [htmlElement('a', { href: absolute(url, showUrl) }, [headline])]),
  )
  for (let count = items.length; count > 0; count--) {
    const notes = htmlOf([about, htmlElement('ul', {}, items.slice(0, count))])
    if (Buffer.byteLength(notes) <= limit) return notes
  }
  return htmlOf([about])
}
