import { textPrint } from '../../words/text-print.ts'
import { absolute } from '../address.ts'
import { changedOn, newest, storyChangedOn } from '../changed.ts'
import type { CoverageView } from '../coverage.ts'
import type { EntityView } from '../entity-view.ts'
import type { Published } from '../published.ts'
import { slugIn } from '../slug-in.ts'
import { episodeId, storyId } from './entry-ids.ts'
import { type Entry, entityFeedLength, type LateFeed } from './feed.ts'
import { quotesHtml } from './quotes-html.ts'

/** What the pages of stories and episodes have in feeds, by their address. */
type Pages = ReadonlyMap<string, Pick<Entry, 'id' | 'published' | 'updated'>>

/**
 * A feed for each entity with a page: one entry per story that names it, with the sentences that do, under the
 * story's own id, so that a reader who has the stories' feed too sees it once.
 */
export function entityFeeds(published: Published): readonly LateFeed[] {
  const pages = pagesOf(published)
  const common = textPrint(JSON.stringify(published.show))
  return published.entities.map((entity) => entityFeed(entity, pages, published, common))
}

/** Where the feed of an entity stands, without its ending. */
export function entityFeedBase({ url }: Pick<EntityView, 'url'>): string {
  return `${url}feed`
}

function entityFeed(
  entity: EntityView,
  pages: Pages,
  { show, plan, keys }: Published,
  common: string,
): LateFeed {
  const newestTold = entity.coverage.slice(0, entityFeedLength)
  const updated = newestTold.flatMap(({ story }) => pages.get(story.url)?.updated ?? [])
  const feed = {
    base: entityFeedBase(entity),
    formats: ['atom', 'rss', 'json'] as const,
    title: `${entity.name}: ${show.title}`,
    description: entity.description ?? `What ${show.title} says about ${entity.name}.`,
    page: entity.url,
    updated: newest(updated) ?? plan.episodes[0]?.episode.date ?? '1970-01-01',
  }
  const told = newestTold.map(({ story }) => [story.url, keys.get(story.url)])
  return {
    ...feed,
    print: textPrint(JSON.stringify([common, entity.name, feed, told])),
    get entries() {
      return newestTold.flatMap((covered) => entry(covered, entity, pages, show.url))
    },
  }
}

function entry(
  covered: CoverageView,
  { name, url }: EntityView,
  pages: Pages,
  showUrl: string,
): readonly Entry[] {
  const page = pages.get(covered.story.url)
  if (!page) return []
  const [first] = [...covered.reported, ...covered.mattered]
  return [
    {
      ...page,
      title: covered.story.words,
      url: absolute(covered.story.url, showUrl),
      summary: first?.parts.map(({ text }) => text).join('') ?? '',
      html: quotesHtml(covered, showUrl),
      categories: [{ term: slugIn(url), label: name }],
      authors: [],
    },
  ]
}

function pagesOf({ plan, show }: Published): Pages {
  return new Map(
    plan.episodes.flatMap((planned) => {
      const { date: published } = planned.episode
      const whole = {
        get id() {
          return episodeId(planned, show)
        },
        ...{ published, updated: changedOn(planned.episode) },
      }
      const stories = planned.stories.map((own) => {
        const told = {
          get id() {
            return storyId(planned, own)
          },
          ...{ published, updated: storyChangedOn(planned, own) },
        }
        return [own.url, told] as const
      })
      return [[planned.url, whole] as const, ...stories]
    }),
  )
}
