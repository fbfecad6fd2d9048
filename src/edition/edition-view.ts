import type { Edition, Item } from '../model/edition.ts'
import { longDate } from './calendar.ts'
import { directionOf } from './direction.ts'
import type { EditionContext } from './edition-context.ts'
import { editionName } from './edition-name.ts'
import { htmlOf } from './html-blocks.ts'
import { quiet } from './quiet.ts'
import { resolvedLink } from './resolved-link.ts'
import { type Settle, settling } from './settled.ts'

/** A story as the templates see it; `summary` and `care` are safe HTML, the rest is plain text. */
export interface ItemView {
  readonly headline: string
  readonly url: string
  readonly summary: string
  readonly careHeading: string
  readonly care: string
}

/** What the templates of an edition see. Strings named `html` are safe HTML, the rest is plain text. */
export interface EditionView {
  readonly language: string
  /** Where its script begins a line: `ltr` or `rtl`. */
  readonly direction: 'ltr' | 'rtl'
  readonly subject: string
  readonly preheader: string
  readonly name: string
  readonly date: string
  readonly show: string
  readonly home: string
  readonly url: string
  readonly opening: { readonly html: string }
  readonly promo: { readonly title: string; readonly html: string } | null
  readonly items: readonly ItemView[]
  readonly reason: string
  readonly address: readonly string[]
}

/** An edition as the templates of its mail and its web version see it; nothing in it belongs to one subscriber. */
export function editionView(edition: Edition, context: EditionContext): EditionView {
  const { show, url } = context
  const settle = settling(edition, context)
  const { promo } = edition
  return {
    language: show.language,
    direction: directionOf(show.language),
    subject: quiet(edition.subject),
    preheader: quiet(edition.preheader),
    name: quiet(editionName(show, edition.topic)),
    date: longDate(edition.date),
    show: quiet(show.title),
    home: show.url,
    url,
    opening: { html: htmlOf(settle(edition.opening, 2)) },
    promo: promo ? { title: quiet(promo.title), html: htmlOf(settle(promo.blocks, 3)) } : null,
    items: edition.items.map((item) => itemView(item, context, settle)),
    reason: quiet(show.edition.reason),
    address: show.edition.postalAddress.split('\n').map(quiet).filter(Boolean),
  }
}

function itemView(item: Item, context: EditionContext, settle: Settle): ItemView {
  const { headline, summary, careHeading, care, story } = item
  return {
    headline: quiet(headline),
    url: (story !== undefined && resolvedLink(`story:${story}`, context)) || '',
    summary: htmlOf(settle(summary, 3)),
    careHeading: care.length > 0 ? quiet(careHeading ?? '') : '',
    care: htmlOf(settle(care, 4)),
  }
}
