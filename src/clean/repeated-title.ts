import { rule } from '../rule.ts'

/** Takes out the title where it is pasted a second time. */
export const repeatedTitle = rule({
  id: 'clean:repeated-title',
  summary: 'Takes out the title where it is pasted a second time.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
