import { hasLineEnd } from '../words/has-line-end.ts'
import { wordBounds } from '../words/word-bounds.ts'
import { rollingRepeats } from './rolling-repeats.ts'
import { textLines } from './text-lines.ts'
import { joined, wordHashes } from './word-hashes.ts'

/**
 * Whether a text may hold a loop that `passage-loops.ts` looks for. Where it says no there is none; the few
 * texts of which it says yes are worth the looking, which takes ten times as long.
 */
export function mayLoop(text: string): boolean {
  const hashes = wordHashes(text)
  return comesAgain(hashes) || (hasLineEnd(text) && rolls(text, hashes))
}

/** Words that are looked at together. */
const few = 4

/**
 * A unit of five words or more that is given three times, or a shorter one six times, has seven places in a row
 * whose next four words have been met before; one word six times in a row has fewer.
 */
const mostAgain = 7
const mostEqual = 6

/** The bits of a text's words; most texts have room in it, and need none of their own. */
const scratch = new Int32Array(1024)

/** A set of bits tells what was met: it may say yes by chance once in eight times, and never no. */
function comesAgain(hashes: Int32Array): boolean {
  const mask = 2 ** Math.ceil(Math.log2(8 * hashes.length + 32)) - 1
  const size = (mask + 1) >> 5
  const met = size > scratch.length ? new Int32Array(size) : scratch.fill(0, 0, size)
  let again = 0
  let equal = 1
  for (let at = 0; at < hashes.length; at++) {
    equal = at > 0 && hashes[at] === hashes[at - 1] ? equal + 1 : 1
    if (equal >= mostEqual) return true
    if (at < few - 1) continue
    const [first, second, third] = [hashes[at - 3] ?? 0, hashes[at - 2] ?? 0, hashes[at - 1] ?? 0]
    const ahead = joined(joined(joined(first, second), third), hashes[at] ?? 0)
    const bit = (Math.imul(ahead, 0x9e3779b1) >>> 4) & mask
    const was = met[bit >> 5] ?? 0
    again = was & (1 << (bit & 31)) ? again + 1 : 0
    if (again >= mostAgain) return true
    met[bit >> 5] = was | (1 << (bit & 31))
  }
  return false
}

/** Whether the lines of a text, by the numbers of their words, are each given twice or more. */
function rolls(text: string, hashes: Int32Array): boolean {
  const bounds = wordBounds(text)
  let next = 0
  const row = textLines(text).map(({ end }, at) => {
    let line = 0
    const from = next
    for (; next < hashes.length && (bounds[2 * next] ?? 0) < end; next++)
      line = joined(line, hashes[next] ?? 0)
    return next > from ? line : Math.imul(at + 1, 0x9e3779b1)
  })
  return rollingRepeats(Int32Array.from(row)).length > 0
}
