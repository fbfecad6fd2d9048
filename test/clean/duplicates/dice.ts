/** A small generator of random numbers (mulberry32) and what is drawn with it: the same seed, the same draws. */
export interface Dice {
  below(limit: number): number
  chance(share: number): boolean
  pick<Thing>(things: readonly Thing[]): Thing
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[]
}

export function dice(seed: number): Dice {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  return {
    below,
    chance: (share) => next() / 2 ** 32 < share,
    pick(things) {
      const [thing] = things.slice(below(things.length))
      if (thing === undefined) throw new RangeError('There is nothing to pick from.')
      return thing
    },
    shuffled: (things) =>
      things
        .map((thing) => [next(), thing] as const)
        .sort(([a], [b]) => a - b)
        .map(([, thing]) => thing),
  }
}
