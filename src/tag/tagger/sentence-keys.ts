import { keyOf, seed, step } from './hashes.ts'
import type { Runs } from './runs.ts'
import type { SentenceView } from './sentence-view.ts'
import { edge, type WordFacts } from './word-facts.ts'

/** No token has more features of this kind than this. */
export const mostSentenceKeys = 64

/**
 * Writes the keys of the features of a token that more than one word has a part in to the start of `keys`, and says
 * how many they are; those of its place are in `place.ts`. The numbers of the templates mean nothing but that no two
 * are the same.
 */
export function sentenceKeys(view: SentenceView, at: number, runs: Runs, keys: Int32Array): number {
  const { facts, mode } = view
  const around: Around = {
    before2: facts[at - 2] ?? edge,
    before: facts[at - 1] ?? edge,
    here: facts[at] as WordFacts,
    behind: facts[at + 1] ?? edge,
    behind2: facts[at + 2] ?? edge,
    capital: (facts[at] as WordFacts).capital * 4 + mode,
  }
  let count = wordPairs(around, keys)
  count = classPairs(around, keys, count)
  const phrase = view.phrases[at] as number
  if (phrase !== 0) {
    keys[count++] = keyOf(221, phrase)
    keys[count++] = keyOf(222, phrase * 64 + around.capital)
  }
  return runs.from[at] === -1 ? count : runKeys(view, at, runs, keys, count)
}

interface Around {
  readonly before2: WordFacts
  readonly before: WordFacts
  readonly here: WordFacts
  readonly behind: WordFacts
  readonly behind2: WordFacts
  /** How the token is written, and the mode of the sentence. */
  readonly capital: number
}

function wordPairs({ before2, before, here, behind, behind2, capital }: Around, keys: Int32Array): number {
  let n = 0
  keys[n++] = keyOf(201, step(before.low, here.low))
  keys[n++] = keyOf(202, step(here.low, behind.low))
  keys[n++] = keyOf(203, step(step(before.low, behind.low), capital))
  keys[n++] = keyOf(204, (before.capital * 64 + capital) * 16 + behind.capital)
  keys[n++] = keyOf(210, step(before.low, capital))
  keys[n++] = keyOf(211, step(behind.low, capital))
  keys[n++] = keyOf(212, step(step(before2.low, before.low), capital))
  keys[n++] = keyOf(213, step(step(behind.low, behind2.low), capital))
  return n
}

function classPairs({ before, here, behind, capital }: Around, keys: Int32Array, count: number): number {
  const a = before.classes
  const b = here.classes
  const c = behind.classes
  let n = count
  keys[n++] = keyOf(205, a.lexicon * 1024 + b.lexicon)
  keys[n++] = keyOf(206, b.lexicon * 1024 + c.lexicon)
  keys[n++] = keyOf(207, a.coarse * 1024 + b.coarse)
  keys[n++] = keyOf(208, b.coarse * 1024 + c.coarse)
  keys[n++] = keyOf(209, step(step(a.speech, c.speech), capital))
  keys[n++] = keyOf(214, (a.coarse * 128 + c.coarse) * 64 + capital)
  keys[n++] = keyOf(223, (a.names * 256 + b.names) * 64 + capital)
  keys[n++] = keyOf(224, (b.names * 256 + c.names) * 64 + capital)
  return n
}

function runKeys(
  { facts, mode }: SentenceView,
  at: number,
  runs: Runs,
  keys: Int32Array,
  count: number,
): number {
  const from = runs.from[at] as number
  const to = runs.to[at] as number
  const before = facts[from - 1] ?? edge
  const behind = facts[to] ?? edge
  const head = facts[to - 1] as WordFacts
  const first = facts[from] as WordFacts
  const length = Math.min(to - from, 5) * 4 + mode
  let n = count
  keys[n++] = keyOf(230, before.low)
  keys[n++] = keyOf(231, behind.low)
  keys[n++] = keyOf(232, head.low)
  keys[n++] = keyOf(233, first.low)
  keys[n++] = keyOf(234, length)
  keys[n++] = keyOf(235, first.classes.lexicon * 32 + length)
  keys[n++] = keyOf(236, head.classes.lexicon * 32 + length)
  keys[n++] = keyOf(237, step(before.low, length))
  keys[n++] = keyOf(238, step(behind.low, length))
  keys[n++] = keyOf(239, before.classes.coarse)
  keys[n++] = keyOf(240, behind.classes.coarse)
  keys[n++] = keyOf(241, step(step(seed, first.classes.proper), head.classes.proper))
  keys[n++] = keyOf(242, (first.classes.names * 256 + head.classes.names) * 32 + length)
  return n
}
