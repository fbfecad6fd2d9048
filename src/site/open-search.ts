import type { Show } from '../model/show.ts'
import { absolute } from './address.ts'
import { fitting } from './fitting.ts'
import { xmlDocument } from './xml.ts'

/** Where browsers learn how to search the site. */
export const openSearchAddress = '/opensearch.xml'

/** The search page, from the site's root; it takes the words after `q=`. */
export const searchAddress = '/search/'

/** An OpenSearch 1.1 description: a browser can search the show from its address bar. Names are as long as the format allows. */
export function openSearch(show: Show): string {
  return xmlDocument('OpenSearchDescription', {
    '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
    ShortName: fitting(show.title, 16),
    LongName: fitting(show.title, 48),
    Description: fitting(`Search all stories of ${show.title}.`, 1024),
    Url: { '@type': 'text/html', '@template': `${absolute(searchAddress, show.url)}?q={searchTerms}` },
    Image: { '@type': 'image/svg+xml', '#': absolute('/icon.svg', show.url) },
    Language: show.language,
    InputEncoding: 'UTF-8',
    OutputEncoding: 'UTF-8',
  })
}
