import { rule } from '../rule.ts'

/** Finds amounts of money and dates. */
export const patterns = rule({
  id: 'tag:patterns',
  summary: 'Finds amounts of money and dates.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
