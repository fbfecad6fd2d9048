import type { Person, Show } from '../model/show.ts'
import { address } from './address.ts'
import { type DatedPage, datedPages } from './dated-pages.ts'
import { listLength } from './list-length.ts'
import type { PageLink } from './page-link.ts'
import type { SitePlan } from './plan.ts'
import { type PersonView, personView } from './show-view.ts'

/** Somebody of the show and where they speak. */
export interface PersonPage extends PersonView {
  /** Absent for somebody who speaks in no episode. */
  readonly url?: string
  /** Their entity's page: what was said of them. */
  readonly entity?: PageLink
  /** Indexes of the episodes they speak in, newest first. */
  readonly heard: readonly number[]
  /** The pages over which these are spread; none where there are none. */
  readonly pages: readonly DatedPage[]
}

/** The people of `show.md`, in its order. */
export function personPages(plan: SitePlan, show: Show): readonly PersonPage[] {
  return show.people.map((person): PersonPage => {
    const url = address.person(person.id)
    const heard = plan.episodes.flatMap(({ episode }, at) => (speaksIn(person, episode.speakers) ? [at] : []))
    const days = heard.map((at) => plan.episodes[at]?.episode.date ?? '')
    const entity = plan.entities.get(person.id)
    return {
      ...personView(person),
      ...(heard.length > 0 && { url }),
      ...(entity?.entity.type === 'PERSON' && { entity: { words: entity.entity.name, url: entity.url } }),
      heard,
      pages: heard.length === 0 ? [] : datedPages(days, url, listLength, plan.voice),
    }
  })
}

/** Hosts speak where nobody is named. */
function speaksIn({ name, aliases, role }: Person, speakers: readonly string[]): boolean {
  if (speakers.length === 0) return role === 'host'
  return speakers.some((speaker) => speaker === name || aliases.includes(speaker))
}
