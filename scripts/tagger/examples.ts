import { documentView, type FeatureSource } from '../../src/tag/tagger/document-view.ts'
import { placeCode, placeKeys } from '../../src/tag/tagger/place.ts'
import { runsOf } from '../../src/tag/tagger/runs.ts'
import { mostSentenceKeys, sentenceKeys } from '../../src/tag/tagger/sentence-keys.ts'
import type { SentenceView } from '../../src/tag/tagger/sentence-view.ts'
import { edge } from '../../src/tag/tagger/word-facts.ts'
import type { Lesson } from './documents.ts'

/** Sentences as rows of feature numbers. Sentence `n` has the tokens from `sentences[n]` up to `sentences[n + 1]`. */
export interface Examples {
  readonly sentences: Int32Array
  /** Token `t` has the features from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly labels: Uint8Array
  /** For each token the types it may be a name of although it is not marked, a bit each. */
  readonly open: Uint8Array
  readonly featureCount: number
}

/** Examples to train on, and the keys of their features by number. */
export interface Encoded {
  readonly examples: Examples
  readonly keys: Int32Array
}

/** Turns lessons into examples; features that occur less than `least` times are left out. */
export function encoded(lessons: readonly Lesson[], source: FeatureSource, least: number): Encoded {
  const sentences: number[] = [0]
  const starts: number[] = [0]
  const labels: number[] = []
  const open: number[] = []
  const keys = growing()
  for (const lesson of lessons)
    documentView(lesson.sentences, source).forEach((view, number) => {
      const runs = runsOf(view.facts)
      for (let at = 0; at < view.facts.length; at++) {
        pushKeys(view, at, runs, keys)
        starts.push(keys.count)
        labels.push((lesson.labels[number] as Uint8Array)[at] as number)
        open.push(lesson.unmarked)
      }
      sentences.push(starts.length - 1)
    })
  const { features, starts: kept, known } = numbered(keys.list.subarray(0, keys.count), starts, least)
  const examples = {
    sentences: Int32Array.from(sentences),
    starts: kept,
    features,
    labels: Uint8Array.from(labels),
    open: Uint8Array.from(open),
    featureCount: known.length,
  }
  return { examples, keys: known }
}

interface Growing {
  list: Int32Array
  count: number
}

function growing(): Growing {
  return { list: new Int32Array(1 << 24), count: 0 }
}

const room = new Int32Array(mostSentenceKeys)

function pushKeys(view: SentenceView, at: number, runs: ReturnType<typeof runsOf>, keys: Growing): void {
  const count = sentenceKeys(view, at, runs, room)
  const words = [0, 1, 2, 3, 4].map((place) => (view.facts[at + place - 2] ?? edge).keys[place] as Int32Array)
  const place = placeKeys(placeCode(view, at))
  const more = words.reduce((sum, { length }) => sum + length, count + place.length)
  if (keys.count + more > keys.list.length) {
    const larger = new Int32Array(keys.list.length * 2)
    larger.set(keys.list)
    keys.list = larger
  }
  for (const word of words) {
    keys.list.set(word, keys.count)
    keys.count += word.length
  }
  keys.list.set(room.subarray(0, count), keys.count)
  keys.list.set(place, keys.count + count)
  keys.count += count + place.length
}

const slotCount = 1 << 24

/** Numbers for the keys that occur often enough, in the order of their slots. */
function numbered(all: Int32Array, starts: readonly number[], least: number) {
  const slots = new Int32Array(slotCount)
  const counts = new Int32Array(slotCount)
  const slotOf = (key: number): number => {
    let slot = key & (slotCount - 1)
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & (slotCount - 1)
    return slot
  }
  for (const key of all) {
    const slot = slotOf(key)
    slots[slot] = key
    counts[slot] = (counts[slot] as number) + 1
  }
  const known: number[] = []
  const numbers = counts.map((count, slot) => (count >= least ? known.push(slots[slot] as number) - 1 : -1))
  const features = new Int32Array(all.length)
  const kept = new Int32Array(starts.length)
  let count = 0
  for (let token = 0; token + 1 < starts.length; token++) {
    for (let n = starts[token] as number; n < (starts[token + 1] as number); n++) {
      const number = numbers[slotOf(all[n] as number)] as number
      if (number >= 0) features[count++] = number
    }
    kept[token + 1] = count
  }
  return { features: features.slice(0, count), starts: kept, known: Int32Array.from(known) }
}
