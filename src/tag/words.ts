import brill from 'natural/lib/natural/brill_pos_tagger/index.js'

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

const tagger = new brill.BrillPOSTagger(new brill.Lexicon('EN', 'NN', 'NNP'), new brill.RuleSet('EN'))

const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&+/_-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:\+{1,2}(?![\p{L}\p{N}])|#|(?<=(?<![\p{L}\p{N}])\p{Lu})\.)?/gu

/** What clings to a name and is none of it: a possessive, a short verb, the `-owned` of `Acme-owned`. */
const ending = /['’](?:s|S|re|ve|ll|d|m|t)$|(?<=[\p{L}\p{N}]{2})(?:-\p{Ll}{2,20})+$/u

/** The words of one sentence with their parts of speech. What is no word, or longer than 64 characters, parts them. */
export function wordsOf(sentence: string): readonly Word[] {
  const found = [...sentence.matchAll(word)].map((match) => {
    const text = match[0].replace(ending, '')
    return { text, start: match.index, end: match.index + text.length, behind: match.index + match[0].length }
  })
  const tokens = found.map(({ text }) => (text.length > 64 ? 'x' : text))
  const tagged = tagger.tag(tokens).taggedWords
  return found.map(({ text, start, end }, at) => {
    const before = found[at - 1]
    const joined =
      before !== undefined && before.end === before.behind && /^\s+$/.test(sentence.slice(before.end, start))
    return { text, start, end, tag: tagged[at]?.tag ?? '', joined }
  })
}
