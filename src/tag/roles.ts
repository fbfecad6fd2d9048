import { rule } from '../rule.ts'

/** Tells what an episode is about from what it only mentions. */
export const roles = rule({
  id: 'tag:roles',
  summary: 'Tells what an episode is about from what it only mentions.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
