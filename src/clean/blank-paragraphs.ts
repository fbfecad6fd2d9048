import { blocksOf } from '../model/tree.ts'
import { positionOf, rule } from '../rule.ts'
import { isBlank } from '../words/tidy.ts'
import { flatText } from './flat-text.ts'
import { remove } from './remove.ts'

const id = 'clean:blank-paragraphs'

/** Takes out paragraphs of nothing but spaces and invisible characters. */
export const blankParagraphs = rule({
  id,
  summary: 'Takes out paragraphs of nothing but spaces and invisible characters.',
  keeps: 'Every paragraph with a single visible mark in it, be it only a full stop.',
  decisions: [],
  example: {
    before: ['The old portal goes dark in October.', '\u00a0\u200b', 'The new one is open already.'],
    after: ['The old portal goes dark in October.', 'The new one is open already.'],
    says: [
      'line 3: This paragraph held only spaces and characters that cannot be seen, so it was taken out.',
    ],
  },
  transform(tree, stage) {
    const blank = blocksOf(tree).filter(
      (block) => block.type !== 'thematicBreak' && isBlank(flatText(block, stage.source).text),
    )
    const removals = blank.map((block) => {
      const { start, end } = positionOf(block)
      const reason =
        'This paragraph held only spaces and characters that cannot be seen, so it was taken out.'
      return { start: start.offset, end: end.offset, kind: 'empty', reason } as const
    })
    return remove(tree, id, removals, stage)
  },
})
