import { type KeyTable, keyTable, placeOf } from './key-table.ts'
import { labelCount } from './labels.ts'
import { placeCode, placeKeys } from './place.ts'
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
  /** Scores of places, by their code modulo the number of rows; a code of a row in use is right, another is overwritten. */
  readonly ofPlaces: { readonly codes: Int32Array; readonly used: Uint8Array; readonly rows: Float32Array }
  readonly keys: Int32Array
}

const placeBits = 13

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
  const count = 1 << placeBits
  const ofPlaces = {
    codes: new Int32Array(count),
    used: new Uint8Array(count),
    rows: new Float32Array(count * labelCount),
  }
  return { model, places: keyTable(model.features), learnt, ofWords: new WeakMap(), ofPlaces, keys }
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
      addRow(scores, base, row, place * labelCount)
    }
    const place = placeRow(placeCode(view, at), scorer)
    addRow(scores, base, scorer.ofPlaces.rows, place)
    const count = sentenceKeys(view, at, runs, scorer.keys)
    for (let n = 0; n < count; n++) addFeature(scorer, scorer.keys[n] as number, scores, base)
  }
  return scores
}

function addRow(scores: Float32Array, base: number, row: Float32Array, from: number): void {
  for (let label = 0; label < labelCount; label++)
    scores[base + label] = (scores[base + label] as number) + (row[from + label] as number)
}

/** Where the scores of a place stand. */
function placeRow(code: number, scorer: Scorer): number {
  const { codes, used, rows } = scorer.ofPlaces
  const slot = Math.imul(code, 0x9e3779b1) >>> (32 - placeBits)
  const from = slot * labelCount
  if (used[slot] === 1 && codes[slot] === code) return from
  codes[slot] = code
  used[slot] = 1
  rows.fill(0, from, from + labelCount)
  for (const key of placeKeys(code)) addFeature(scorer, key, rows, from)
  return from
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
