/** How a word compares with the one it is aligned to. */
export const how = { alone: 0, same: 1, slip: 2, other: 3 } as const

/** The words of a stretch, from `first` to before `end`, each with the word that stands for it elsewhere. */
export interface Alignment {
  readonly first: number
  readonly end: number
  /** The aligned word of the word `first + n`, -1 where there is none. */
  readonly twin: Int32Array
  readonly how: Uint8Array
}

/** The same alignment seen from its earlier side. */
export function reversed(alignment: Alignment): Alignment {
  const twins = alignment.twin.filter((place) => place >= 0)
  const first = twins.reduce((least, place) => Math.min(least, place), twins[0] ?? 0)
  const end = twins.reduce((most, place) => Math.max(most, place + 1), first)
  const twin = new Int32Array(end - first).fill(-1)
  const kind = new Uint8Array(end - first)
  alignment.twin.forEach((place, at) => {
    if (place < 0) return
    twin[place - first] = alignment.first + at
    kind[place - first] = alignment.how[at] ?? how.alone
  })
  return { first, end, twin, how: kind }
}
