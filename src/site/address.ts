import { freeSlug, isSlug, slugOf } from '../words/slug.ts'

/** Where each kind of page stands, from the site's root. All addresses in views are such, `/stories/x/`. */
export const address = {
  home: '/',
  episodes: '/episodes/',
  care: '/why-we-care/',
  entities: '/entities/',
  editions: '/editions/',
  about: '/about/',
  people: '/people/',
  corrections: '/corrections/',
  careByName: '/why-we-care/names/',
  namesByLetter: '/entities/a-z/',
  namesByKind: '/entities/kinds/',
  logo: '/logo.svg',
  search: '/search/',
  feed: '/feed.xml',
  feeds: '/feeds/',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  episode: (slug: string): string => `/episodes/${slug}/`,
  story: (slug: string): string => `/stories/${slug}/`,
  entity: (slug: string): string => `/entities/${slug}/`,
  edition: (slug: string): string => `/editions/${slug}/`,
  /** `form` is the file's ending: `html`, `txt`, `vtt`, `srt` or `json`. */
  transcript: (slug: string, form: string): string => `/episodes/${slug}/transcript.${form}`,
  recording: (name: string): string => `/audio/${name}`,
  chapters: (slug: string): string => `/episodes/${slug}/chapters.json`,
  /** The picture that stands for a page where somebody links to it. */
  card: (page: string): string => `${page}card.png`,
  person: (slug: string): string => `/people/${slug}/`,
} as const

/** Slugs that nothing may have beside pages by year: every number of four digits that a list of days holds. */
export function yearsOf(days: readonly string[]): Set<string> {
  return new Set(days.map((day) => day.slice(0, 4)))
}

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
