import { firstSentences, firstWords, wordCount } from './excerpt.ts'
import { weighableWords } from './telling.ts'

/** At most so many words, unless the first sentence alone is longer. */
const wordLimit = 90
const sentenceLimit = 3
/** Recognised speech may have no full stop for pages; more than this of one sentence is never taken. */
const longestSentence = 120
/** Only the first sentences of a report are weighed: a summary that needs later ones is no summary. */
const weighed = 60
/** What it is worth to skip nothing: sentences out of their context lose what "them" and "the second" mean. */
const goingOn = 0.6

/** How telling some words are, none of them twice. */
export type Weigh = (words: readonly string[]) => number

interface Sentence {
  readonly text: string
  /** Its place in the report and its paragraph's, from 0. */
  readonly place: number
  readonly paragraph: number
  readonly length: number
  readonly words: readonly string[]
  /** It begins with a word that points back, and so needs the one before it. */
  readonly leans: boolean
  /** What makes it less fit for a summary. */
  readonly fault: number
}

/** A sentence of a text that was chosen for its summary. */
export interface ToldSentence {
  readonly text: string
  /** The index of its paragraph. */
  readonly paragraph: number
}

/**
 * A report in its own words: one to three whole sentences, verbatim, in reading order. The opening sentence counts
 * most, then how telling a sentence's words are that no chosen one had (`weigh`), then whether it goes straight on;
 * one that begins with "It" or "But" is taken only behind the sentence it leans on.
 */
export function summarySentences(paragraphs: readonly string[], weigh: Weigh): readonly ToldSentence[] {
  return choose(sentencesOf(paragraphs), weigh)
}

/**
 * The one sentence that carries an argument: telling, whole, of a length that can be read on a card, early rather
 * than late; no question, and none that needs the one before it, as long as there is another. Undefined for no words.
 */
export function keySentenceIn(paragraphs: readonly string[], weigh: Weigh): ToldSentence | undefined {
  const sentences = sentencesOf(paragraphs)
  return mostWorth(sentences, (sentence) => keyWorth(sentence, weigh(sentence.words)))
}

function keyWorth({ text, place, length, leans }: Sentence, weight: number): number {
  const handy = length >= 8 && length <= 32 ? 1 : 0
  const early = 1 / (1 + place / 4)
  const slight = (text.endsWith('?') ? 2 : 0) + (unclear.test(text) ? 1 : 0) + (pointing.test(text) ? 0.4 : 0)
  return Math.min(2.5, weight) + handy + early - slight - (leans ? 1 : 0)
}

/** Sentences about something that only the one before names, or about the host. */
const unclear =
  /^["'“‘(]*(?:Each|None|Most|Many|Few|Several|Somebody|Someone|Everybody|Nobody|One|Here|There|I)\b/
/** "uses it", "about them": what is meant stands elsewhere. */
const pointing =
  /\b(?:it|them|this|that|these|those)\b(?! (?:is|was|are|were|has|have|will|would|can|could|takes|means)\b)/

function sentencesOf(paragraphs: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const whole of firstSentences(text, weighed)) {
      if (sentences.length === weighed) return sentences
      sentences.push(sentenceOf(firstWords(whole, longestSentence), sentences.length, paragraph))
    }
  }
  return sentences
}

function sentenceOf(text: string, place: number, paragraph: number): Sentence {
  const length = wordCount(text)
  return {
    ...{ text, place, paragraph, length },
    words: weighableWords(text),
    leans: pointsBack(text),
    fault: faultOf(text, place, length),
  }
}

function choose(sentences: readonly Sentence[], weigh: Weigh): readonly Sentence[] {
  const chosen = new Set<Sentence>()
  const said = new Set<string>()
  let room = wordLimit
  while (chosen.size < sentenceLimit) {
    const fitting = sentences.filter(
      (sentence) =>
        !chosen.has(sentence) &&
        (chosen.size === 0 || sentence.length <= room) &&
        (!sentence.leans || sentence.place === 0 || follows(sentence, sentences, chosen)),
    )
    const best = mostWorth(fitting, (sentence) => {
      const fresh = weigh(said.size === 0 ? sentence.words : sentence.words.filter((word) => !said.has(word)))
      return worthOf(sentence, fresh) + (follows(sentence, sentences, chosen) ? goingOn : 0)
    })
    if (!best) break
    chosen.add(best)
    for (const word of best.words) said.add(word)
    room -= best.length
  }
  return [...chosen].sort((one, other) => one.place - other.place)
}

/** Whether the sentence before it is chosen, so that nothing is skipped between the two. */
function follows(
  { place }: Sentence,
  sentences: readonly Sentence[],
  chosen: ReadonlySet<Sentence>,
): boolean {
  const before = sentences[place - 1]
  return before !== undefined && chosen.has(before)
}

/** The first of the best. */
function mostWorth(
  sentences: readonly Sentence[],
  worth: (sentence: Sentence) => number,
): Sentence | undefined {
  const values = sentences.map(worth)
  return sentences[values.indexOf(Math.max(...values))]
}

function worthOf({ place, fault }: Sentence, weight: number): number {
  const position = place === 0 ? 2 : 1 / (1 + place / 3)
  return position + Math.min(2.5, weight) - fault
}

function faultOf(text: string, place: number, length: number): number {
  const slight = (length < 7 && place > 0) || text.endsWith('?') ? 2 : 0
  const unwieldy = length > 45 ? 0.5 : 0
  return slight + unwieldy + (hosting.test(text) ? 3 : 0)
}

/** Sentences that speak of the show and not of the news. */
const hosting =
  /^(?:Let['’]?s|Now|Here['’]s|Welcome|Thanks|And finally|Moving on|I|I['’]m|It['’]s \w{3,6}day)\b/i

/** Whether a sentence begins with a word that only the one before it explains, also as in `Jane Doe, its chief, …`. */
function pointsBack(sentence: string): boolean {
  return /^[^,.;:]{1,60}, (?:its|their|his|her) |^["'“‘(]*(?:It|Its|They|Their|Them|He|She|His|Her|This|That|These|Those|Such|But|And|Or|So|Yet|However|Also|Still|Then|Instead|Meanwhile|Both|Neither|Another|Others?|Some|Too|Nor|Not|How|Because|Which|Where|(?:The|A) (?:second|third|fourth|other|latter|former|same))\b/i.test(
    sentence,
  )
}
