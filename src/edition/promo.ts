import type { Paragraph } from 'mdast'
import { parseMarkdown } from '../markdown/parse.ts'
import type { Edition } from '../model/edition.ts'
import type { Promo } from '../model/show.ts'

/** The one promo slot as blocks. A sponsor is always called one in the title; the link says where it leads. */
export function promo({ kind, title, text, link }: Promo): NonNullable<Edition['promo']> {
  const named = kind === 'sponsor' && !/sponsor/i.test(title) ? `Sponsor: ${title}` : title
  const blocks = parseMarkdown(text).children
  return { title: named, blocks: link === undefined ? blocks : [...blocks, linkLine(link)] }
}

function linkLine(link: string): Paragraph {
  const place = link.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '')
  return {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'More at ' },
      { type: 'link', url: link, children: [{ type: 'text', value: place }] },
    ],
  }
}
