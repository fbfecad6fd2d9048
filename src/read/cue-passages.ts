import { wordCount } from '../words/word-count.ts'
import type { Label } from './label.ts'
import type { Passage } from './passage.ts'

/**
 * Marks the passages that are captions: pieces of sentences, which are to be joined into paragraphs. They are where
 * every line of a document is one (`captions`), and where times or repeated labels of one speaker break sentences
 * apart. A label without a colon that stands alone becomes part of what is said below it.
 */
export function withCues(text: string, passages: readonly Passage[], captions: boolean): readonly Passage[] {
  const held = underLabels(passages, ({ loose }) => loose)
  if (captions) {
    const head = headOf(held)
    return held.map((passage, at) => (at >= head && isSaid(passage) ? { ...passage, cue: true } : passage))
  }
  const merged = underLabels(held, () => true)
  const pairs = continuations(merged.slice(headOf(merged)))
  if (!breakSentences(text, merged, pairs)) return held
  const cues = new Set(pairs.flat())
  return merged.map((passage) => (cues.has(passage) ? { ...passage, cue: true } : passage))
}

/** More passages before the first time are captions too. */
const longestHead = 12

/** How many passages stand above the first time: a title, and what the page says of itself. */
function headOf(passages: readonly Passage[]): number {
  const first = passages.findIndex(({ time }) => time !== undefined)
  return first > longestHead ? 0 : Math.max(0, first)
}

/**
 * Whether passages go on in the next one throughout a document: a fair part of all do, after a time or under their
 * speaker's label again, and of these a quarter break off in a sentence, or they are as short as captions.
 */
function breakSentences(
  text: string,
  passages: readonly Passage[],
  pairs: readonly (readonly [Passage, Passage])[],
): boolean {
  const said = passages.filter(isSaid).length
  const timed = pairs.filter(([, { time, label }]) => time && !label)
  const byTimes = timed.length * 2 >= pairs.length
  if (byTimes ? pairs.length < 2 || pairs.length * 4 < said : pairs.length < 4 || pairs.length * 2 < said)
    return false
  const broken = pairs.filter(([first]) => !endsSentence(text, first)).length
  return (
    broken >= pairs.length * 0.25 ||
    (timed.length >= 3 && median(timed.map(([, next]) => wordsIn(text, next))) <= shortCue)
  )
}

/** Captions with times have rarely more words. */
const shortCue = 12

/** Labels that stand alone as part of what is said below them. */
function underLabels(passages: readonly Passage[], which: (label: Label) => boolean): readonly Passage[] {
  const merged: Passage[] = []
  for (const passage of passages) {
    const above = merged.at(-1)
    const label = above && isOnlyLabel(above) ? above.label : undefined
    if (above && label && which(label) && isSaid(passage) && !passage.label) {
      merged[merged.length - 1] = { ...passage, start: above.start, label }
    } else merged.push(passage)
  }
  return merged
}

/** Neighbours of one speaker of which the second has a time or the speaker's label once more. */
function continuations(passages: readonly Passage[]): readonly (readonly [Passage, Passage])[] {
  const pairs: [Passage, Passage][] = []
  let before: Passage | undefined
  let speaker: string | undefined
  for (const passage of passages) {
    const { label, time } = passage
    const same = label ? label.name === speaker : time !== undefined
    if (before && isSaid(passage) && same) pairs.push([before, passage])
    before = isSaid(passage) ? passage : undefined
    speaker = label?.name ?? (before ? speaker : undefined)
  }
  return pairs
}

function isOnlyLabel({ start, label, spans }: Passage): boolean {
  return label?.alone === true && spans[0]?.start === start
}

function isSaid(passage: Passage): boolean {
  const { kind, list, quote } = passage
  return kind === 'words' && !list && !quote && !isOnlyLabel(passage)
}

function endsSentence(text: string, { start, end }: Passage): boolean {
  return /[.!?…:–—-]["'”’)\]*_]*$/.test(text.slice(Math.max(start, end - 12), end))
}

function wordsIn(text: string, { spans }: Passage): number {
  return spans.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
