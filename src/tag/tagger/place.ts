import { keyOf } from './hashes.ts'
import type { SentenceView } from './sentence-view.ts'
import { edge, type WordFacts } from './word-facts.ts'

/**
 * Where a token stands and how far its capital tells something there, all in the 32 bits of one number: few such
 * numbers make up most of a text, so what they score can be kept.
 */
export function placeCode({ facts, mode, style, trust, elsewhere }: SentenceView, at: number): number {
  const here = facts[at] as WordFacts
  const before = facts[at - 1] ?? edge
  const behind = facts[at + 1] ?? edge
  const { classes } = here
  let code = (here.capital << 2) | mode
  code = (code << 1) | (at === facts.length - 1 ? 1 : 0)
  code = (code << 1) | (at === 0 ? 1 : 0)
  code = (code << 1) | (at === 0 || before.isMark ? 1 : 0)
  code = (code << 3) | classes.capital
  code = (code << 8) | classes.speech
  code = (code << 1) | (classes.names === 0 ? 0 : 1)
  code = (code << 2) | (elsewhere[at] as number)
  code = (code << 1) | style
  code = (code << 2) | trust
  code = (code << 3) | before.classes.capital
  return (code << 3) | behind.classes.capital
}

/** The keys of the features that a code of `placeCode` stands for. */
export function placeKeys(code: number): readonly number[] {
  const capital = code >>> 26
  const place = ((code >>> 24) & 1) + ((code >>> 25) & 1) * 2
  const first = (code >>> 23) & 1
  const written = (code >>> 20) & 7
  const speech = (code >>> 12) & 255
  const named = (code >>> 11) & 1
  const elsewhere = (code >>> 9) & 3
  const style = (code >>> 8) & 1
  const trust = (code >>> 6) & 3
  const known = (speech === 0 ? 0 : 1) + named * 2 + (written === 0 ? 0 : 4)
  return [
    keyOf(215, place * 64 + capital),
    keyOf(216, (written * 2 + first) * 64 + capital),
    keyOf(217, (speech * 2 + first) * 64 + capital),
    keyOf(218, (elsewhere * 2 + first) * 64 + capital),
    keyOf(219, style),
    keyOf(220, style * 64 + capital),
    keyOf(225, (trust * 2 + first) * 64 + capital),
    keyOf(226, ((trust * 2 + first) * 8 + known) * 64 + capital),
    keyOf(227, ((trust * 2 + first) * 8 + written) * 64 + capital),
    keyOf(228, ((trust * 8 + ((code >>> 3) & 7)) * 8 + (code & 7)) * 64 + capital),
  ]
}
