/** The kinds of name that the tagger tells apart, as the sets it learnt from name them. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type NameType = (typeof nameTypes)[number]

/** How many labels a token can have: outside, and for each type begin and inside. */
export const labelCount = 1 + nameTypes.length * 2

/** The label of a token in a name of some type, by its place in it; 0 stands for outside of all names. */
export function labelAt(type: number, place: number): number {
  return 1 + type * 2 + (place === 0 ? 0 : 1)
}

/** Which type a label belongs to, -1 for outside. */
export function typeOf(label: number): number {
  return (label - 1) >> 1
}

/** Whether a name starts at a token with this label. */
export function begins(label: number): boolean {
  return label % 2 === 1
}

/** Whether a name goes on at a token with this label. */
export function continues(label: number): boolean {
  return label > 0 && label % 2 === 0
}

/** Whether one label may stand before another; 0 stands for the edge of the sentence too. */
export function mayFollow(before: number, after: number): boolean {
  return !continues(after) || typeOf(before) === typeOf(after)
}
