import { textPrint } from '../../words/text-print.ts'
import { absolute } from '../address.ts'
import type { CoverageView, QuoteView } from '../coverage.ts'
import type { EntityView } from '../entity-view.ts'
import type { Published } from '../published.ts'
import { slugIn } from '../slug-in.ts'

/** A sentence that names an entity, in `api/mentions/<year>.json`. */
export interface ApiMention {
  /** Slug of the entity. */
  readonly entity: string
  /** Slug of the story; absent where the sentence stands outside all stories. */
  readonly story?: string
  readonly date: string
  /** The address of the paragraph. */
  readonly url: string
  readonly section: 'report' | 'why-we-care'
  readonly speaker?: string
  readonly quote: string
  /** The names in the quote, as it writes them. */
  readonly names: readonly string[]
}

/** What is mentioned in a year. */
export interface MentionedIn {
  readonly year: string
  readonly count: number
  /** The same print, the same mentions. */
  readonly print: string
  /** By entity's name, newest first; worked out each time it is asked for. */
  readonly mentions: () => readonly ApiMention[]
}

/** All mentions of entities with a page, by year, the newest first. */
export function apiMentions({ show, entities, keys }: Published): readonly MentionedIn[] {
  const years = new Map<string, { readonly entity: EntityView; readonly covered: CoverageView }[]>()
  for (const entity of entities) {
    for (const covered of entity.coverage) {
      const year = covered.day.iso.slice(0, 4)
      const list = years.get(year) ?? []
      list.push({ entity, covered })
      years.set(year, list)
    }
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, told]) => ({
      year,
      count: told.reduce((sum, { covered }) => sum + covered.reported.length + covered.mattered.length, 0),
      print: textPrint(
        told
          .map(({ entity, covered: { story } }) => `${entity.url} ${story.url} ${keys.get(story.url)}`)
          .join('\n'),
      ),
      mentions: () => told.flatMap(({ entity, covered }) => mentionsIn(covered, entity, show.url)),
    }))
}

function mentionsIn(covered: CoverageView, { url }: EntityView, showUrl: string): readonly ApiMention[] {
  const entity = slugIn(url)
  const mention = (quote: QuoteView, section: ApiMention['section']): ApiMention => ({
    entity,
    ...(covered.story.url.startsWith('/stories/') && { story: slugIn(covered.story.url) }),
    date: covered.day.iso,
    url: absolute(quote.url, showUrl),
    section,
    ...(quote.speaker !== undefined && { speaker: quote.speaker }),
    quote: quote.parts.map(({ text }) => text).join(''),
    names: quote.parts.flatMap(({ text, mark }) => (mark ? [text] : [])),
  })
  return [
    ...covered.reported.map((quote) => mention(quote, 'report')),
    ...covered.mattered.map((quote) => mention(quote, 'why-we-care')),
  ]
}
