/** Kinds of names by number, in the order of the registry: the letter of a review, and how the desk says it. */
export const nameKinds = [
  ['p', 'Person'],
  ['o', 'Organization'],
  ['d', 'Product'],
  ['g', 'Place'],
  ['e', 'Event'],
  ['l', 'Law'],
  ['w', 'Work'],
  ['c', 'Term of the trade'],
] as const
