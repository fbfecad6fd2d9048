import { textPrint } from '../../words/text-print.ts'
import { absolute } from '../address.ts'
import { changedOn, newest } from '../changed.ts'
import { jsonText } from '../json-text.ts'
import type { PlannedEpisode } from '../planned-episode.ts'
import type { Published } from '../published.ts'
import { lateFile, type SiteFile } from '../site-file.ts'
import { apiAddress, apiVersion } from './api-addresses.ts'
import { apiEntities } from './entities-json.ts'
import { apiEpisodes } from './episodes-json.ts'
import { apiMentions, type MentionedIn } from './mentions-json.ts'
import { apiStories } from './stories-json.ts'

/**
 * The show's data for programs: `api/*.json`, described in `docs/api.md`. Mentions are many, so each year has a
 * file of its own: a new episode changes one of them.
 */
export function apiFiles(published: Published): readonly SiteFile[] {
  const { plan } = published
  const about = aboutAll(published, plan.episodes)
  const mentions = apiMentions(published)
  const years = mentions.map(({ year, count }) => ({
    year,
    mentions: count,
    url: absolute(apiAddress.mentionsOf(year), published.show.url),
  }))
  // What these two say of an episode is made from nothing but it.
  const all = textPrint(
    [JSON.stringify(about), ...plan.episodes.map(({ url }) => published.keys.get(url))].join('\n'),
  )
  return [
    lateFile(apiAddress.episodes, all, () => jsonText({ ...about, episodes: apiEpisodes(published) })),
    lateFile(apiAddress.stories, all, () => jsonText({ ...about, stories: apiStories(published) })),
    { path: apiAddress.entities, text: jsonText({ ...about, entities: apiEntities(published) }) },
    { path: apiAddress.mentions, text: jsonText({ ...about, years }) },
    ...mentionFiles(published, mentions),
  ]
}

function mentionFiles(published: Published, mentions: readonly MentionedIn[]): readonly SiteFile[] {
  const years = Map.groupBy(published.plan.episodes, ({ episode }) => episode.date.slice(0, 4))
  return mentions.map(({ year, print, mentions: list }) => {
    // Of this year alone, so that no other year's episodes change the file.
    const about = aboutAll(published, years.get(year) ?? [])
    return lateFile(apiAddress.mentionsOf(year), textPrint(`${JSON.stringify(about)}\0${print}`), () =>
      jsonText({ ...about, year, mentions: list() }),
    )
  })
}

/** What each file begins with. `episodes` are those that it tells of. */
function aboutAll({ show }: Published, episodes: readonly PlannedEpisode[]) {
  const updated = newest(episodes.map(({ episode }) => changedOn(episode)))
  return {
    version: apiVersion,
    show: { title: show.title, url: show.url, language: show.language },
    ...(show.licence && { licence: show.licence }),
    ...(updated !== undefined && { updated }),
  }
}
