import { type KeyTable, keyTable, placeOf } from './key-table.ts'
import { labelCount } from './labels.ts'
import { runsOf } from './runs.ts'
import { mostSentenceKeys, sentenceKeys } from './sentence-keys.ts'
import type { SentenceView } from './sentence-view.ts'
import type { TaggerWeights } from './weights.ts'
import { edge, type WordFacts } from './word-facts.ts'

/** How features are weighed. What a word brings by itself is summed once and kept with it. */
export interface Scorer {
  readonly model: TaggerWeights
  readonly places: KeyTable
  /** A bit for the upper bits of each key: most features that a text shows were never learnt, and stop here. */
  readonly learnt: Uint32Array
  /** For each word five rows of scores, as its `keys` are. */
  readonly ofWords: WeakMap<WordFacts, Float32Array>
  readonly keys: Int32Array
}

/** A filter of 2^22 bits stays in the processor's cache and lets one in ten unknown features through. */
const filterBits = 22

/** A scorer over some weights. */
export function scorerOf(model: TaggerWeights): Scorer {
  const learnt = new Uint32Array((1 << filterBits) / 32)
  for (const key of model.features) {
    const bit = key >>> (32 - filterBits)
    learnt[bit >>> 5] = (learnt[bit >>> 5] as number) | (1 << (bit & 31))
  }
  const keys = new Int32Array(mostSentenceKeys)
  return { model, places: keyTable(model.features), learnt, ofWords: new WeakMap(), keys }
}

/** The score of each label for each token of a sentence, row by row. */
export function scoresOf(view: SentenceView, scorer: Scorer): Float32Array {
  const { facts } = view
  const scores = new Float32Array(facts.length * labelCount)
  const rows = facts.map((word) => wordScores(word, scorer))
  const edges = wordScores(edge, scorer)
  const runs = runsOf(facts)
  for (let at = 0; at < facts.length; at++) {
    const base = at * labelCount
    for (let place = 0; place < 5; place++) {
      const row = rows[at + place - 2] ?? edges
      const from = place * labelCount
      for (let label = 0; label < labelCount; label++)
        scores[base + label] = (scores[base + label] as number) + (row[from + label] as number)
    }
    const count = sentenceKeys(view, at, runs, scorer.keys)
    for (let n = 0; n < count; n++) addFeature(scorer, scorer.keys[n] as number, scores, base)
  }
  return scores
}

function wordScores(word: WordFacts, scorer: Scorer): Float32Array {
  const known = scorer.ofWords.get(word)
  if (known !== undefined) return known
  const rows = new Float32Array(5 * labelCount)
  word.keys.forEach((keys, place) => {
    for (const key of keys) addFeature(scorer, key, rows, place * labelCount)
  })
  scorer.ofWords.set(word, rows)
  return rows
}

function addFeature(
  { model, places, learnt }: Scorer,
  key: number,
  scores: Float32Array,
  base: number,
): void {
  const bit = key >>> (32 - filterBits)
  if ((((learnt[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return
  const place = placeOf(places, key)
  if (place < 0) return
  const { weights, scales } = model
  const scale = scales[place] as number
  const from = place * labelCount
  for (let label = 0; label < labelCount; label++)
    scores[base + label] = (scores[base + label] as number) + scale * (weights[from + label] as number)
}
