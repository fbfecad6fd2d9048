import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelAt, nameTypes } from '../../src/tag/tagger/labels.ts'
import { type NameToken, nameTokensOf } from '../../src/tag/tagger/name-tokens.ts'
import { sentenceSpans } from '../../src/words/sentences.ts'

/** A document with its names as people marked them. */
export interface MarkedDocument {
  readonly text: string
  readonly names: readonly MarkedName[]
}

/** A stretch of a text and the number of its type. */
export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly type: number
}

/** A document as the tagger learns from it. */
export interface Lesson {
  readonly sentences: readonly (readonly NameToken[])[]
  /** A label for each token of each sentence. */
  readonly labels: readonly Uint8Array[]
  /** A bit for each type that the makers of this set did not mark: an unmarked word may be such a name. */
  readonly unmarked: number
}

/** Reads one set of labelled documents. Events count as MISC, as they do in news. */
export function markedDocuments(folder: string, set: string): readonly MarkedDocument[] {
  return readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, ents } = JSON.parse(line) as { text: string; ents: readonly [number, number, string][] }
      const names = ents.map(([start, end, type]) => ({ start, end, type: typeNumber(type) }))
      return {
        text,
        names: terms.test(set)
          ? names.filter(({ start, end }) => /\p{Lu}/u.test(text.slice(start, end)))
          : names,
      }
    })
}

/** These sets mark terms of a trade as MISC too ("text mining"), which are no names. */
const terms = /^(?:crossner|cyner)/

function typeNumber(type: string): number {
  const at = (nameTypes as readonly string[]).indexOf(type)
  return at < 0 ? 3 : at
}

/** The sentences of a text in the tagger's tokens, as the pipeline cuts them. */
export function sentencesOf(text: string): readonly (readonly NameToken[])[] {
  return sentenceSpans(text).map(({ start, end }) => nameTokensOf(text, start, end))
}

/** A document in the tagger's own tokens, each name on the tokens that it touches. */
export function lessonOf({ text, names }: MarkedDocument, unmarked: number): Lesson {
  const sentences = joined(sentencesOf(text), names)
  const labels = sentences.map((tokens) => {
    const row = new Uint8Array(tokens.length)
    for (const { start, end, type } of names) {
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue
      const first = tokens.findIndex((token) => token.end > start && token.start < end)
      if (first < 0) continue
      let last = first
      while (tokens[last + 1] !== undefined && (tokens[last + 1] as NameToken).start < end) last++
      for (let at = first; at <= last; at++) row[at] = labelAt(type, at - first)
    }
    return row
  })
  return { sentences, labels, unmarked }
}

/** Sentences that a name runs across are one. */
function joined(
  sentences: readonly (readonly NameToken[])[],
  names: readonly { start: number; end: number }[],
) {
  const out: (readonly NameToken[])[] = []
  for (const sentence of sentences) {
    const previous = out.at(-1)
    const start = sentence[0]?.start ?? 0
    if (previous && names.some((name) => name.start < start && name.end > start))
      out[out.length - 1] = [...previous, ...sentence]
    else out.push(sentence)
  }
  return out
}

/** Documents of a set whose lines stand one after another in the same text, put together by so many. */
export function gathered(documents: readonly MarkedDocument[], size: number): readonly MarkedDocument[] {
  if (size === 1) return documents
  const out: MarkedDocument[] = []
  for (let from = 0; from < documents.length; from += size) {
    let text = ''
    const names: MarkedName[] = []
    for (const document of documents.slice(from, from + size)) {
      for (const name of document.names)
        names.push({ ...name, start: name.start + text.length, end: name.end + text.length })
      text += `${document.text}\n`
    }
    out.push({ text, names })
  }
  return out
}
