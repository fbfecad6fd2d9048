import type { Person, Show, ShowLink } from '../model/show.ts'
import { address, webAddress } from './address.ts'
import { reportAddress } from './page-help.ts'
import type { PageLink } from './page-link.ts'
import type { PictureView } from './pictures/picture.ts'
import { type SubscriptionView, subscriptionView } from './subscription-view.ts'
import type { Voice } from './voice.ts'

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
  /** The way around the site, and what else stands at the foot of each page. */
  readonly navigation: readonly LinkView[]
  readonly footerLinks: readonly LinkView[]
  /** The form for the newsletter, where there is one. */
  readonly subscription?: SubscriptionView
  /** The address of the drawing that stands for the title. */
  readonly logo?: string
  /** The picture that stands for every page without one of its own. */
  readonly picture?: PictureView
}

/** A link that a show may set: to one of its pages, from the site's root, or out into the web. */
export interface LinkView extends PageLink {
  readonly outside: boolean
}

/** Somebody of the show, as a page names them. */
export interface PersonView {
  readonly name: string
  readonly role?: Person['role']
  readonly link?: string
  readonly description?: string
  /** The page that lists the episodes they speak in. */
  readonly page?: string
}

/** What pages say of the show. `logo`: whether there is one. */
export function showView(show: Show, voice: Voice, logo: boolean, picture?: PictureView): ShowView {
  const licence = licenceView(show)
  const report = reportAddress(show.report)
  const subscription = subscriptionView(show, voice)
  return {
    title: show.title,
    url: show.url,
    path: new URL(show.url).pathname,
    language: show.language,
    tagline: show.tagline,
    description: show.description,
    people: show.people.map(personView),
    editionName: show.edition.name,
    ...(licence && { licence }),
    ...(show.footer !== undefined && { footer: show.footer }),
    ...(report !== undefined && { report }),
    navigation: (show.navigation ?? usualNavigation(voice)).flatMap(linkView),
    footerLinks: (show.footerLinks ?? []).flatMap(linkView),
    ...(subscription && { subscription }),
    ...(logo && { logo: address.logo }),
    ...(picture && { picture }),
  }
}

/** The licence of what the show says, its link only where a page may have it. */
export function licenceView({ licence }: Show): ShowView['licence'] {
  if (!licence) return undefined
  const link = webAddress(licence.link)
  return { name: licence.name, ...(link !== undefined && { link }) }
}

function usualNavigation({ say }: Voice): readonly ShowLink[] {
  return [
    { words: say('episodes'), link: address.episodes },
    { words: say('why-we-care'), link: address.care },
    { words: say('names'), link: address.entities },
    { words: say('newsletter'), link: address.editions },
    { words: say('about'), link: address.about },
    { words: say('search'), link: address.search },
  ]
}

function linkView({ words, link }: ShowLink): readonly LinkView[] {
  if (/^\/(?!\/)/.test(link)) return [{ words, url: link, outside: false }]
  const url = webAddress(link)
  return url === undefined ? [] : [{ words, url, outside: true }]
}

/**
 * The speakers of an episode, with what the show says of those it knows. One in which nobody is named is
 * told by the show's hosts.
 */
export function speakerViews(speakers: readonly string[], show: Show): readonly PersonView[] {
  if (speakers.length === 0) return show.people.filter(({ role }) => role === 'host').map(heardView)
  return speakers.map((speaker) => {
    const known = show.people.find(({ name, aliases }) => name === speaker || aliases.includes(speaker))
    return known ? heardView(known) : { name: speaker }
  })
}

function heardView(person: Person): PersonView {
  return { ...personView(person), page: address.person(person.id) }
}

/** Somebody of the show, without the page of their episodes. */
export function personView({ name, role, link, description }: Person): PersonView {
  const safe = webAddress(link)
  return {
    name,
    role,
    ...(safe !== undefined && { link: safe }),
    ...(description !== undefined && { description }),
  }
}
