import type { Episode } from '../model/episode.ts'
import type { PartMemory } from '../model/part-memory.ts'
import type { Show } from '../model/show.ts'
import { textPrint } from '../words/text-print.ts'
import { type Coverage, coverageIn } from './coverage.ts'
import { type EpisodeView, episodeView } from './episode-view.ts'
import type { DayView } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import type { EpisodeFrame, NamedInEpisode, NamedOf, PlannedEpisode } from './planned-episode.ts'
import { hasChapters, type KnownTranscript, transcriptForms } from './transcript-files.ts'

/** What other pages say of an episode, and what its own pages are made from besides its words. */
export interface EpisodePart extends KnownTranscript {
  /** A print of all that its own pages and files are made from but what stands around them: the same key, the same pages. */
  readonly key: string
  readonly view: EpisodeView
  readonly coverage: Coverage
}

/** What the parts of all episodes are made with. */
export interface PartMaker {
  readonly plan: SitePlan
  readonly show: Show
  readonly dayOf: (iso: string) => DayView
  readonly memory: PartMemory
  readonly printOf: PrintOf
}

/** A print of all that an episode is made from, as its own pages show it: its file, its names, what is known of it. */
export type PrintOf = (planned: EpisodeFrame) => string

/** Prints of episodes. `prints` holds by slug what they were read from; where there is none, the episode itself is taken. */
export function episodePrints(prints: ReadonlyMap<string, string>): PrintOf {
  const made = new Map<Episode, string>()
  const print = ({ episode, tags: told, provenance }: EpisodeFrame): string => {
    const tags = told.toSorted((a, b) => compare(a.id, b.id))
    const own = prints.get(episode.slug)
    const known = tags.map(({ id }) => id)
    return textPrint(JSON.stringify(own === undefined ? [episode, tags, provenance] : [own, known]))
  }
  return (planned) => {
    const known = made.get(planned.episode) ?? print(planned)
    made.set(planned.episode, known)
    return known
  }
}

/** Remembers what the stories of episodes name. */
export function rememberedNames(memory: PartMemory, printOf: PrintOf): NamedOf {
  return (planned, make) => {
    const name = `${planned.episode.slug} names`
    const known = memory.recall(name, printOf(planned))
    if (known !== undefined) return JSON.parse(known) as NamedInEpisode
    const named = make()
    memory.keep(name, printOf(planned), JSON.stringify(named))
    return named
  }
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
    forms: transcriptForms(planned),
    chaptered: hasChapters(planned),
  }
  memory.keep(slug, key, JSON.stringify(part))
  return { key, ...part }
}

/** Made from the episode, its addresses, and of the names in it what pages say of them. */
function keyOf(planned: PlannedEpisode, { plan, printOf }: PartMaker, common: string): string {
  const { episode, slug, stories, heard } = planned
  const names = planned.tags
    .map(({ id }) => id)
    .sort(compare)
    .map((id) => {
      const page = plan.entities.get(id)
      return page ? [id, page.url, page.entity.name, page.entity.type, page.entity.sameAs] : [id]
    })
  const addresses = [slug, heard, ...stories.map((story) => story.slug)]
  return textPrint(JSON.stringify([common, printOf(planned), episode.audio, addresses, names]))
}
