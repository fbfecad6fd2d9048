import { calendarWords } from './calendar.ts'
import { isEnglishWord, partsOfSpeech } from './english-words.ts'
import { firstNames } from './first-names.ts'
import {
  companyForms,
  eventHeads,
  isNoName,
  ofHeads,
  orgHeads,
  placeHeads,
  roadHeads,
  statesBehind,
} from './name-words.ts'
import { piecesOf } from './run-pieces.ts'
import { isTitleCase, surroundingsOf } from './surroundings.ts'
import { type Stretch, titledWorksIn } from './titled-works.ts'
import { titles } from './titles.ts'
import { plainWordsOf, type Word, wordsOf } from './words.ts'

/** A run of words that may be a name. Offsets count in its sentence. */
export interface Candidate {
  readonly words: readonly string[]
  /** As it stands in the sentence. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** It begins a sentence, so that its first capital tells little. */
  readonly opening: boolean
  /** Words on both sides, for its type. */
  readonly before: string
  readonly behind: string
  /** The sentence calls it a book, a film or the like. */
  readonly work?: boolean
  /** The state or the country that it is in stands behind it: `Post Falls, Idaho`. */
  readonly inState?: boolean
}

const mostWords = 6

/**
 * The runs of proper nouns in a sentence, whole: with hyphens, digits and inner `of` where a name has them.
 * Headlines, lines in capitals and stage directions in brackets have none that can be told. Words that are
 * not free belong to a name already.
 */
export function candidatesIn(
  sentence: string,
  isFree: (start: number, end: number) => boolean = () => true,
): readonly Candidate[] {
  if (!/\p{Lu}[\p{L}\p{N}]/u.test(sentence) || !/\p{Ll}/u.test(sentence) || isTitleCase(sentence)) return []
  if (!hasCandidate(sentence, isFree)) return []
  const works = titledWorksIn(sentence).filter(({ start, end }) => isFree(start, end))
  const isOpen = (start: number, end: number) =>
    isFree(start, end) && !works.some((work) => work.start < end && start < work.end)
  const words = wordsOf(sentence).map((word) => (isOpen(word.start, word.end) ? word : { ...word, text: '' }))
  const found: Candidate[] = works.map((work) => workOf(work, sentence))
  for (let at = 0; at < words.length; at++) {
    const run = runFrom(words, at, sentence)
    if (run.length === 0) continue
    const isRest = words[at]?.joined && words[at - 1]?.text === ''
    at += run.length - 1
    for (const piece of piecesOf(run)) {
      const candidate = candidateOf(trimmed(piece, sentence), sentence)
      if (isRest && candidate?.words.every(isEveryday)) continue
      if (candidate) found.push(candidate)
    }
  }
  return found
}

function workOf({ start, end }: Stretch, sentence: string): Candidate {
  const text = sentence.slice(start, end)
  const { before, behind } = surroundingsOf(sentence, start, end)
  return { words: text.split(' '), text, start, end, opening: false, before, behind, work: true }
}

/** Behind a name that is known already, everyday words are the rest of a longer one: `Ohio Democratic [Party Convention]`. */
const isEveryday = (word: string): boolean => isEnglishWord(word.toLowerCase())

/** Whether a capital word is free that does more than begin the sentence with an everyday word; saves tagging. */
function hasCandidate(sentence: string, isFree: (start: number, end: number) => boolean): boolean {
  return plainWordsOf(sentence).some(
    ({ text, start, end }, at) =>
      /^\p{Lu}./u.test(text) && (at > 0 || !isEnglishWord(text.toLowerCase())) && isFree(start, end),
  )
}

/** As many words from `at` as may belong to one name. */
function runFrom(words: readonly Word[], at: number, sentence: string): readonly Word[] {
  const run: Word[] = []
  for (let next = at; next < words.length; next++) {
    const word = words[next]
    if (!word) break
    if (isNickname(run.at(-1), word, words[next + 1], sentence)) run.push(word)
    else if (run.length > 0 && !isJoined(run.at(-1), word, sentence)) break
    else if (isNameLike(word) || (run.length > 0 && endsName(word))) run.push(word)
    else {
      const links = run.length > 0 ? linksAt(words, next, run) : 0
      if (links === 0) {
        if (run.length > 0 && isNumberOf(run, words, next)) run.push(word)
        break
      }
      run.push(...words.slice(next, next + links))
      next += links - 1
    }
  }
  return run
}

/** Whether two words may be of one name: only space is between them, or the `&` of `Marks & Spencer`. */
function isJoined(last: Word | undefined, word: Word, sentence: string): boolean {
  if (word.joined || isQuoted(last, sentence)) return true
  return last !== undefined && sentence.slice(last.end, word.start) === ' & ' && isNameLike(word)
}

/** Behind another word `CA` is none of a sentence's small words, nor is the `Falls` of a name a verb. */
const endsName = ({ text }: Word): boolean =>
  placeHeads.has(text) || (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) && text.length < 9)

/** The number at the end of a name: of a road, a version, the year of an event; none that counts what follows. */
function isNumberOf(run: readonly Word[], words: readonly Word[], at: number): boolean {
  const { text = '', joined = false } = words[at] ?? {}
  if (!joined || !/^(?:\d{1,3}(?:\.\d{1,2})?|(?:19|20)\d\d)$/.test(text)) return false
  const next = words[at + 1]
  if (next?.joined && (partsOfSpeech(next.text)[0] === 'NNS' || /^\p{Lu}/u.test(next.text))) return false
  if (text.length === 4 && /^(?:at|during)$/.test(words[at - 2]?.text ?? '')) return true
  return run.length > 1 || roadHeads.has(run[0]?.text ?? '') || !isEveryday(run[0]?.text ?? '')
}

/** The middle of `Ann "Ace" Lovell`. */
function isNickname(first: Word | undefined, nick: Word, last: Word | undefined, sentence: string): boolean {
  if (!first || !last || !firstNames.has(first.text) || !/^\p{Lu}/u.test(last.text)) return false
  const gap = sentence.slice(first.end, nick.start)
  return /^\s["“]$/.test(gap) && isQuoted(nick, sentence) && last.start === nick.end + 2
}

const isQuoted = (word: Word | undefined, sentence: string): boolean =>
  word !== undefined &&
  /["“]/.test(sentence[word.start - 1] ?? '') &&
  /^["”]\s/.test(sentence.slice(word.end))

function isNameLike({ text, tag }: Word): boolean {
  if (!/^\p{Lu}/u.test(text) || text.length > 64 || /_/.test(text)) return false
  if (/^(?:PRP|WP|WDT|WRB|MD|UH|CC|DT|EX)/.test(tag) || text === 'I' || calendarWords.has(text)) return false
  return firstNames.has(text) || isNoName(text) || !isFunctionWord(text)
}

/** Words that hold a sentence together; with a capital they stand in a headline or in a quotation. */
function isFunctionWord(text: string): boolean {
  const [tag = ''] = partsOfSpeech(text.toLowerCase())
  return /^(?:PRP|WP|WDT|WRB|MD|UH|CC|DT|EX|IN|TO|RB|VBP|VBZ|VBD)/.test(tag)
}

/** How many small words join the name so far with a capital word behind: `of`, `for the`, `and`, `van der`. */
function linksAt(words: readonly Word[], at: number, run: readonly Word[]): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  const last = run.at(-1)
  if (!first?.joined || !second?.joined || !last) return 0
  if (/^(?:van|von|de|der|den|di|da|del|la|le|bin|al)$/.test(first.text)) {
    if (isNameLike(second)) return 1
    return third?.joined && isNameLike(third) && /^(?:der|den|la|las|los)$/.test(second.text) ? 2 : 0
  }
  if (/^(?:of|for)$/.test(first.text) && run.some(({ text }) => ofHeads.has(text) || orgHeads.has(text))) {
    if (isNameLike(second)) return 1
    return second.text === 'the' && third?.joined && isNameLike(third) ? 2 : 0
  }
  if (!/^(?:and|to|on)$/.test(first.text) || !isNameLike(second)) return 0
  return headFollows(words, at + 1, first.text === 'and' ? orgHeads : eventHeads) ? 1 : 0
}

/** The last word of such a name ends the run of capitals: `Infrastructure Security Agency`, `Life Conference`. */
function headFollows(words: readonly Word[], from: number, heads: ReadonlySet<string>): boolean {
  let at = from
  for (
    let next = words[at + 1];
    next?.joined && isNameLike(next) && at - from < mostWords;
    next = words[at + 1]
  )
    at++
  return at > from && heads.has(words[at]?.text ?? '')
}

/** The run without what stands before or behind a name: titles, `Inc`, an ordinary word that begins the sentence. */
function trimmed(run: readonly Word[], sentence: string): readonly Word[] {
  let from = 0
  let to = run.length
  const first = run[0]
  if (first && surroundingsOf(sentence, first.start, first.end).opening && isOpener(first, run[1])) from++
  while (from < to - 1 && titles.has(run[from]?.text ?? '')) from++
  while (to - 1 > from && isNoEnd(run[to - 1]?.text ?? '')) to--
  if (!run.some(({ text }) => orgHeads.has(text) || ofHeads.has(text))) {
    while (from < to && isNoName(run[from]?.text ?? '')) from++
    while (from < to && isNoName(run[to - 1]?.text ?? '')) to--
  }
  while (from < to && !/^\p{Lu}/u.test(run[from]?.text ?? '')) from++
  return run.slice(from, to)
}

const isNoEnd = (word: string): boolean => companyForms.has(word) || /^\p{Lu}$/u.test(word)

/** Whether a word has its capital only because a sentence begins with it. */
function isOpener(word: Word, next: Word | undefined): boolean {
  if (firstNames.has(word.text) && next?.joined && /^\p{Lu}\p{Ll}/u.test(next.text)) return isLikelyVerb(word)
  return isEnglishWord(word.text.toLowerCase()) || (partsOfSpeech(word.text)[0] ?? 'NNP') !== 'NNP'
}

/** Will, Grant, Mark … begin questions and orders too. */
const isLikelyVerb = ({ text }: Word): boolean => /^(?:Will|May|Said|Hope|Ray|Art|Rich|Guy)$/.test(text)

function candidateOf(run: readonly Word[], sentence: string): Candidate | undefined {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length > mostWords) return undefined
  const { before, behind, opening } = surroundingsOf(sentence, first.start, last.end)
  const text = sentence.slice(first.start, last.end)
  if (sentence[first.start - 1] === '[' || sentence[last.end] === ']') return undefined
  // A label: `Ann:` or `The chorus:`.
  if (sentence[last.end] === ':' && /^\s*(?:The\s)?$/.test(sentence.slice(0, first.start))) return undefined
  return {
    words: run.map((word) => word.text),
    text,
    start: first.start,
    end: last.end,
    opening,
    before,
    behind,
    inState:
      run.length < 4 && statesBehind.has(/^, (\p{Lu}\p{Ll}+)/u.exec(sentence.slice(last.end))?.[1] ?? ''),
  }
}
