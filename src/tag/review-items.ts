import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { EntityType, Lexicon } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import type { ReviewItem } from '../model/review.ts'
import { namesOf } from './lexicon.ts'
import { type Matcher, matcherOf } from './matcher.ts'
import { nameKey } from './name-key.ts'
import { nearestName } from './nearest-name.ts'
import { passagesOf } from './prose.ts'

const mostQuotes = 3
/** Longer sentences are quoted only around the name. */
const longestQuote = 240

/**
 * The names in episodes that nobody has decided on: those listed as unreviewed that the lexicon neither has nor
 * ignores. Each with its sentences; one that is a letter off a known name says which, for a merge. The most
 * frequent first.
 */
export function reviewItems(episodes: readonly Episode[], lexicon: Lexicon): readonly ReviewItem[] {
  const open = waiting(episodes, lexicon)
  const matcher = matcherOf([...open.keys()].map((text) => ({ text, case: 'exact', id: text })))
  const newest = episodes.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  for (const episode of newest) collect(open, episode, matcher)
  const nearest = nearestName(lexicon)
  return [...open]
    .map(([name, { types, count, slugs, quotes }]): ReviewItem => {
      const into = nearest(name)
      const type = mostFrequent(types)
      const found = { name, type, count, episodes: [...slugs], quotes }
      return into === undefined ? found : { ...found, into }
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

interface Waiting {
  readonly types: EntityType[]
  count: number
  readonly slugs: Set<string>
  readonly quotes: string[]
}

/** Whether a name that was found needs no answer any more, in the episode with a slug: the lexicon has or ignores it. */
export function settledNames(lexicon: Lexicon): (name: string, slug: string) => boolean {
  const everywhere = new Set(
    [
      ...[...lexicon.entities.values()].flatMap(namesOf),
      ...lexicon.concepts,
      ...lexicon.ignore.filter((one) => one.in === undefined).map(({ text }) => text),
    ].map(nameKey),
  )
  return (name, slug) =>
    everywhere.has(nameKey(name)) ||
    lexicon.ignore.some((one) => one.in === slug && nameKey(one.text) === nameKey(name))
}

function waiting(episodes: readonly Episode[], lexicon: Lexicon): ReadonlyMap<string, Waiting> {
  const isSettled = settledNames(lexicon)
  const open = new Map<string, Waiting>()
  for (const { slug, entities } of episodes)
    for (const { name, type } of entities.unreviewed) {
      if (isSettled(name, slug)) continue
      const one = open.get(name) ?? { types: [], count: 0, slugs: new Set(), quotes: [] }
      one.types.push(type)
      open.set(name, one)
    }
  return open
}

function collect(open: ReadonlyMap<string, Waiting>, episode: Episode, matcher: Matcher): void {
  const listed = new Set(episode.entities.unreviewed.map(({ name }) => name))
  // Nobody waits for a name of most episodes, and their words need not be looked at.
  if (![...listed].some((name) => open.has(name))) return
  for (const { text } of episodeParagraphs(episode))
    for (const passage of passagesOf(text))
      for (const { text: name, start, end } of matcher.find(passage.text)) {
        const one = listed.has(name) ? open.get(name) : undefined
        if (!one) continue
        one.count++
        one.slugs.add(episode.slug)
        const quote = quoteAround(passage.text, start, end)
        if (one.quotes.length < mostQuotes && !one.quotes.includes(quote)) one.quotes.push(quote)
      }
}

function quoteAround(sentence: string, start: number, end: number): string {
  if (sentence.length <= longestQuote) return sentence.replace(/\s+/g, ' ')
  const reach = (longestQuote - Math.min(longestQuote, end - start)) >> 1
  const from = start <= reach ? 0 : sentence.lastIndexOf(' ', start - reach) + 1
  const to = sentence.indexOf(' ', end + reach)
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to < 0 ? undefined : to)}${to < 0 ? '' : ' …'}`.replace(
    /\s+/g,
    ' ',
  )
}

function mostFrequent(types: readonly EntityType[]): EntityType {
  const counts = Map.groupBy(types, (type) => type)
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'ORG'
}
