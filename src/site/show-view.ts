import type { Person, Show } from '../model/show.ts'
import { webAddress } from './address.ts'
import { reportAddress } from './page-help.ts'

/** What every page may say of the show. */
export interface ShowView {
  readonly title: string
  /** Absolute, with a final slash. */
  readonly url: string
  /** The path of `url`, `/` or `/show/`. */
  readonly path: string
  readonly language: string
  readonly tagline: string
  readonly description: string
  readonly people: readonly PersonView[]
  readonly editionName: string
  readonly licence?: { readonly name: string; readonly link?: string }
  readonly footer?: string
  /** Where readers report an error, as a link. */
  readonly report?: string
}

/** Somebody of the show, as a page names them. */
export interface PersonView {
  readonly name: string
  readonly role?: Person['role']
  readonly link?: string
  readonly description?: string
}

/** What pages say of the show. */
export function showView(show: Show): ShowView {
  const licenceLink = webAddress(show.licence?.link)
  const report = reportAddress(show.report)
  return {
    title: show.title,
    url: show.url,
    path: new URL(show.url).pathname,
    language: show.language,
    tagline: show.tagline,
    description: show.description,
    people: show.people.map(personView),
    editionName: show.edition.name,
    ...(show.licence && {
      licence: { name: show.licence.name, ...(licenceLink !== undefined && { link: licenceLink }) },
    }),
    ...(show.footer !== undefined && { footer: show.footer }),
    ...(report !== undefined && { report }),
  }
}

/**
 * The speakers of an episode, with what the show says of those it knows. One in which nobody is named is
 * told by the show's hosts.
 */
export function speakerViews(speakers: readonly string[], show: Show): readonly PersonView[] {
  if (speakers.length === 0) return show.people.filter(({ role }) => role === 'host').map(personView)
  return speakers.map((speaker) => {
    const known = show.people.find(({ name, aliases }) => name === speaker || aliases.includes(speaker))
    return known ? personView(known) : { name: speaker }
  })
}

function personView({ name, role, link, description }: Person): PersonView {
  const safe = webAddress(link)
  return {
    name,
    role,
    ...(safe !== undefined && { link: safe }),
    ...(description !== undefined && { description }),
  }
}
