import type { EntityView } from './entity-view.ts'
import type { EpisodeView } from './episode-view.ts'
import { listLength } from './list-length.ts'
import { mostNames, nameList } from './name-pages.ts'
import type { DayView, PageLink } from './page-link.ts'
import { compare } from './plan.ts'

/** The search page: what it shows when scripts are off, and how the index behind it is parted. */
export interface SearchView {
  /** The names of the index's parts, newest first. */
  readonly parts: readonly string[]
  /** All years, newest first. */
  readonly years: readonly string[]
  /** All names with a page, by letter; none where they have pages of their own for that. */
  readonly letters: readonly {
    readonly letter: string
    /** `names-a`; `names-0` for names that start with no letter. */
    readonly anchor: string
    readonly names: readonly PageLink[]
  }[]
  /** All episodes by year, newest first; none where they have pages of their own for that. */
  readonly episodes: readonly {
    readonly year: string
    readonly episodes: readonly (PageLink & { readonly day: DayView })[]
  }[]
}

/** What one part of the index holds. */
export interface SearchPart {
  /** Its first year, or month. */
  readonly name: string
  /** Indexes of episodes, newest first in each year. */
  readonly episodes: readonly number[]
}

/** What the search page shows. */
export function searchView(episodes: readonly EpisodeView[], entities: readonly EntityView[]): SearchView {
  const years = [...Map.groupBy(episodes, ({ day }) => yearOf(day))]
  return {
    parts: searchParts(episodes).map(({ name }) => name),
    years: years.map(([year]) => year),
    letters: entities.length > mostNames ? [] : lettersOf(entities),
    episodes:
      episodes.length > listLength.most
        ? []
        : years.map(([year, those]) => ({
            year,
            episodes: those.map(({ title, url, day }) => ({ words: title, url, day })),
          })),
  }
}

function lettersOf(entities: readonly EntityView[]): SearchView['letters'] {
  const { letters } = nameList(entities.map(({ name, url }) => ({ words: name, url, count: 0 })))
  return letters.map(({ letter, names }) => ({
    letter,
    anchor: letter === '#' ? 'names-0' : `names-${letter.toLowerCase()}`,
    names: names.map(({ words, url }) => ({ words, url })),
  }))
}

/** A part is closed when it holds so many stories: that many are indexed in a second or two. */
const enough = 1000

/** The part that still grows is made anew with each episode; it is made in pieces of so many stories, in half a second each. */
const enoughOfMonths = 250

/**
 * The parts of the search index, newest first: whole years, packed from the oldest on, and of the newest of these packs
 * whole months. So a new episode changes the newest part only, and a small show has but one.
 */
export function searchParts(episodes: readonly EpisodeView[]): readonly SearchPart[] {
  const telling = [...episodes.keys()].filter((at) => countAt(episodes, at) > 0)
  const packs = packed(episodes, telling, yearOf, enough)
  const newest = packs.at(-1)
  if (!newest) return []
  const [first, ...others] = packed(
    episodes,
    newest.episodes.toSorted((a, b) => a - b),
    monthOf,
    enoughOfMonths,
  )
  return [...packs.slice(0, -1), { ...newest, episodes: first?.episodes ?? [] }, ...others].toReversed()
}

/** Packs episodes, oldest periods first, so that each pack but the last holds enough stories. It is named by its first period. */
function packed(
  episodes: readonly EpisodeView[],
  those: readonly number[],
  periodOf: (day: DayView) => string,
  most: number,
): readonly SearchPart[] {
  const periods = [...Map.groupBy(those, (at) => periodOf((episodes[at] as EpisodeView).day))]
  const parts: { name: string; episodes: number[]; stories: number }[] = []
  for (const [name, told] of periods.sort(([a], [b]) => compare(a, b))) {
    const stories = told.reduce((sum, at) => sum + countAt(episodes, at), 0)
    const last = parts.at(-1)
    if (last && last.stories < most) {
      last.episodes.push(...told)
      last.stories += stories
    } else parts.push({ name, episodes: [...told], stories })
  }
  return parts
}

function countAt(episodes: readonly EpisodeView[], at: number): number {
  return episodes[at]?.stories.length ?? 0
}

/** The year of a day, as the index filters by it. */
export const yearOf = ({ iso }: DayView): string => iso.slice(0, 4)

const monthOf = ({ iso }: DayView): string => iso.slice(0, 7)
