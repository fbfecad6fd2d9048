/** Where the hash of a word starts: the offset basis of FNV-1a in 32 bits. */
export const seed = 0x811c9dc5 | 0

/** One step of FNV-1a over a number instead of a byte. */
export function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193)
}

/** FNV-1a over the UTF-16 units of a part of a text. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

/**
 * The key of a feature: its template and the hash of what it saw, mixed so that all 32 bits depend on both
 * (the finaliser of MurmurHash3). Never 0, which marks an empty slot.
 */
export function keyOf(template: number, hash: number): number {
  let key = Math.imul(template, 0x9e3779b1) ^ hash
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35)
  key ^= key >>> 16
  return key === 0 ? 1 : key
}
