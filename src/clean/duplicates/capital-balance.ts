import { mark } from './scan-words.ts'
import type { WordStream } from './word-stream.ts'

/**
 * For a word by its hash: how much oftener it is written with a capital inside sentences than in lower case; 0 for
 * words that never have one there. Linear, in a table of its own: a text of ten megabytes has a million capitals.
 */
export function capitalBalance({ count, hash, marks }: WordStream): (word: number) => number {
  const isInside = (at: number) => ((marks[at] ?? 0) & (mark.capital | mark.opening)) === mark.capital
  let capitals = 0
  for (let at = 0; at < count; at++) if (isInside(at)) capitals++
  const slots = 2 ** Math.ceil(Math.log2(2 * capitals + 2))
  // Two numbers for each word: its hash, and its balance, in which 0 means that the slot is free.
  const table = new Int32Array(2 * slots)
  const slotOf = (word: number): number => {
    const mixed = Math.imul(word, 0x9e3779b1)
    let slot = 2 * ((mixed ^ (mixed >>> 15)) & (slots - 1))
    while (table[slot + 1] !== 0 && table[slot] !== word) slot = (slot + 2) & (2 * slots - 1)
    return slot
  }
  for (let at = 0; at < count; at++) {
    if (!isInside(at)) continue
    const slot = slotOf(hash[at] ?? 0)
    table[slot] = hash[at] ?? 0
    table[slot + 1] = even
  }
  for (let at = 0; at < count; at++) {
    const slot = slotOf(hash[at] ?? 0) + 1
    const balance = table[slot] ?? 0
    if (balance === 0) continue
    if (!((marks[at] ?? 0) & mark.capital)) table[slot] = balance - 1
    else if (isInside(at)) table[slot] = balance + 1
  }
  return (word) => {
    const balance = table[slotOf(word) + 1] ?? 0
    return balance === 0 ? 0 : balance - even
  }
}

/** What stands for 0: higher than any word can come, so that no balance ever reaches the mark of a free slot. */
const even = 2 ** 30
