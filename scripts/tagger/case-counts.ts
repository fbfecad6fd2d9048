/** How often a word stands inside a sentence with a capital, as a coarse step: 0 unknown, then 1 never to 6 always. */
export function capitalSteps(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  const high = new Map<string, number>()
  for (const words of sentences) {
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
    const letters = words.filter((word) => /^\p{L}/u.test(word)).length
    if (letters === 0 || capitals === 0 || capitals > letters * 0.6) continue
    for (let at = 1; at < words.length; at++) {
      const word = words[at] as string
      if (!/^\p{L}/u.test(word) || !/[\p{L}\p{N},]$/u.test(words[at - 1] as string)) continue
      const lower = word.toLowerCase()
      all.set(lower, (all.get(lower) ?? 0) + 1)
      if (/^\p{Lu}/u.test(word)) high.set(lower, (high.get(lower) ?? 0) + 1)
    }
  }
  return new Map(
    [...all]
      .filter(([, count]) => count >= 3)
      .map(([word, count]) => [word, stepFor((high.get(word) ?? 0) / count)]),
  )
}

function stepFor(share: number): number {
  if (share === 0) return 1
  if (share < 0.05) return 2
  if (share < 0.3) return 3
  if (share < 0.7) return 4
  return share < 0.97 ? 5 : 6
}
