import type { RepeatKind } from '../model/archive.ts'

/**
 * What a passage is, as a number. `none`: no other episode has it, or it is part of a longer run. `often`: a quotation
 * that so many episodes have that it may belong to their frame.
 */
export const kind = { none: 0, intro: 1, outro: 2, sponsor: 3, quote: 4, often: 5 } as const

/** What evidence calls each of these numbers. */
export const kindNames: readonly (RepeatKind | undefined)[] = [
  undefined,
  'intro',
  'outro',
  'sponsor',
  'quote',
  'quote',
]

/** Whether a passage is only said again, so that nothing follows from it. */
export function isQuote(found: number | undefined): boolean {
  return found === kind.quote || found === kind.often
}
