import { absolute, address } from './address.ts'
import { xmlDocument } from './xml.ts'

/** A page that readers may find: its address and the day of the newest thing on it. */
export interface PageEntry {
  readonly url: string
  readonly changed?: string
}

/** The sitemap. Its dates are those of the content, never of a build. */
export function sitemap(pages: readonly PageEntry[], showUrl: string): string {
  return xmlDocument('urlset', {
    '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    url: pages.map(({ url, changed }) => ({
      loc: absolute(url, showUrl),
      ...(changed !== undefined && { lastmod: changed }),
    })),
  })
}

/** robots.txt: everything may be read, and the sitemap is there. */
export function robots(showUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absolute(address.sitemap, showUrl)}\n`
}
