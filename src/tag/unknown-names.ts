import { rule } from '../rule.ts'

/** Proposes names that neither registry nor gazetteer has, unreviewed. */
export const unknownNames = rule({
  id: 'tag:unknown-names',
  summary: 'Proposes names that neither registry nor gazetteer has, unreviewed.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
