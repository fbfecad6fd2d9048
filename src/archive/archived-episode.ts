import { printOf } from '../words/passage-print.ts'
import { readWords, wordHashes } from '../words/word-hashes.ts'
import { fewestWords, shingleSet } from './shingle-sets.ts'
import { blankSlots } from './slots.ts'
import { sponsorCue } from './sponsor-words.ts'
import { tableRows } from './table-rows.ts'

/** An episode as it is given to the archive. */
export interface ArchiveEntry {
  readonly slug: string
  /** ISO date, or empty where the transcript names none. It tells which of two episodes was first. */
  readonly date: string
  /** What the caller knows this version of the transcript by, such as the hash of its file. */
  readonly stamp: string
  /** The plain text of all its paragraphs in order, the short ones too: they tell where the others stand. */
  readonly paragraphs: readonly string[]
}

/** The words of a passage and the keys of an episode are put here before it is known how many they are. */
const buffer = wordHashes()
let room = new Uint32Array(1 << 14)

/**
 * An episode as the archive keeps it: no text, but of every passage that can be compared its print, its place and its
 * set of shingles. A pure function of the entry: other episodes do not change it.
 */
export interface ArchivedEpisode {
  readonly slug: string
  readonly date: string
  readonly stamp: string
  /** How many words it has in all. */
  readonly words: number
  /** Two numbers for each passage, in reading order. */
  readonly prints: Uint32Array
  /** The print of each passage without what changes from episode to episode: passages with the same are one text. */
  readonly forms: Uint32Array
  /** How many words of the episode stand before each passage, and before its end: two numbers for each. */
  readonly places: Uint32Array
  /** A `SponsorCue` for each passage. */
  readonly cues: Uint8Array
  /** Where each passage's set ends in `keys`; the next one begins there. */
  readonly ends: Uint32Array
  readonly keys: Uint32Array
}

/** Reads an entry into what the archive keeps of it. */
export function archivedEpisode({ slug, date, stamp, paragraphs }: ArchiveEntry): ArchivedEpisode {
  const prints: number[] = []
  const forms: number[] = []
  const places: number[] = []
  const cues: number[] = []
  const ends: number[] = []
  let end = 0
  let said = 0
  for (const text of paragraphs) {
    const words = readWords(text, buffer)
    const start = said
    said += words.count
    if (words.count < fewestWords) continue
    const print = printOf(words)
    const cue = sponsorCue(text, words)
    blankSlots(words, cue > 0)
    if (words.count < fewestWords) continue
    const form = printOf(words)
    if (end + words.count > room.length) room = grown(room, end + words.count)
    end = shingleSet(words, room, end)
    prints.push(print.high, print.low)
    forms.push(form.high, form.low)
    places.push(start, said)
    cues.push(cue)
    ends.push(end)
  }
  return withoutRows({
    ...{ slug, date, stamp, words: said },
    prints: Uint32Array.from(prints),
    forms: Uint32Array.from(forms),
    places: Uint32Array.from(places),
    cues: Uint8Array.from(cues),
    ends: Uint32Array.from(ends),
    keys: room.slice(0, end),
  })
}

function grown(keys: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(keys.length * 2, needed))
  larger.set(keys)
  return larger
}

/** Rows of a table are like each other by the thousand and say nothing about two episodes: they are left out. */
function withoutRows(episode: ArchivedEpisode): ArchivedEpisode {
  const rows = tableRows(episode.ends, episode.keys)
  if (rows.size === 0) return episode
  const kept = Array.from(episode.ends.keys()).filter((passage) => !rows.has(passage))
  const sets = kept.map((passage) =>
    episode.keys.subarray(passage === 0 ? 0 : episode.ends[passage - 1], episode.ends[passage]),
  )
  const keys = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  const ends = sets.map((set) => {
    keys.set(set, end)
    end += set.length
    return end
  })
  const pairs = (from: Uint32Array): Uint32Array =>
    Uint32Array.from(kept.flatMap((passage) => [from[passage * 2] ?? 0, from[passage * 2 + 1] ?? 0]))
  return {
    ...episode,
    prints: pairs(episode.prints),
    forms: pairs(episode.forms),
    places: pairs(episode.places),
    cues: Uint8Array.from(kept, (passage) => episode.cues[passage] ?? 0),
    ends: Uint32Array.from(ends),
    keys,
  }
}
