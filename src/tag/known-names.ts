import { rule } from '../rule.ts'

/** Finds the names of the registry and the gazetteer. */
export const knownNames = rule({
  id: 'tag:known-names',
  summary: 'Finds the names of the registry and the gazetteer.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
