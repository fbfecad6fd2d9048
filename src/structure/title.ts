import { rule } from '../rule.ts'

/** Finds the title of the episode. */
export const title = rule({
  id: 'structure:title',
  summary: 'Finds the title of the episode.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
