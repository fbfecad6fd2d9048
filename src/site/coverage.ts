import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import type { DayView, PageLink } from './page-link.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { type QuotePart, quotesOf } from './quote.ts'
import { isStoryPart } from './section-view.ts'

/** A sentence that names the entity, and the paragraph where it stands. */
export interface QuoteView {
  readonly parts: readonly QuotePart[]
  readonly url: string
  readonly speaker?: string
}

/** All that one story (or an episode outside its stories) says of an entity. */
export interface CoverageView {
  readonly story: PageLink
  readonly day: DayView
  readonly reported: readonly QuoteView[]
  readonly mattered: readonly QuoteView[]
}

/** What an episode says of each entity that it names, by the entity's id, its stories in their order. */
export type Coverage = readonly (readonly [entity: string, told: readonly CoverageView[]])[]

/** What one episode says of entities. */
export function coverageIn(planned: PlannedEpisode, dayOf: (iso: string) => DayView): Coverage {
  const found = new Map<string, Map<string, { reported: QuoteView[]; mattered: QuoteView[] }>>()
  const day = dayOf(planned.episode.date)
  for (const paragraph of planned.paragraphs) {
    const page = pageOf(paragraph, planned)
    for (const [id, quotes] of quotesByEntity(paragraph, planned, page.quoted)) {
      const stories = found.get(id) ?? new Map()
      found.set(id, stories)
      const story = stories.get(page.grouped) ?? { reported: [], mattered: [] }
      stories.set(page.grouped, story)
      const side = paragraph.section === 'why-we-care' ? story.mattered : story.reported
      side.push(...quotes)
    }
  }
  const words = new Map([
    [planned.url, planned.episode.title],
    ...planned.stories.map(({ url, story }) => [url, story.headline] as const),
  ])
  return [...found].map(([id, stories]) => [
    id,
    [...stories].map(([url, quotes]) => ({ story: { words: words.get(url) ?? '', url }, day, ...quotes })),
  ])
}

/** The page under which a paragraph's quotes are grouped, and the one on which the paragraph stands. */
function pageOf(
  { id, section }: EpisodeParagraph,
  planned: PlannedEpisode,
): { readonly grouped: string; readonly quoted: string } {
  const own = planned.storyOf.get(id)
  if (!own) return { grouped: planned.url, quoted: planned.url }
  return { grouped: own.url, quoted: isStoryPart(section) ? own.url : planned.url }
}

function quotesByEntity(
  { id, text, speaker }: EpisodeParagraph,
  planned: PlannedEpisode,
  page: string,
): ReadonlyMap<string, readonly QuoteView[]> {
  const mentions = Map.groupBy(planned.mentions.get(id) ?? [], ({ entity }) => entity)
  return new Map(
    [...mentions].map(([entity, marks]) => [
      entity,
      quotesOf(text, marks).map((parts) => ({
        parts,
        url: `${page}#${id}`,
        ...(speaker !== undefined && { speaker }),
      })),
    ]),
  )
}
