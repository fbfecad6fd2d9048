import { isDeepStrictEqual } from 'node:util'
import type { ArchivedEpisode } from './archived-episode.ts'
import { sortedPairs } from './candidate-list.ts'
import { similarityJoin } from './similarity-join.ts'
import { type TextTable, textSets, textTable } from './text-table.ts'

/** All episodes of a show, and which of their passages are kin. */
export interface ArchiveIndex {
  /** By date, then by slug: of two, the first one is the older. */
  readonly episodes: readonly ArchivedEpisode[]
  readonly texts: TextTable
  /** Kin texts (see `jaccard.ts`) that are said in different episodes: two numbers each, in order. */
  readonly links: Uint32Array<ArrayBuffer>
}

/** An archive without episodes. */
export const emptyArchive: ArchiveIndex = {
  episodes: [],
  texts: textTable([]),
  links: new Uint32Array(0),
}

/**
 * The archive with these episodes, in the place of those that have the same slug, and without the ones named in `gone`
 * that are not among them. What comes out depends on the episodes alone, not on the order in which they came: one by
 * one or all at once gives the same index. Only passages of what is new are compared; where nothing is, the index is
 * the very same one.
 */
export function withEpisodes(
  index: ArchiveIndex,
  added: readonly ArchivedEpisode[],
  gone: ReadonlySet<string> = new Set(),
): ArchiveIndex {
  const latest = new Map(added.map((episode) => [episode.slug, episode]))
  const leaves = new Set([...gone].filter((slug) => !latest.has(slug)))
  for (const episode of index.episodes)
    if (isDeepStrictEqual(latest.get(episode.slug), episode)) latest.delete(episode.slug)
  if (latest.size === 0 && !index.episodes.some(({ slug }) => leaves.has(slug))) return index
  const stay = index.episodes.filter(({ slug }) => !latest.has(slug) && !leaves.has(slug))
  const episodes = [...stay, ...latest.values()].sort(byAge)
  const texts = textTable(episodes)
  const fresh = new Uint8Array(texts.count)
  episodes.forEach(({ slug }, at) => {
    if (!latest.has(slug)) return
    for (let passage = texts.offsets[at] ?? 0; passage < (texts.offsets[at + 1] ?? 0); passage++)
      fresh[texts.textOf[passage] ?? 0] = 1
  })
  const found = similarityJoin({ sets: textSets(episodes, texts), fresh, homes: texts.homeOf })
  const old = knownLinks(index, { episodes, texts }, fresh)
  const links = new Uint32Array(old.length + found.length)
  links.set(old)
  links.set(found, old.length)
  return { episodes, texts, links: sortedPairs(links) }
}

/** The oldest first. One without a date is not published yet, and so the newest. */
function byAge(one: ArchivedEpisode, other: ArchivedEpisode): number {
  const undated = Number(one.date === '') - Number(other.date === '')
  return undated || compare(one.date, other.date) || compare(one.slug, other.slug)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The links that hold as before, under the new numbers of their texts. Those of fresh texts are found anew. */
function knownLinks(
  before: ArchiveIndex,
  { episodes, texts }: Omit<ArchiveIndex, 'links'>,
  fresh: Uint8Array,
): Uint32Array {
  const numbers = newNumbers(before, { episodes, texts })
  const kept = new Uint32Array(before.links.length)
  let end = 0
  for (let at = 0; at < before.links.length; at += 2) {
    const one = numbers[before.links[at] ?? 0] ?? -1
    const other = numbers[before.links[at + 1] ?? 0] ?? -1
    if (one < 0 || other < 0 || fresh[one] === 1 || fresh[other] === 1) continue
    const home = texts.homeOf[one] ?? -1
    if (home >= 0 && texts.homeOf[other] === home) continue
    kept[end++] = Math.min(one, other)
    kept[end++] = Math.max(one, other)
  }
  return kept.subarray(0, end)
}

/** The new number of each text that is still said in an episode that stayed, else -1. */
function newNumbers(before: ArchiveIndex, { episodes, texts }: Omit<ArchiveIndex, 'links'>): Int32Array {
  const numbers = new Int32Array(before.texts.count).fill(-1)
  const places = new Map(episodes.map((episode, at) => [episode, at]))
  before.episodes.forEach((episode, at) => {
    const now = places.get(episode)
    if (now === undefined) return
    const from = before.texts.offsets[at] ?? 0
    const to = texts.offsets[now] ?? 0
    for (let own = 0; own < episode.ends.length; own++)
      numbers[before.texts.textOf[from + own] ?? 0] = texts.textOf[to + own] ?? 0
  })
  return numbers
}
