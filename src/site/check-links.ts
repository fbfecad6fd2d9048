import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from './kept-files.ts'
import { type PageLinks, pageLinks } from './page-links.ts'
import { pause } from './pause.ts'
import { missingPage } from './relative-address.ts'

/** What is known of a site before its links are checked. */
export interface KnownLinks {
  /** Whether a page was checked before and has not changed since. */
  readonly sound: (page: string) => boolean
  /** What a page linked to when it was checked before; nothing for a new one. */
  readonly before: (page: string) => ReadonlySet<string> | undefined
}

/** What came of a check. */
export interface LinkCheck {
  /** Sentences, one for each link that leads nowhere and each id that stands twice on its page. */
  readonly broken: readonly string[]
  /** The pages that were looked at, with their ids. */
  readonly checked: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Looks whether every internal link of some pages of the site in `folder` leads to a file, every `#` of one to an id
 * there, and every id stands once on its page. Pages that they link to are looked at too, but for the sound ones; a
 * link to one of these that was there before is not followed again. Lets other work go on in between. `showUrl` is the
 * show's address, with a final slash.
 */
export async function checkLinks(
  folder: string,
  pages: readonly string[],
  showUrl: string,
  { sound, before }: KnownLinks,
): Promise<LinkCheck> {
  const site = reader(folder)
  const showPath = new URL(showUrl).pathname
  const queue = new Set(pages)
  const checked = new Map<string, ReadonlySet<string>>()
  const broken: string[] = []
  // A set hands out what is added to it while it is walked.
  for (const page of queue) {
    if (queue.size > 100) await pause()
    const { targets, pictures, ids, doubles } = site.links(page)
    checked.set(page, ids)
    broken.push(...doubles.map((id) => `${page} has the id "${id}" more than once.`))
    for (const picture of pictures)
      if (picture.startsWith(showUrl) && !site.has({ page: picture.slice(showUrl.length - 1), id: '' }))
        broken.push(`${page} names the picture ${picture}, which is not there.`)
    const old = before(page)
    for (const target of targets) {
      const place = placeOf(target, page, showPath)
      if (place === 'elsewhere' || (place && old?.has(target) && sound(place.page))) continue
      if (!place || !site.has(place)) broken.push(`${page} links to ${target}, which is not there.`)
      else if (isPage(place.page) && !sound(place.page)) queue.add(place.page)
    }
  }
  return { broken, checked }
}

/** A page or file of the site, and an id on it. */
interface Place {
  readonly page: string
  readonly id: string
}

/** The origin of the site while its links are resolved. */
const origin = 'https://site.invalid'

/** What nearly all links are: up to the site's root and down again. A few hundred thousand need not be parsed as URLs. */
const climbing = /^((?:\.\.\/)+)((?:[\w-]+\/)*(?:[\w-]+(?:\.\w+)?)?)(?:#([\w-]+))?$/

function placeOf(target: string, page: string, showPath: string): Place | 'elsewhere' | undefined {
  if (target.startsWith('#')) return { page, id: decoded(target.slice(1)) }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return 'elsewhere'
  const up = climbing.exec(target)
  if (up && page !== missingPage && up[1]?.length === 3 * (page.split('/').length - 2))
    return { page: `/${up[2]}`, id: up[3] ?? '' }
  const missing = page === missingPage
  const url = URL.parse(target, origin + (missing ? showPath : page))
  if (!url || (missing && !url.pathname.startsWith(showPath))) return undefined
  const path = missing ? `/${url.pathname.slice(showPath.length)}` : url.pathname
  return { page: decoded(path), id: decoded(url.hash.slice(1)) }
}

const isPage = (page: string): boolean => fileOf(page).endsWith('.html')

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

interface Reader {
  readonly links: (page: string) => PageLinks
  readonly has: (place: Place) => boolean
}

/** Looks into the files of a site, into each as seldom as possible. */
function reader(folder: string): Reader {
  const ids = new Map<string, ReadonlySet<string>>()
  const there = new Map<string, boolean>()
  const links = (page: string): PageLinks => {
    const found = pageLinks(readFileSync(join(folder, fileOf(page)), 'utf8'))
    ids.set(page, found.ids)
    return found
  }
  const exists = (page: string): boolean => {
    const known = there.get(page) ?? isFile(join(folder, fileOf(page)))
    there.set(page, known)
    return known
  }
  return {
    links,
    has: ({ page, id }) =>
      exists(page) && (id === '' || !isPage(page) || (ids.get(page) ?? links(page).ids).has(id)),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
