import type { Edition } from '../model/edition.ts'
import { address, claimSlug, yearsOf } from './address.ts'
import type { DayView } from './page-link.ts'
import { compare } from './plan.ts'

/** A newsletter number on the site. */
export interface EditionView {
  /** Minted once, never changes. */
  readonly guid: string
  readonly url: string
  readonly subject: string
  readonly preheader: string
  readonly day: DayView
  readonly headlines: readonly string[]
  /** Its web version, sanitised by whoever rendered it. */
  readonly html: string
}

/** An edition and its rendered body. */
export interface RenderedEdition {
  readonly edition: Edition
  /** Sanitised HTML for the page's body, its headings from level 2 on. */
  readonly html: string
}

/** All editions, newest first. */
export function editionViews(
  editions: readonly RenderedEdition[],
  dayOf: (iso: string) => DayView,
): readonly EditionView[] {
  const taken = yearsOf(editions.map(({ edition }) => edition.date))
  return editions
    .toSorted((a, b) => compare(a.edition.date, b.edition.date) || compare(a.edition.slug, b.edition.slug))
    .map(({ edition, html }) => ({
      guid: edition.guid,
      url: address.edition(claimSlug(edition.slug, taken)),
      subject: edition.subject,
      preheader: edition.preheader,
      day: dayOf(edition.date),
      headlines: edition.items.map(({ headline }) => headline),
      html,
    }))
    .toReversed()
}
