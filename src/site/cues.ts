import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import { foldedWords } from '../words/fold.ts'
import { wordBounds } from '../words/word-bounds.ts'
import { captionText } from './caption-lines.ts'
import type { ParagraphFacts } from './paragraph-facts.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { withSpeakers } from './speakers-of-paragraphs.ts'

/** Words of one speaker. */
export interface Said {
  readonly speaker?: string
  readonly text: string
}

/** What is said between two moments that are known, in milliseconds; `end` is after `start`. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly said: readonly Said[]
}

/** An episode as captions. */
export interface Captions {
  /** In order, none reaching into the next; empty where no time is known. */
  readonly cues: readonly Cue[]
  /** Where the last words begin that are in no cue, because nobody knows when they end. */
  readonly openEnd?: number
}

/** Words that begin at a moment, if it is known. */
interface Piece extends Said {
  readonly start?: number
  readonly end?: number
}

interface Growing {
  start: number
  end: number | undefined
  said: Said[]
}

/**
 * Sets an episode as cues. Every start is one that the source states; a cue ends where its words do, if that is known,
 * and else where the next one begins. Words without a time stand in the cue of those before them. `duration`: that of
 * the recording in seconds, where its last words end at the latest.
 */
export function captionsOf(
  planned: Pick<PlannedEpisode, 'episode' | 'paragraphs' | 'facts'>,
  duration: number | undefined,
): Captions {
  const timed = planned.facts.of.values().some(({ start }) => start !== undefined)
  if (!timed) return { cues: [] }
  const growing: Growing[] = []
  for (const { start, end, ...said } of piecesOf(planned)) {
    if (captionText(said.text) === '') continue
    const last = growing.at(-1)
    if (start !== undefined)
      growing.push({
        start: milliseconds(start),
        end: end === undefined ? end : milliseconds(end),
        said: [said],
      })
    else if (last) {
      add(last.said, said)
      last.end = undefined
    }
  }
  return closed(inTime(growing), duration === undefined ? undefined : milliseconds(duration))
}

/** Adds words; those of the same speaker go on where the last ones ended. */
function add(words: Said[], said: Said): void {
  const last = words.at(-1)
  if (last && last.speaker === said.speaker)
    words[words.length - 1] = { ...said, text: `${last.text} ${said.text}` }
  else words.push(said)
}

/** By start, as an editor may have moved paragraphs; what begins at once is one cue. */
function inTime(growing: readonly Growing[]): readonly Growing[] {
  const cues: Growing[] = []
  for (const cue of growing.toSorted((a, b) => a.start - b.start)) {
    const last = cues.at(-1)
    if (last?.start === cue.start) {
      for (const said of cue.said) add(last.said, said)
      last.end = last.end === undefined || cue.end === undefined ? undefined : Math.max(last.end, cue.end)
    } else cues.push(cue)
  }
  return cues
}

function closed(growing: readonly Growing[], duration: number | undefined): Captions {
  const cues = growing.flatMap(({ start, end, said }, at): readonly Cue[] => {
    const next = growing[at + 1]?.start ?? duration
    const known = end !== undefined && end > start ? end : undefined
    const until = Math.min(known ?? next ?? start, next ?? Number.POSITIVE_INFINITY)
    return until > start ? [{ start, end: until, said }] : []
  })
  const last = growing.at(-1)
  const open = last !== undefined && cues.at(-1)?.start !== last.start
  return { cues, ...(open && { openEnd: last.start }) }
}

function piecesOf({ episode, paragraphs, facts }: Parameters<typeof captionsOf>[0]): readonly Piece[] {
  return withSpeakers(episode, paragraphs).flatMap(({ paragraph, speaker }) => {
    const spoken = speaker === undefined ? {} : { speaker }
    return parted(paragraph, facts.of.get(paragraph.id)).map((piece) => ({ ...spoken, ...piece }))
  })
}

/** A paragraph at the places whose times are known. */
function parted({ text }: EpisodeParagraph, facts: ParagraphFacts | undefined): readonly Piece[] {
  const { start, end, cues = [] } = facts ?? {}
  const whole: Piece = { text, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
  const bounds = wordBounds(text)
  // Signs that compare as several letters would shift the count.
  const fits = bounds.length / 2 === foldedWords(text).length
  const points = fits ? cues.filter(([word], at) => word > 0 && word > (cues[at - 1]?.[0] ?? 0)) : []
  if (points.length === 0 || points.some(([word]) => word * 2 >= bounds.length))
    return text === '' ? [] : [whole]
  const [first] = cues
  const starts = [[0, start, first?.[0] === 0 ? first[2] : undefined] as const, ...points]
  return starts.map(([word, from, to], at): Piece => {
    const next = starts[at + 1]?.[0]
    const words = text
      .slice(placeOf(bounds, word), next === undefined ? text.length : placeOf(bounds, next))
      .trim()
    return { text: words, ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }) }
  })
}

function placeOf(bounds: Int32Array, word: number): number {
  return word === 0 ? 0 : (bounds[word * 2] ?? 0)
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000)
}
