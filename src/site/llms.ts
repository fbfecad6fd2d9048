import { absolute, address } from './address.ts'
import { apiAddress } from './api/api-addresses.ts'
import { opmlAddress } from './feeds/opml.ts'
import type { Published } from './published.ts'

/** Where programs that read for people are told what there is. */
export const llmsAddress = '/llms.txt'

/** As many of the newest stories as it names. */
const newest = 30

/** `llms.txt` (llmstxt.org): what the show is and where its words are, as Markdown. Words of the show are escaped. */
export function llms({ show, episodes, entities }: Published): string {
  const link = (words: string, target: string, more = ''): string =>
    `- [${plain(words)}](${absolute(target, show.url)})${more === '' ? '' : `: ${plain(more)}`}`
  const stories = episodes.flatMap((episode) => episode.stories).slice(0, newest)
  const paragraphs = [
    `# ${plain(show.title)}`,
    `> ${plain(show.description || show.tagline || show.title)}`,
    'Each story has a page of its own with a report and, under its own heading, what the show thinks of it. Every paragraph has an address that stays: quote it with its speaker, its day and that address.',
    ...(show.licence ? [`Licence: ${plain(show.licence.name)}.`] : []),
    '## Where things are',
    [
      link('Episodes', address.episodes),
      link('Why we care', address.care, 'every analysis, newest first'),
      link(
        'Names',
        address.entities,
        `${entities.length} people, organizations, products and more, with every mention quoted`,
      ),
      link('Newsletter', address.editions),
      link('About', address.about),
    ].join('\n'),
    '## For programs',
    [
      link('Episodes, JSON', apiAddress.episodes),
      link('Stories, JSON', apiAddress.stories),
      link('Entities, JSON', apiAddress.entities),
      link('Mentions, JSON', apiAddress.mentions),
      link('All feeds, OPML', opmlAddress),
      link('Sitemap', address.sitemap),
    ].join('\n'),
    ...(stories.length > 0
      ? [
          '## Newest stories',
          stories
            .map(({ headline, url, day, lead }) => link(headline, url, `${day.iso}. ${lead}`))
            .join('\n'),
        ]
      : []),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

/** Words as Markdown that means them literally, on one line. */
function plain(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#&|~]/g, '\\$&')
}
