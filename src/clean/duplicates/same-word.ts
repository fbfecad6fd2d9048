import { distance } from 'fastest-levenshtein'

/**
 * Whether two folded words look like one word with a slip in it: letters swapped, doubled or dropped; from five
 * letters on also one wrong letter, from eight on two. Words with digits never are.
 */
export function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest > 40 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false
  if (longest < 3) return false
  if (isSwap(a, b) || isDoubled(a, b) || isDoubled(b, a)) return true
  if (longest < 5) return longest === 4 && a.length !== b.length && distance(a, b) === 1
  return distance(a, b) <= (longest >= 8 ? 2 : 1)
}

/** Two neighbouring letters changed places. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return (
    at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  )
}

/** The longer word is the shorter one with one letter typed twice. */
export function isDoubled(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false
  let at = 0
  while (at < shorter.length && longer[at] === shorter[at]) at++
  return at > 0 && longer[at] === longer[at - 1] && longer.slice(at + 1) === shorter.slice(at)
}
