import { capitals, type WordFacts } from './word-facts.ts'

/** Runs of words with capitals: for each token where its run begins and ends, -1 where it is in none. */
export interface Runs {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The runs of one sentence, each as long as words with capitals follow one another. */
export function runsOf(facts: readonly WordFacts[]): Runs {
  const from = new Int32Array(facts.length).fill(-1)
  const to = new Int32Array(facts.length).fill(-1)
  for (let start = 0; start < facts.length; start++) {
    if (!hasCapital(facts[start])) continue
    let end = start + 1
    while (hasCapital(facts[end])) end++
    from.fill(start, start, end)
    to.fill(end, start, end)
    start = end
  }
  return { from, to }
}

/** Whether a word is written with a capital, at its beginning or elsewhere. */
export function hasCapital(word: WordFacts | undefined): boolean {
  return word !== undefined && word.capital >= capitals.first && word.capital <= capitals.initial
}
