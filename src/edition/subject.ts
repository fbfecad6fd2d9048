import { continued, plainHeadline } from './plain-headline.ts'

/** A phone's inbox shows about this much of a subject. */
const limit = 65
/** A clause shorter than this says too little to stand alone. */
const shortest = 20

/**
 * A subject line from headlines, the most important first: the first of them, and the second where both fit
 * into 65 characters. A headline that is too long is cut at a clause, else at a word; where neither is
 * possible, the fallback is used. `goingOn` says how a headline reads behind another.
 */
export function subject(
  headlines: readonly string[],
  fallback: string,
  goingOn: (headline: string) => string = continued,
): string {
  const [first = '', ...rest] = headlines.map(plainHeadline).filter((headline) => headline !== '')
  const lead = shortened(first)
  if (lead === '') return fallback
  const second = rest.find((headline) => lead.length + 2 + headline.length <= limit)
  return second === undefined || lead !== first ? lead : `${lead}; ${goingOn(second)}`
}

function shortened(headline: string): string {
  if (headline.length <= limit) return headline
  const start = headline.slice(0, limit + 1)
  const clause = Math.max(...[', ', '; ', ': ', ' – ', ' — ', ' - '].map((mark) => start.lastIndexOf(mark)))
  if (clause >= shortest) return start.slice(0, clause)
  const word = start.slice(0, limit).lastIndexOf(' ')
  return word >= shortest ? `${start.slice(0, word).replace(/[\s,;:–—-]+$/, '')}…` : ''
}
