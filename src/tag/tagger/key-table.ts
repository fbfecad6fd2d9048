/** Where to find 32-bit keys of a list, by open addressing: pairs of key and place, a key of 0 where there is none. */
export interface KeyTable {
  readonly slots: Int32Array
  readonly mask: number
}

/** A table of a list of keys, none of them 0. At most half of it is filled. */
export function keyTable(list: Int32Array): KeyTable {
  let size = 16
  while (size < list.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size * 2)
  for (let at = 0; at < list.length; at++) {
    const key = list[at] as number
    let slot = key & mask
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = key
    slots[slot * 2 + 1] = at
  }
  return { slots, mask }
}

/** The place of a key in the list that the table was made of, -1 if it is not there. */
export function placeOf({ slots, mask }: KeyTable, key: number): number {
  let slot = key & mask
  for (;;) {
    const found = slots[slot * 2] as number
    if (found === key) return slots[slot * 2 + 1] as number
    if (found === 0) return -1
    slot = (slot + 1) & mask
  }
}
