import type { NameToken } from './name-tokens.ts'
import { type Phrases, phraseMarks } from './phrases.ts'
import { hasCapital } from './runs.ts'
import { modes, type SentenceView } from './sentence-view.ts'
import type { WordSource } from './word-classes.ts'
import { capitals, type WordFacts, wordFacts } from './word-facts.ts'

/** What the features of a document are made of. */
export interface FeatureSource extends WordSource {
  readonly phrases: Phrases
  /** Facts of words met before, by mode of the sentence. */
  readonly known: readonly Map<string, WordFacts>[]
}

/** What the features see of each sentence of a document. */
export function documentView(
  sentences: readonly (readonly NameToken[])[],
  source: FeatureSource,
): readonly SentenceView[] {
  const style = sentences.some((sentence) => sentence.some(isOfMessages)) ? 1 : 0
  const views = sentences.map((sentence) => {
    const mode = modeOf(sentence)
    const facts = sentence.map(({ text }) => factsOf(text, mode, source))
    const elsewhere = new Uint8Array(facts.length)
    return {
      facts,
      mode,
      style,
      trust: trustOf(facts),
      elsewhere,
      phrases: phraseMarks(facts, mode, source.phrases),
    }
  })
  markElsewhere(views)
  return views
}

function isOfMessages({ text }: NameToken): boolean {
  return text === '@' || text === '#' || text.startsWith('http')
}

/** Facts are kept for this many spellings of a mode before all are forgotten, so that memory stays bounded. */
const mostKnown = 100_000

function factsOf(text: string, mode: number, source: FeatureSource): WordFacts {
  const known = source.known[mode] as Map<string, WordFacts>
  const facts = known.get(text)
  if (facts !== undefined) return facts
  if (known.size >= mostKnown) known.clear()
  const made = wordFacts(text, mode, source)
  known.set(text, made)
  return made
}

function modeOf(sentence: readonly NameToken[]): number {
  let upper = 0
  let first = 0
  let lower = 0
  for (const { text } of sentence) {
    const code = text.charCodeAt(0)
    if (code >= 97 && code <= 122) lower++
    else if (code >= 65 && code <= 90) {
      if (text.length > 1 && text === text.toUpperCase()) upper++
      else first++
    }
  }
  const words = upper + first + lower
  if (upper + first === 0) return modes.lower
  if (upper >= 4 && upper >= words * 0.7) return modes.upper
  return words >= 5 && lower <= words * 0.2 ? modes.title : modes.plain
}

function trustOf(facts: readonly WordFacts[]): number {
  let odd = 0
  for (let at = 1; at < facts.length; at++)
    if (!(facts[at - 1] as WordFacts).isMark && isEverydayWithCapital(facts[at] as WordFacts)) odd++
  if (odd > 0) return Math.min(3, odd + 1)
  return facts.find(({ isMark }) => !isMark)?.capital === capitals.none ? 1 : 0
}

function isEverydayWithCapital({ capital, classes }: WordFacts): boolean {
  if (capital < capitals.first || capital > capitals.mixed) return false
  if (classes.capital > 0) return classes.capital < 4
  return classes.speech !== 0 && classes.names === 0 && classes.proper === 0
}

/** How a word is written at a place: 1 with a capital that the place does not ask for, 2 in lower case, 0 neither. */
function writingOf(view: SentenceView, at: number): number {
  if (view.mode !== modes.plain) return 0
  const word = view.facts[at] as WordFacts
  if (word.capital === capitals.none) return 2
  return at > 0 && !(view.facts[at - 1] as WordFacts).isMark && hasCapital(word) ? 1 : 0
}

/** A count in lower case is kept above this many bits, one with capitals below. */
const countBits = 16

function markElsewhere(views: readonly SentenceView[]): void {
  if (views.length < 2) return
  const counts = new Map<number, number>()
  for (const view of views)
    for (let at = 0; at < view.facts.length; at++) {
      const writing = writingOf(view, at)
      if (writing === 0) continue
      const { low } = view.facts[at] as WordFacts
      counts.set(low, (counts.get(low) ?? 0) + (writing === 1 ? 1 : 1 << countBits))
    }
  for (const view of views)
    for (let at = 0; at < view.facts.length; at++) {
      const count = counts.get((view.facts[at] as WordFacts).low)
      if (count === undefined) continue
      const writing = writingOf(view, at)
      const high = (count & 0xffff) - (writing === 1 ? 1 : 0)
      const low = (count >>> countBits) - (writing === 2 ? 1 : 0)
      view.elsewhere[at] = (high > 0 ? 1 : 0) + (low > 0 ? 2 : 0)
    }
}
