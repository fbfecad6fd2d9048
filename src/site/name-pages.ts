import { claimSlug } from './address.ts'
import type { PageLink } from './page-link.ts'
import { compare } from './plan.ts'

/** A name in a list, with how often it is met. */
export interface CountedLink extends PageLink {
  readonly count: number
}

/** Names under one heading, by letter. */
export interface NameList {
  /** Absent where the page's own heading says it all. */
  readonly heading?: string
  readonly anchor?: string
  readonly letters: readonly {
    /** `K`; `#` for names that start with no letter. */
    readonly letter: string
    readonly names: readonly CountedLink[]
  }[]
  readonly count: number
}

/** A page of an index of names: the names, or the pages that hold them, or both. */
export interface NamePage {
  readonly url: string
  /** What part of the names it holds: `Organizations`, `K`. The first page of an index has none. */
  readonly part?: string
  readonly up?: string
  readonly lists: readonly NameList[]
  /** Further pages, under a heading each. */
  readonly parts: readonly { readonly heading: string; readonly links: readonly CountedLink[] }[]
  readonly count: number
}

/** More names than this are spread over a page for each letter. */
export const mostNames = 500

/** Names by letter, on one page, or on one for each letter where they are too many. */
export function letterPages(
  names: readonly CountedLink[],
  url: string,
  { heading, ...about }: { readonly heading: string; readonly part?: string; readonly up?: string },
  most = mostNames,
): readonly NamePage[] {
  const list = nameList(names)
  const own = { url, ...about, count: names.length }
  if (names.length <= most) return [{ ...own, lists: [list], parts: [] }]
  const taken = new Set<string>()
  const letters = list.letters.map((each) => ({
    ...each,
    url: `${url}${claimSlug(each.letter === '#' ? 'other' : each.letter.toLowerCase(), taken)}/`,
  }))
  const links = letters.map((each) => ({ words: each.letter, url: each.url, count: each.names.length }))
  return [
    { ...own, lists: [], parts: [{ heading, links }] },
    ...letters.map(
      ({ letter, names: those, url: place }): NamePage => ({
        url: place,
        part: about.part === undefined ? letter : `${about.part}, ${letter}`,
        up: url,
        count: those.length,
        lists: [{ letters: [{ letter, names: those }], count: those.length }],
        parts: [],
      }),
    ),
  ]
}

/** Names as an index lists them. */
export function nameList(
  names: readonly CountedLink[],
  about: { readonly heading?: string; readonly anchor?: string } = {},
): NameList {
  const keyed = names
    .map((link) => ({ link, key: sortingName(link.words) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.link.url, b.link.url))
  const letters = [...Map.groupBy(keyed, ({ key }) => letterOf(key))].map(([letter, those]) => ({
    letter,
    names: those.map(({ link }) => link),
  }))
  return { ...about, letters, count: names.length }
}

function letterOf(key: string): string {
  return key.match(/^\p{L}/u)?.[0].toUpperCase() ?? '#'
}

/** A name as it sorts: without accents, case, and signs at its start. */
function sortingName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/^[^\p{L}\p{N}]+/u, '')
}
