import { sentenceSpans } from '../words/sentences.ts'

/** More of a text than this is never looked at, so that an endless paragraph costs no more than a long one. */
const looked = 20_000

/** The sentences at the beginning of a text, the last one left out where the look ended within it. */
export function firstSentences(text: string, most: number): readonly string[] {
  const start = text.slice(0, looked)
  const spans = sentenceSpans(start)
  const whole = text.length > looked && spans.length > 1 ? spans.slice(0, -1) : spans
  return whole.slice(0, most).map((span) => start.slice(span.start, span.end))
}

/** How many words a text has, as far as it is looked at. */
export function wordCount(text: string): number {
  return text.slice(0, looked).match(/\S+/g)?.length ?? 0
}

/** The first words of a text; what is left out shows as an ellipsis. */
export function firstWords(text: string, most: number): string {
  // Each word takes a letter and a space at least.
  if (text.length < 2 * most) return text
  const words = text.slice(0, looked).match(/\S+/g) ?? []
  return words.length <= most && text.length <= looked ? text : `${words.slice(0, most).join(' ')} …`
}

/** The beginning of a text: as many whole sentences as have `most` words together, at least a part of one. */
export function excerpt(text: string, most: number): string {
  const taken: string[] = []
  let room = most
  for (const sentence of firstSentences(text, most)) {
    room -= wordCount(sentence)
    if (room < 0) break
    taken.push(sentence)
  }
  return taken.length > 0 ? taken.join(' ') : firstWords(text, most)
}
