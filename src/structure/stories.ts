import type { Root } from 'mdast'
import { rule } from '../rule.ts'
import { isConversation } from './conversation.ts'
import { signalsOf } from './signals.ts'
import { storyBlocks } from './story-blocks.ts'
import { storyStarts } from './story-starts.ts'

/** Splits the body into stories and gives each its headline. */
export const stories = rule({
  id: 'structure:stories',
  summary: 'Splits the body into stories and gives each its headline.',
  keeps:
    'A conversation is one story unless it has headings or several why-we-care markers; a line is a headline only where a report follows it. A story without a headline gets one made from its first sentence.',
  decisions: ['headline', 'split', 'join'],
  transform(tree, stage): Root {
    const seen = signalsOf(tree, stage)
    const starts = storyStarts(seen, isConversation(tree), stage)
    return { ...tree, children: storyBlocks(seen, starts, stage) }
  },
})
