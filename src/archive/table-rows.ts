/** A shingle that more passages of one episode have belongs to a form that is filled in again and again. */
const mostAlike = 16

/**
 * The passages of an episode that are rows of a table or a list: more than half of their shingles stand in more than 16
 * passages of the same episode. Counted in a table of bytes that has four times as many places as there are shingles,
 * since a count that is too high by chance is only ever one of many. `ends`: where each passage's shingles end in `keys`.
 */
export function tableRows(ends: Uint32Array, keys: Uint32Array): ReadonlySet<number> {
  const rows = new Set<number>()
  if (ends.length <= mostAlike) return rows
  const bits = Math.max(10, Math.ceil(Math.log2(keys.length * 4 + 1)))
  const counts = new Uint8Array(2 ** bits)
  for (let at = 0; at < keys.length; at++) {
    const place = placeOf(keys[at] ?? 0, bits)
    const count = counts[place] ?? 0
    if (count <= mostAlike) counts[place] = count + 1
  }
  let from = 0
  ends.forEach((end, passage) => {
    let alike = 0
    for (let at = from; at < end; at++) if ((counts[placeOf(keys[at] ?? 0, bits)] ?? 0) > mostAlike) alike++
    if (alike * 2 > end - from) rows.add(passage)
    from = end
  })
  return rows
}

function placeOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits)
}
