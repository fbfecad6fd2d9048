import { lazyBrill } from './lazy-brill.ts'

/** A word of a sentence as names are made of: joined by hyphens, dots and apostrophes, without its possessive. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Part of speech, in the tags of the Penn Treebank. */
  readonly tag: string
  /** Only white space stands between it and the word before. */
  readonly joined: boolean
}

function builtTagger() {
  const { BrillPOSTagger, Lexicon, RuleSet } = lazyBrill()
  return new BrillPOSTagger(new Lexicon('EN', 'NN', 'NNP'), new RuleSet('EN'))
}

let tagger: ReturnType<typeof builtTagger> | undefined

const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&+/_-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:\+{1,2}(?![\p{L}\p{N}])|#|(?<=(?<![\p{L}\p{N}])\p{Lu})\.)?/gu

/** What clings to a name and is none of it: a possessive, a short verb, the `-owned` of `Acme-owned`. */
const ending = /['’](?:s|S|re|ve|ll|d|m|t)$|(?<=[\p{L}\p{N}]{2})(?:-\p{Ll}{2,20})+$/u

/** The words of one sentence as they are written. */
export function plainWordsOf(sentence: string): readonly Omit<Word, 'tag'>[] {
  const found: Omit<Word, 'tag'>[] = []
  let last = -1
  for (const match of sentence.matchAll(word)) {
    const text = match[0].replace(ending, '')
    const start = match.index
    const joined = last >= 0 && start > last && sentence.slice(last, start).trim() === ''
    found.push({ text, start, end: start + text.length, joined })
    // Behind a possessive another name begins.
    last = text.length === match[0].length ? start + text.length : -1
  }
  return found
}

/** The words of one sentence with their parts of speech; one longer than 64 characters has that of any word. */
export function wordsOf(sentence: string): readonly Word[] {
  const found = plainWordsOf(sentence)
  tagger ??= builtTagger()
  const tagged = tagger.tag(found.map(({ text }) => (text.length > 64 ? 'x' : text))).taggedWords
  return found.map((one, at) => ({ ...one, tag: tagged[at]?.tag ?? '' }))
}
