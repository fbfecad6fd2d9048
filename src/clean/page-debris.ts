import { rule } from '../rule.ts'

/** Takes out what a web page or mail put around the transcript. */
export const pageDebris = rule({
  id: 'clean:page-debris',
  summary: 'Takes out what a web page or mail put around the transcript.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
