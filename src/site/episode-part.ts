import type { PartMemory } from '../model/part-memory.ts'
import type { Show } from '../model/show.ts'
import { textPrint } from '../words/text-print.ts'
import { type Coverage, coverageIn } from './coverage.ts'
import { type EpisodeView, episodeView } from './episode-view.ts'
import { type NamedInEpisode, namedIn } from './naming-story.ts'
import type { DayView } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import type { PlannedEpisode } from './planned-episode.ts'

/** What other pages say of an episode, and what its own pages are made from besides its words. */
export interface EpisodePart {
  /** A print of all that its own pages and files are made from but what stands around them: the same key, the same pages. */
  readonly key: string
  readonly view: EpisodeView
  readonly coverage: Coverage
  readonly named: NamedInEpisode
}

/** What the parts of all episodes are made with. */
export interface PartMaker {
  readonly plan: SitePlan
  readonly show: Show
  readonly dayOf: (iso: string) => DayView
  readonly memory: PartMemory
  /** By slug: a print of all that an episode was read from; where there is none, one of the episode itself is taken. */
  readonly prints: ReadonlyMap<string, string>
}

/**
 * The parts of a plan's episodes, in its order. Of an episode whose key is the one under which it is remembered nothing
 * is worked out anew: that takes a tenth of the time, and most episodes of a show never change again.
 */
export function episodeParts(maker: PartMaker): readonly EpisodePart[] {
  const common = textPrint(JSON.stringify(maker.show))
  return maker.plan.episodes.map((planned) => partOf(planned, maker, common))
}

function partOf(planned: PlannedEpisode, maker: PartMaker, common: string): EpisodePart {
  const { plan, show, dayOf, memory } = maker
  const { slug } = planned.episode
  const key = keyOf(planned, maker, common)
  const known = memory.recall(slug, key)
  if (known !== undefined) return { key, ...(JSON.parse(known) as Omit<EpisodePart, 'key'>) }
  const part = {
    view: episodeView(planned, plan, show, dayOf),
    coverage: coverageIn(planned, dayOf),
    named: namedIn(planned),
  }
  memory.keep(slug, key, JSON.stringify(part))
  return { key, ...part }
}

/** Made from the episode, its addresses, and of the names in it what pages say of them. */
function keyOf(planned: PlannedEpisode, { plan, prints }: PartMaker, common: string): string {
  const { episode, provenance, slug, stories, heard } = planned
  const tags = planned.tags.toSorted((a, b) => compare(a.id, b.id))
  const own = prints.get(episode.slug) ?? textPrint(JSON.stringify([episode, tags, provenance]))
  const names = tags.map(({ id }) => {
    const page = plan.entities.get(id)
    return page ? [id, page.url, page.entity.name, page.entity.type, page.entity.sameAs] : [id]
  })
  const addresses = [slug, heard, ...stories.map((story) => story.slug)]
  return textPrint(JSON.stringify([common, own, episode.audio, addresses, names]))
}
