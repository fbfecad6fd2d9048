/**
 * The pairs of two lists whose likeness is at least `least`, in order on both sides and together the most alike. Takes
 * time and memory in proportion to the product of both lengths.
 */
export function alikePairs(
  old: readonly number[],
  now: readonly number[],
  likenessOf: (one: number, other: number) => number,
  least: number,
): readonly (readonly [number, number])[] {
  const width = now.length + 1
  const best = new Float64Array((old.length + 1) * width)
  const score = new Float64Array(best.length)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const cell = i * width + j
      const like = likenessOf(old[i] ?? 0, now[j] ?? 0)
      score[cell] = like >= least ? like + (best[cell + width + 1] ?? 0) : 0
      best[cell] = Math.max(score[cell] ?? 0, best[cell + width] ?? 0, best[cell + 1] ?? 0)
    }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const cell = i * width + j
    if ((best[cell] ?? 0) === 0) break
    if (score[cell] === best[cell]) pairs.push([old[i++] ?? 0, now[j++] ?? 0])
    else if (best[cell + width] === best[cell]) i++
    else j++
  }
  return pairs
}

/** How many words two lists have in common in order: the length of their longest common subsequence. */
export function sharedInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [at, each] of other.entries())
      next.push(each === word ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}
