import { mentionsOf, type NamesAtHand, type PhrasePlace } from './names-at-hand.ts'

/** An episode that a change touches, and how often. */
export interface ReachedEpisode {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly count: number
}

/** Where a change of names goes to: episodes, the newest first, and how often in all. */
export interface Reach {
  readonly episodes: readonly ReachedEpisode[]
  readonly mentions: number
}

/** Where an entity is listed, and how often it stands there; of its mentions only those that are `meant`. */
export function reachOf(
  { places }: NamesAtHand,
  id: string,
  meant: (words: string) => boolean = () => true,
): Reach {
  return reached(
    (places.get(id) ?? []).flatMap(({ tally, name }) => {
      const as = name.as.filter(([words]) => meant(words))
      return as.length === 0 && name.as.length > 0 ? [] : [{ tally, count: mentionsOf({ as }) }]
    }),
  )
}

/** Where words stand that a rule of the registry speaks of, in these episodes or in all. */
export function phraseReach({ phrases }: NamesAtHand, words: string, slugs?: readonly string[]): Reach {
  const places = phrases.get(words) ?? []
  return reached(slugs ? places.filter(({ tally }) => slugs.includes(tally.slug)) : places)
}

/** Several reaches as one: an episode that is in more of them is in it once. */
export function reachTogether(all: readonly Reach[]): Reach {
  const bySlug = new Map<string, ReachedEpisode>()
  for (const one of all.flatMap(({ episodes }) => episodes))
    bySlug.set(one.slug, { ...one, count: one.count + (bySlug.get(one.slug)?.count ?? 0) })
  return { episodes: [...bySlug.values()], mentions: all.reduce((sum, { mentions }) => sum + mentions, 0) }
}

/** "14 times in 6 episodes", as the desk says it everywhere. */
export function reachWords({ mentions, episodes }: Reach): string {
  if (episodes.length === 0) return 'in no episode'
  const times = mentions === 1 ? 'once' : `${mentions.toLocaleString('en-US')} times`
  const where = episodes.length === 1 ? 'one episode' : `${episodes.length.toLocaleString('en-US')} episodes`
  return `${times} in ${where}`
}

function reached(places: readonly PhrasePlace[]): Reach {
  const episodes = new Map<string, ReachedEpisode>()
  for (const { tally, count } of places) {
    const { slug, title, date } = tally
    episodes.set(slug, { slug, title, date, count: count + (episodes.get(slug)?.count ?? 0) })
  }
  return {
    episodes: [...episodes.values()],
    mentions: places.reduce((sum, { count }) => sum + count, 0),
  }
}
