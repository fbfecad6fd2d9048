import type { TalliedName } from './name-tally.ts'
import { mentionsOf, type NamesAtHand } from './names-at-hand.ts'

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
  { tallies, lexicon }: NamesAtHand,
  id: string,
  meant: (words: string) => boolean = () => true,
): Reach {
  return reached(tallies, (tally) => {
    const one = tally.names.find((name) => (lexicon.merged?.get(name.id) ?? name.id) === id)
    return one && countOf(one, meant)
  })
}

/** Where words stand that a rule of the registry speaks of, in these episodes or in all. */
export function phraseReach({ tallies }: NamesAtHand, words: string, slugs?: readonly string[]): Reach {
  return reached(tallies, ({ slug, phrases }) => {
    if (slugs && !slugs.includes(slug)) return undefined
    return phrases.find(([text]) => text === words)?.[1]
  })
}

/** "14 times in 6 episodes", as the desk says it everywhere. */
export function reachWords({ mentions, episodes }: Reach): string {
  if (episodes.length === 0) return 'in no episode'
  const times = mentions === 1 ? 'once' : `${mentions.toLocaleString('en-US')} times`
  const where = episodes.length === 1 ? 'one episode' : `${episodes.length.toLocaleString('en-US')} episodes`
  return `${times} in ${where}`
}

function countOf(name: TalliedName, meant: (words: string) => boolean): number | undefined {
  const as = name.as.filter(([words]) => meant(words))
  return as.length === 0 && name.as.length > 0 ? undefined : mentionsOf({ ...name, as })
}

function reached(
  tallies: NamesAtHand['tallies'],
  countIn: (tally: NamesAtHand['tallies'][number]) => number | undefined,
): Reach {
  const episodes = tallies.flatMap((tally) => {
    const count = countIn(tally)
    const { slug, title, date } = tally
    return count === undefined ? [] : [{ slug, title, date, count }]
  })
  return { episodes, mentions: episodes.reduce((sum, { count }) => sum + count, 0) }
}
