import { freeSlug, isSlug, slugOf } from '../words/slug.ts'

/** Where each kind of page stands, from the site's root. All addresses in views are such, `/stories/x/`. */
export const address = {
  home: '/',
  episodes: '/episodes/',
  care: '/why-we-care/',
  entities: '/entities/',
  editions: '/editions/',
  about: '/about/',
  search: '/search/',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  episode: (slug: string): string => `/episodes/${slug}/`,
  story: (slug: string): string => `/stories/${slug}/`,
  entity: (slug: string): string => `/entities/${slug}/`,
  edition: (slug: string): string => `/editions/${slug}/`,
} as const

/** From any page two folders deep (episode, story, entity, edition) to the site's root. */
export const twoUp = '../../'

/** An address as the outside world needs it. `showUrl` ends with a slash. */
export function absolute(target: string, showUrl: string): string {
  return showUrl + target.replace(/^\//, '')
}

/** A slug that is safe in an address and not yet taken; it is added to `taken`. */
export function claimSlug(wanted: string, taken: Set<string>): string {
  const slug = freeSlug(isSlug(wanted) ? wanted : slugOf(wanted), taken)
  taken.add(slug)
  return slug
}

/** An address that somebody wrote, if it is one that a page may link to: http, https or mailto. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href } = new URL(text)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}
