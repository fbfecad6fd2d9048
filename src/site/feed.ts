import type { Heading, Root, RootContent } from 'mdast'
import type { Section } from '../model/episode.ts'
import { sectionHeadings } from '../model/section.ts'
import type { Show } from '../model/show.ts'
import { absolute, address } from './address.ts'
import type { EpisodeView } from './episode-view.ts'
import { passageTree } from './passage.ts'
import type { SitePlan } from './plan.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { safeHtml } from './safe-html.ts'
import { firstMentions } from './section-view.ts'
import { type XmlContent, xmlDocument } from './xml.ts'

/** As many of the newest episodes as the feed holds; older ones are on the site. */
export const feedLength = 50

/**
 * The Atom feed (RFC 4287): one entry per episode with its full text. Ids come from the minted guids, dates
 * from the episodes, so that the same content gives the same bytes.
 */
export function feed(plan: SitePlan, views: readonly EpisodeView[], show: Show): string {
  const newest = plan.episodes.slice(0, feedLength)
  return xmlDocument('feed', {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': show.language,
    id: show.url,
    title: show.title,
    ...(show.tagline !== '' && { subtitle: show.tagline }),
    updated: timeOf(newest[0]?.episode.date ?? '1970-01-01'),
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': absolute(address.feed, show.url) },
      { '@rel': 'alternate', '@type': 'text/html', '@href': show.url },
    ],
    author: { name: hostOf(show) },
    ...(show.licence && { rights: show.licence.name }),
    entry: newest.map((planned, at) => entry(planned, views[at], plan, show)),
  })
}

function entry(
  planned: PlannedEpisode,
  view: EpisodeView | undefined,
  plan: SitePlan,
  show: Show,
): XmlContent {
  const { episode, url, tags } = planned
  const about = tags.filter(({ role }) => role === 'about')
  return {
    id: entryId(episode.guid, show),
    title: episode.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': absolute(url, show.url) },
    published: timeOf(episode.date),
    updated: timeOf(episode.date),
    ...(view && { summary: view.description }),
    category: about.map(({ id, name }) => ({ '@term': id, '@label': name })),
    content: { '@type': 'html', '#': contentHtml(planned, plan, show) },
  }
}

function contentHtml(planned: PlannedEpisode, plan: SitePlan, show: Show): string {
  const set = (section: Section, under: number): readonly RootContent[] => {
    const headed = section.kind !== 'report'
    const { children } = passageTree(section.blocks, {
      base: show.url,
      under: headed ? under + 1 : under,
      paragraphOf: planned.paragraphOf,
      links: firstMentions(section, planned, plan),
    })
    const own = heading((under + 1) as Heading['depth'], section.heading ?? sectionHeadings[section.kind])
    return headed ? [own, ...children] : children
  }
  const children = [
    ...planned.episode.opening.flatMap((section) => set(section, 1)),
    ...planned.episode.stories.flatMap((story) => [
      heading(2, story.headline),
      ...story.sections.flatMap((section) => set(section, 2)),
    ]),
    ...planned.definitions,
  ]
  return safeHtml({ type: 'root', children } satisfies Root)
}

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

/** The guid itself where it is an address or a URN already, else as a tag URI (RFC 4151) of the show's host. */
function entryId(guid: string, show: Show): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(guid)) return guid
  return `tag:${new URL(show.url).hostname},2021:${encodeURIComponent(guid)}`
}

function hostOf(show: Show): string {
  return show.people.find(({ role }) => role === 'host')?.name ?? show.title
}

function timeOf(date: string): string {
  return `${date}T00:00:00Z`
}
