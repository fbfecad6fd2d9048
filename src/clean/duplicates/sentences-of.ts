import { sentenceSpans } from '../../words/sentences.ts'
import type { WordStream } from './word-stream.ts'

/** A sentence of a passage: its place in the source and its words in the stream, ends excluded. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** Gives the sentences of a passage that have words, each passage split once. */
export function sentenceReader(stream: WordStream): (passage: number) => readonly Sentence[] {
  const read = new Map<number, readonly Sentence[]>()
  return (passage) => {
    const known = read.get(passage)
    if (known) return known
    const sentences = sentencesOf(stream, passage)
    read.set(passage, sentences)
    return sentences
  }
}

function sentencesOf(stream: WordStream, passage: number): readonly Sentence[] {
  const { first, end, textStart, textEnd } = stream.passages[passage] ?? {
    first: 0,
    end: 0,
    textStart: 0,
    textEnd: 0,
  }
  let at = first
  return sentenceSpans(stream.source.slice(textStart, textEnd)).flatMap((span) => {
    const from = at
    while (at < end && (stream.start[at] ?? 0) < textStart + span.end) at++
    if (at === from) return []
    return [{ start: textStart + span.start, end: textStart + span.end, first: from, last: at }]
  })
}
