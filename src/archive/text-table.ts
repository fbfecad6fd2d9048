import type { ArchivedEpisode } from './archived-episode.ts'
import type { ShingleSets } from './jaccard.ts'

/**
 * The different passages of an archive. What is said word for word in many episodes, but for days and figures, is one text: it is compared once,
 * and a thousand equal intros make no million pairs.
 */
export interface TextTable {
  /** How many texts there are; their numbers go by the first place where each is said. */
  readonly count: number
  /** Where each episode's passages begin among those of all episodes, and after the last, where they end. */
  readonly offsets: Uint32Array
  /** The text of every passage of all episodes. */
  readonly textOf: Uint32Array
  /** The episode that every passage of all is in. */
  readonly episodeOf: Uint32Array
  /** The first passage with each text. */
  readonly firstOf: Uint32Array
  /** The episode that alone has a text, or -1 where several have it. */
  readonly homeOf: Int32Array
}

/** Numbers the texts of episodes, which are in the archive's order. */
export function textTable(episodes: readonly ArchivedEpisode[]): TextTable {
  const offsets = new Uint32Array(episodes.length + 1)
  episodes.forEach(({ ends }, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + ends.length
  })
  const passages = offsets[episodes.length] ?? 0
  const textOf = new Uint32Array(passages)
  const episodeOf = new Uint32Array(passages)
  const firstOf = new Uint32Array(passages)
  const homeOf = new Int32Array(passages)
  const number = numbering(passages)
  let count = 0
  let passage = 0
  episodes.forEach(({ forms }, episode) => {
    for (let at = 0; at < forms.length; at += 2) {
      const text = number(forms[at] ?? 0, forms[at + 1] ?? 0)
      textOf[passage] = text
      episodeOf[passage] = episode
      if (text === count) {
        firstOf[count] = passage
        homeOf[count++] = episode
      } else if (homeOf[text] !== episode) homeOf[text] = -1
      passage++
    }
  })
  return {
    ...{ count, offsets, textOf, episodeOf },
    firstOf: firstOf.slice(0, count),
    homeOf: homeOf.slice(0, count),
  }
}

/** The set of shingles of each text. */
export function textSets(
  episodes: readonly ArchivedEpisode[],
  { count, firstOf, episodeOf, offsets }: TextTable,
): ShingleSets {
  const keys: Uint32Array[] = []
  const from = new Uint32Array(count)
  const to = new Uint32Array(count)
  for (let text = 0; text < count; text++) {
    const passage = firstOf[text] ?? 0
    const at = episodeOf[passage] ?? 0
    const episode = episodes[at]
    if (!episode) continue
    const own = passage - (offsets[at] ?? 0)
    keys.push(episode.keys)
    from[text] = own === 0 ? 0 : (episode.ends[own - 1] ?? 0)
    to[text] = episode.ends[own] ?? 0
  }
  return { keys, from, to }
}

/** Gives equal forms the same number and each new one the next. Open addressing, at most half full. */
function numbering(most: number): (high: number, low: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(most * 2 + 1)))
  const mask = 2 ** bits - 1
  const slots = new Int32Array(2 ** bits).fill(-1)
  const highs = new Uint32Array(most)
  const lows = new Uint32Array(most)
  let count = 0
  return (high, low) => {
    let slot = low & mask
    for (;;) {
      const known = slots[slot] ?? -1
      if (known < 0) break
      if (highs[known] === high && lows[known] === low) return known
      slot = (slot + 1) & mask
    }
    slots[slot] = count
    highs[count] = high
    lows[count] = low
    return count++
  }
}
