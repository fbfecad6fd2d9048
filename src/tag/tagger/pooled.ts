import { labelCount } from './labels.ts'
import { modes, type SentenceView } from './sentence-view.ts'
import { capitals, type WordFacts } from './word-facts.ts'

/** How much the mean over the document counts beside the place itself; chosen on held-out documents. */
const share = 0.7

/**
 * Draws the scores of words with capitals, in place, towards their mean over the document: who is a person in one
 * sentence is one in the next. Whether a word begins a name or goes on with it is left to the place.
 */
export function pool(views: readonly SentenceView[], scores: readonly Float32Array[]): void {
  const sums = new Map<number, Float32Array>()
  eachName(views, (sentence, at, { low }) => {
    const sum = sums.get(low) ?? new Float32Array(labelCount + 1)
    sums.set(low, sum)
    add(scores[sentence] as Float32Array, at * labelCount, sum)
  })
  eachName(views, (sentence, at, { low }) => {
    blend(scores[sentence] as Float32Array, at * labelCount, sums.get(low) as Float32Array)
  })
}

type Visit = (sentence: number, at: number, word: WordFacts) => void

function eachName(views: readonly SentenceView[], visit: Visit): void {
  views.forEach(({ facts, mode }, sentence) => {
    if (mode !== modes.plain) return
    for (let at = 0; at < facts.length; at++) {
      const word = facts[at] as WordFacts
      if (word.capital >= capitals.first && word.capital <= capitals.mixed) visit(sentence, at, word)
    }
  })
}

function add(rows: Float32Array, base: number, sum: Float32Array): void {
  sum[0] = (sum[0] as number) + (rows[base] as number)
  for (let label = 1; label < labelCount; label += 2)
    sum[label] = (sum[label] as number) + ofType(rows, base + label)
  sum[labelCount] = (sum[labelCount] as number) + 1
}

function ofType(rows: Float32Array, at: number): number {
  return Math.max(rows[at] as number, rows[at + 1] as number)
}

function blend(rows: Float32Array, base: number, sum: Float32Array): void {
  const count = sum[labelCount] as number
  if (count < 2) return
  rows[base] = (1 - share) * (rows[base] as number) + (share * (sum[0] as number)) / count
  for (let label = 1; label < labelCount; label += 2) {
    const change = share * ((sum[label] as number) / count - ofType(rows, base + label))
    rows[base + label] = (rows[base + label] as number) + change
    rows[base + label + 1] = (rows[base + label + 1] as number) + change
  }
}
