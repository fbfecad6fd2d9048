/** Says of two texts that met whether they belong together. */
export type Verify = (one: number, other: number) => boolean

/** Pairs of texts that met, of which in the end only those are left that belong together. */
export interface CandidateList {
  readonly add: (one: number, other: number) => void
  /** The verified pairs, as two numbers each, the smaller first, in order and each once. */
  readonly pairs: () => Uint32Array<ArrayBuffer>
}

/** How many pairs are gathered before they are verified: 32 MB. More would only spare a few from being verified twice. */
const most = 1 << 22

/** A list of pairs that meet again and again: they are sorted, so that each is verified once and in order of memory. */
export function candidateList(verify: Verify): CandidateList {
  let met = new BigUint64Array(1 << 10)
  let words = new Uint32Array(met.buffer)
  let count = 0
  let found = new Uint32Array(0)
  const flush = (): void => {
    found = joined(found, verified(words, count, verify))
    count = 0
  }
  return {
    add(one, other) {
      if (count === most) flush()
      if (count === met.length) {
        const larger = new BigUint64Array(met.length * 2)
        larger.set(met)
        met = larger
        words = new Uint32Array(met.buffer)
      }
      words[count * 2 + high] = Math.min(one, other)
      words[count * 2 + 1 - high] = Math.max(one, other)
      count++
    },
    pairs() {
      flush()
      return sortedPairs(found)
    },
  }
}

/** Sorts pairs by their first number, then by the second, and drops those that stand twice. Changes its argument. */
export function sortedPairs(pairs: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  swapped(pairs)
  new BigUint64Array(pairs.buffer, pairs.byteOffset, pairs.length / 2).sort()
  swapped(pairs)
  let end = 0
  for (let at = 0; at < pairs.length; at += 2) {
    if (end > 0 && pairs[at] === pairs[end - 2] && pairs[at + 1] === pairs[end - 1]) continue
    pairs[end++] = pairs[at] ?? 0
    pairs[end++] = pairs[at + 1] ?? 0
  }
  return pairs.slice(0, end)
}

/** Which half of 64 bits counts more on this machine. */
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0

/** Puts each pair's first number where it counts more in 64 bits, or back again. */
function swapped(pairs: Uint32Array): void {
  if (high === 0) return
  for (let at = 0; at < pairs.length; at += 2) {
    const first = pairs[at] ?? 0
    pairs[at] = pairs[at + 1] ?? 0
    pairs[at + 1] = first
  }
}

function verified(words: Uint32Array<ArrayBuffer>, count: number, verify: Verify): Uint32Array<ArrayBuffer> {
  new BigUint64Array(words.buffer, 0, count).sort()
  let end = 0
  let one = -1
  let other = -1
  for (let at = 0; at < count * 2; at += 2) {
    if (words[at + high] === one && words[at + 1 - high] === other) continue
    one = words[at + high] ?? 0
    other = words[at + 1 - high] ?? 0
    if (!verify(one, other)) continue
    // Written over what has been read already.
    words[end++] = one
    words[end++] = other
  }
  return words.slice(0, end)
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array<ArrayBuffer> {
  const both = new Uint32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
