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
  const { first, end } = earlierSide(alignment)
  const twin = new Int32Array(end - first).fill(-1)
  const kind = new Uint8Array(end - first)
  for (let at = 0; at < alignment.twin.length; at++) {
    const place = alignment.twin[at] ?? -1
    if (place < 0) continue
    twin[place - first] = alignment.first + at
    kind[place - first] = alignment.how[at] ?? how.alone
  }
  return { first, end, twin, how: kind }
}

/** From the first to behind the last of the words that others are aligned to; nothing at 0 where none are. */
function earlierSide({ twin }: Alignment): { readonly first: number; readonly end: number } {
  let first = 0
  let end = 0
  for (let at = 0; at < twin.length; at++) {
    const place = twin[at] ?? -1
    if (place < 0) continue
    if (end === 0 || place < first) first = place
    if (place >= end) end = place + 1
  }
  return { first, end }
}
