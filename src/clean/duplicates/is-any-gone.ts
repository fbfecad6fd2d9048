/** Whether a word of some goes, `end` excluded. A loop, for it is asked of every passage and makes nothing. */
export function isAnyGone(gone: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (gone[at] === 1) return true
  return false
}
