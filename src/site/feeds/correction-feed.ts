import { absolute, address } from '../address.ts'
import { compare } from '../plan.ts'
import type { PlannedEpisode } from '../planned-episode.ts'
import type { Published } from '../published.ts'
import { safeHtml } from '../safe-html.ts'
import { correctionId } from './entry-ids.ts'
import { type Entry, type Feed, feedLength } from './feed.ts'

/** One entry per correction. It is there before the first one, so that readers can subscribe in time. */
export function correctionFeed(published: Published): Feed {
  const { show, plan } = published
  const entries = plan.episodes
    .flatMap((planned) => correctionsOf(planned, published))
    .sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id))
    .slice(0, feedLength)
  return {
    base: '/corrections',
    formats: ['atom', 'rss', 'json'],
    title: `${show.title}: corrections`,
    description: `What ${show.title} has put right.`,
    page: address.corrections,
    updated: entries[0]?.updated ?? plan.episodes[0]?.episode.date ?? '1970-01-01',
    entries,
  }
}

function correctionsOf(planned: PlannedEpisode, { show }: Published): readonly Entry[] {
  const seen = new Map<string, number>()
  return (planned.episode.corrections ?? []).map(({ date, story = '', text }) => {
    const nth = (seen.get(`${date}/${story}`) ?? 0) + 1
    seen.set(`${date}/${story}`, nth)
    const corrected = planned.stories.find(({ story: { slug } }) => slug === story)
    return {
      id: correctionId(planned, date, story, nth),
      title: `Correction: ${corrected?.story.headline ?? planned.episode.title}`,
      url: absolute(corrected?.url ?? planned.url, show.url),
      published: date,
      updated: date,
      summary: text,
      html: safeHtml({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
      }),
      categories: [],
      authors: [],
    }
  })
}
