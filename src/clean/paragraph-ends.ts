import { sentenceSpans } from '../words/sentences.ts'
import { wordCount } from '../words/word-count.ts'
import type { CueText } from './cue-text.ts'

/** A paragraph of so many words ends with the next sentence that ends with its cue, so that the next starts on time. */
const enough = 60

/** And one of so many with the next sentence, wherever it ends. */
const plenty = 100

/** One without the end of a sentence goes on for so many words at most. */
const most = 200

/** Seconds of silence behind a sentence that part paragraphs: captions leave up to a second between two phrases. */
const longPause = 2

/** Captions with fewer sentences, one in so many words, have no punctuation that could be trusted. */
const rare = 80

/** In scripts without spaces a word is as good as so many characters. */
const wordLength = 7

/** A place where a paragraph may end. */
interface Point {
  readonly at: number
  /** The words from the start of the text up to here. */
  readonly words: number
  readonly sentence: boolean
  /** Seconds of silence that follow; nothing where no cue ends here. */
  readonly pause: number | undefined
}

/**
 * Where the paragraphs of a run of cues end, by offsets of its text: behind sentences, at pauses, and where there
 * are no sentences, at the longest pause within bounds. Linear.
 */
export function paragraphEnds(run: CueText): readonly number[] {
  const points = pointsOf(run)
  const total = points.at(-1)?.words ?? 0
  const punctuated = points.filter(({ sentence }) => sentence).length * rare >= Math.min(total, rare)
  const ends: number[] = []
  let from = 0
  let first = 0
  for (let index = 0; index < points.length; index++) {
    const point = points[index]
    if (!point) break
    const words = point.words - from
    const end = isEnd(point, words, punctuated)
      ? index
      : words >= most
        ? bestEnd(points, first, index, from)
        : -1
    const chosen = points[end]
    if (!chosen) continue
    ends.push(chosen.at)
    from = chosen.words
    first = end + 1
    index = end
  }
  if (ends.at(-1) !== run.text.length) ends.push(run.text.length)
  return ends
}

function isEnd({ sentence, pause }: Point, words: number, punctuated: boolean): boolean {
  if (words === 0) return false
  const silence = pause !== undefined && pause >= longPause
  if (!sentence) return silence && !punctuated
  return silence || words >= plenty || (pause !== undefined && words >= enough)
}

/** The last sentence's end within bounds, else the longest pause, else where the last cue ends. */
function bestEnd(points: readonly Point[], first: number, last: number, from: number): number {
  let best = -1
  for (let index = first; index <= last; index++) {
    const point = points[index]
    if (!point || point.words - from < enough) continue
    if (point.sentence || (point.pause !== undefined && isBetter(point, points[best]))) best = index
  }
  return best
}

function isBetter({ pause = 0 }: Point, best: Point | undefined): boolean {
  return !best || (!best.sentence && pause >= (best.pause ?? 0))
}

/** The ends of sentences and cues, in order. */
function pointsOf({ text, cues }: CueText): readonly Point[] {
  const sentences = sentenceSpans(text)
    .map(({ end }) => end)
    .filter((end) => /[.!?…]["'”’)\]]*$/.test(text.slice(Math.max(0, end - 8), end)))
  const points: Point[] = []
  let at = 0
  let words = 0
  let next = 0
  const add = (to: number, sentence: boolean, pause: number | undefined) => {
    words += Math.max(wordCount(text.slice(at, to)), Math.floor((to - at) / wordLength))
    at = to
    points.push({ at, words, sentence, pause })
  }
  for (const { start, end, pause } of cues) {
    for (; (sentences[next] ?? Number.POSITIVE_INFINITY) < end; next++) {
      const sentence = sentences[next] ?? end
      if (sentence > start) add(sentence, true, undefined)
    }
    const sentence = sentences[next] === end
    if (sentence) next++
    add(end, sentence, Math.max(0, pause ?? 0))
  }
  return points
}
