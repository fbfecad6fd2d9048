import type { ArchiveIndex } from './archive-index.ts'
import type { ArchivedEpisode } from './archived-episode.ts'
import { kind } from './kinds.ts'
import type { Kinship } from './kinship.ts'
import type { Relations } from './relations.ts'

/** A show's frame is what at least so many of its episodes have: two are a rebroadcast or a quotation. */
const fewest = { frame: 3, sponsor: 2 } as const

/** Shorter questions and answers are said again by chance. */
const shortestQuote = 16

/** How far from the start, and from the end, an intro and an outro stand in the middle of all cases. */
const edge = { start: 0.05, end: 0.07 } as const

/** How far in, at most, the one passage itself may stand. */
const near = 0.2

/** So many places tell where a text stands in the middle, however many more there are. */
const enough = 128

/** What the places that have a text, or nearly so, have in common. */
interface Spread {
  /** How many episodes it is in, three at most are counted; rebroadcasts of one count as that one. */
  readonly episodes: number
  /** The middle of the shares of words that stand before it, and behind it. */
  readonly before: number
  readonly behind: number
}

/** The kind of every passage by itself: of a text that several episodes have, where it stands and what it says. */
export function frames(index: ArchiveIndex, kinship: Kinship, { repeats }: Relations): Uint8Array {
  const { texts, episodes } = index
  const kinds = new Uint8Array(texts.textOf.length)
  const spreadOf = spreadReader(index, kinship, repeats)
  for (let text = 0; text < texts.count; text++) {
    if (!kinship.isShared(text)) continue
    const spread = spreadOf(text)
    if (spread.episodes < fewest.sponsor) continue
    for (const passage of kinship.placesOf(text)) {
      const at = texts.episodeOf[passage] ?? 0
      const episode = episodes[at]
      const own = passage - (texts.offsets[at] ?? 0)
      const cue = episode?.cues[own] ?? 0
      kinds[passage] =
        cue === 2
          ? kind.sponsor
          : (edgeKind(index, passage, spread) ?? middleKind(cue, wordsIn(episode, own), spread))
    }
  }
  return kinds
}

function middleKind(cue: number, words: number, { episodes }: Spread): number {
  if (cue === 1) return kind.sponsor
  if (episodes >= fewest.frame) return kind.often
  return words < shortestQuote ? kind.none : kind.quote
}

function wordsIn(episode: ArchivedEpisode | undefined, own: number): number {
  return (episode?.places[own * 2 + 1] ?? 0) - (episode?.places[own * 2] ?? 0)
}

function edgeKind(index: ArchiveIndex, passage: number, spread: Spread): number | undefined {
  if (spread.episodes < fewest.frame) return undefined
  if (spread.before < edge.start && shareBefore(index, passage) < near) return kind.intro
  return spread.behind < edge.end && shareBehind(index, passage) < near ? kind.outro : undefined
}

function spreadReader(index: ArchiveIndex, kinship: Kinship, repeats: Int32Array): (text: number) => Spread {
  const seen = new Int32Array(index.episodes.length).fill(-1)
  return (text) => {
    let episodes = 0
    kinship.eachInStar(text, (passage) => {
      const at = index.texts.episodeOf[passage] ?? 0
      const original = repeats[at] ?? -1
      const family = original < 0 ? at : original
      if (seen[family] !== text) episodes++
      seen[family] = text
      return episodes >= fewest.frame
    })
    if (episodes < fewest.frame) return { episodes, before: 1, behind: 1 }
    const star = kinship.star(text, enough)
    return {
      episodes,
      before: middle(star, (passage) => shareBefore(index, passage)),
      behind: middle(star, (passage) => shareBehind(index, passage)),
    }
  }
}

function middle(star: Uint32Array, share: (passage: number) => number): number {
  const shares = Float64Array.from(star, share).sort()
  return shares[shares.length >> 1] ?? 1
}

function shareBefore({ episodes, texts }: ArchiveIndex, passage: number): number {
  const at = texts.episodeOf[passage] ?? 0
  const { places = texts.offsets, words = 1 } = episodes[at] ?? {}
  return (places[(passage - (texts.offsets[at] ?? 0)) * 2] ?? 0) / Math.max(1, words)
}

function shareBehind({ episodes, texts }: ArchiveIndex, passage: number): number {
  const at = texts.episodeOf[passage] ?? 0
  const { places = texts.offsets, words = 1 } = episodes[at] ?? {}
  return 1 - (places[(passage - (texts.offsets[at] ?? 0)) * 2 + 1] ?? 0) / Math.max(1, words)
}
