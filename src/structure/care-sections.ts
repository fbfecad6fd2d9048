import { rule } from '../rule.ts'

/** Finds each why-we-care section by its marker and heads it. */
export const careSections = rule({
  id: 'structure:care-sections',
  summary: 'Finds each why-we-care section by its marker and heads it.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
