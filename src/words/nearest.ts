import { closest, distance } from 'fastest-levenshtein'

/** The known word that is nearest to a mistyped one, if it is near enough to be the one that was meant. */
export function nearest(mistyped: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || mistyped === '') return undefined
  const word = mistyped.slice(0, 80)
  const near = closest(word, [...known])
  const enough = Math.min(word.length - 1, Math.max(2, word.length / 3))
  return distance(word, near) <= enough ? near : undefined
}

/** `, did you mean \`name\`?` for the nearest known word, or nothing. */
export function didYouMean(mistyped: string, known: readonly string[]): string {
  const near = nearest(mistyped, known)
  return near === undefined ? '' : `, did you mean \`${near}\`?`
}
