import { textPrint } from '../words/text-print.ts'
import { absolute, address } from './address.ts'
import { lateFile, type SiteFile } from './site-file.ts'
import { xmlDocument } from './xml.ts'

/** A page that readers may find: its address and the day of the newest thing on it. */
export interface PageEntry {
  readonly url: string
  readonly changed?: string
  /** It repeats another page, which search engines are sent to instead. */
  readonly repeats?: boolean
}

/** The most addresses that a sitemap may hold, by sitemaps.org. */
export const sitemapLength = 50_000

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * The sitemap, and if one file cannot hold all pages an index of several. Its dates are those of the content,
 * never of a build; pages that repeat others are not in it. `length` is how many pages a file may hold.
 */
export function sitemap(
  pages: readonly PageEntry[],
  showUrl: string,
  length = sitemapLength,
): readonly SiteFile[] {
  const own = pages.filter(({ repeats }) => repeats !== true)
  if (own.length <= length) return [urlSet(address.sitemap, own, showUrl)]
  const parts = Array.from({ length: Math.ceil(own.length / length) }, (_, at) =>
    urlSet(`/sitemaps/${at + 1}.xml`, own.slice(at * length, (at + 1) * length), showUrl),
  )
  const index = xmlDocument('sitemapindex', {
    '@xmlns': xmlns,
    sitemap: parts.map(({ path }) => ({ loc: absolute(path, showUrl) })),
  })
  return [{ path: address.sitemap, text: index }, ...parts]
}

function urlSet(path: string, pages: readonly PageEntry[], showUrl: string): SiteFile {
  const print = textPrint(pages.map(({ url, changed }) => `${url} ${changed}`).join('\n') + showUrl)
  return lateFile(path, print, () =>
    xmlDocument('urlset', {
      '@xmlns': xmlns,
      url: pages.map(({ url, changed }) => ({
        loc: absolute(url, showUrl),
        ...(changed !== undefined && { lastmod: changed }),
      })),
    }),
  )
}

/** robots.txt: everything may be read, and the sitemap is there. */
export function robots(showUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absolute(address.sitemap, showUrl)}\n`
}
