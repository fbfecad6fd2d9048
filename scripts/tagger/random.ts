/** Random numbers from 0 to below 1 that are the same at each run: xorshift32 (Marsaglia 2003). */
export function randomNumbers(start: number): () => number {
  let state = start | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

/** Puts a list in a random order, in place. */
export function shuffle(list: Int32Array, random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = list[at] as number
    list[at] = list[other] as number
    list[other] = kept
  }
}
