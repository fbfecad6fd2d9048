import type { PageLink } from './page-link.ts'
import type { Voice } from './voice.ts'

/** A stretch of a list that stands newest first: from the first index to before the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One page of a list that is too long for one. */
export interface DatedPage extends Stretch {
  readonly url: string
  /** `2021` or `July 2021`; the first page has none. */
  readonly period?: string
  /** Where the list goes on above it. */
  readonly up?: string
  /** The day of its newest entry. */
  readonly newest?: string
  /** Entries of the whole period; more than the page shows where there are `parts`. */
  readonly count: number
  /** What is on it, by year, or on the page of a year by month. */
  readonly groups: readonly (Stretch & { readonly words: string })[]
  /** The pages that hold all of it, where it shows only the newest. */
  readonly parts: readonly { readonly words: string; readonly url: string; readonly count: number }[]
  /** The one of them in which what follows the last entry is found. */
  readonly more?: PageLink
}

/** The same page without its places in the list, which are others with each entry that is added before them. */
export type ShownPage = Omit<DatedPage, keyof Stretch | 'groups'> & {
  readonly groups: readonly { readonly words: string }[]
}

/** What a page shows of itself. */
export function shownPage({ from: _, to: __, groups, ...page }: DatedPage): ShownPage {
  return { ...page, groups: groups.map(({ words }) => ({ words })) }
}

/** How long pages may be. */
export interface PageLength {
  /** Entries that one page may hold. */
  readonly most: number
  /** Entries on a page that only begins what others hold. */
  readonly shown: number
}

interface Period extends Stretch {
  readonly url: string
  readonly period?: string
  readonly up?: string
}

/**
 * Spreads a list over pages: one if that is enough, else a page for each year, and for a year that is too long a
 * page for each month. The first page then shows the newest entries and leads to the years, so that an address once
 * given stays. `days` are those of the entries, newest first.
 */
export function datedPages(
  days: readonly string[],
  base: string,
  length: PageLength,
  voice: Voice,
): readonly DatedPage[] {
  const pages = (period: Period, depth: 4 | 7 | 10): readonly DatedPage[] => {
    const count = period.to - period.from
    if (count <= length.most || depth === 10) return [page(period, period.to, count, [])]
    const parts = split(days, period, depth).map((stretch): Period & { readonly period: string } => ({
      ...stretch,
      url: `${base}${keyAt(days, stretch, depth).replace('-', '/')}/`,
      period: wordsAt(days, stretch, depth, voice),
      up: period.url,
    }))
    return [
      page(period, period.from + length.shown, count, parts),
      ...parts.flatMap((part) => pages(part, depth === 4 ? 7 : 10)),
    ]
  }
  const page = (
    { up, period, url, from }: Period,
    to: number,
    count: number,
    parts: readonly (Period & { readonly period: string })[],
  ): DatedPage => {
    const depth = period === undefined ? 4 : 7
    const newest = days[from]
    const more = parts.find((part) => part.to > to)
    return {
      ...{ url, from, to, count },
      ...(period !== undefined && { period }),
      ...(up !== undefined && { up }),
      ...(newest !== undefined && { newest }),
      groups: split(days, { from, to }, depth).map((stretch) => ({
        ...stretch,
        words: wordsAt(days, stretch, depth, voice),
      })),
      ...(more && { more: { words: more.period, url: more.url } }),
      parts: parts.map((part) => ({ words: part.period, url: part.url, count: part.to - part.from })),
    }
  }
  return pages({ url: base, from: 0, to: days.length }, 4)
}

/** The page that shows an entry: the first one that does. */
export function pageShowing(pages: readonly DatedPage[], at: number): DatedPage | undefined {
  return pages.find(({ from, to }) => from <= at && at < to)
}

function split(days: readonly string[], { from, to }: Stretch, depth: number): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = []
  for (let at = from; at < to; at++) {
    const last = stretches.at(-1)
    if (last && days[last.from]?.slice(0, depth) === days[at]?.slice(0, depth)) last.to = at + 1
    else stretches.push({ from: at, to: at + 1 })
  }
  return stretches
}

function keyAt(days: readonly string[], { from }: Stretch, depth: number): string {
  return (days[from] ?? '').slice(0, depth)
}

function wordsAt(days: readonly string[], stretch: Stretch, depth: number, voice: Voice): string {
  const key = keyAt(days, stretch, depth)
  return depth === 4 ? key : voice.month(key)
}
