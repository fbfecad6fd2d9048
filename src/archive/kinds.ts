import type { RepeatKind } from '../model/archive.ts'

/** What the numbers for a passage's kind mean. 0: no other episode has it, or it is part of a longer run. */
export const kindNames: readonly (RepeatKind | undefined)[] = [
  undefined,
  'intro',
  'outro',
  'sponsor',
  'quote',
]

/** The numbers by name. */
export const kind = { none: 0, intro: 1, outro: 2, sponsor: 3, quote: 4 } as const
