import { type Alignment, how } from './alignment.ts'
import { isNegation } from './fact-words.ts'
import { isFiller } from './function-words.ts'
import type { WordStream } from './word-stream.ts'

/** How carelessly a copy was typed, told by the words that are no facts. */
export interface Carelessness {
  /** It leaves out single words here and there: an "isn't" that it lacks is one more of them. */
  readonly dropsWords: boolean
  /** Its words have slips here and there: a name that is one letter off is one more of them. */
  readonly misspells: boolean
}

const fewest = 4
const dropShare = 0.004
const slipShare = 0.004

/** Reads an alignment once. In a copy that is exact but for it, a missing "not" or another name is a correction. */
export function carelessness(stream: WordStream, alignment: Alignment): Carelessness {
  const known = read.get(alignment)
  if (known) return known
  let dropped = 0
  let slips = 0
  let same = 0
  for (let at = 1; at < alignment.twin.length; at++) {
    if (alignment.how[at] === how.slip) slips++
    if (alignment.how[at] !== how.same) continue
    same++
    const left = (alignment.twin[at] ?? 0) - 1
    if (alignment.how[at - 1] !== how.same || left - (alignment.twin[at - 1] ?? 0) !== 1) continue
    if (!isNegation(stream, left) && !isFiller(stream, left)) dropped++
  }
  const found: Carelessness = {
    dropsWords: dropped >= fewest && dropped >= dropShare * same,
    misspells: slips >= fewest && slips >= slipShare * same,
  }
  read.set(alignment, found)
  return found
}

/** One answer for each alignment, for as long as it lives. */
const read = new WeakMap<Alignment, Carelessness>()
