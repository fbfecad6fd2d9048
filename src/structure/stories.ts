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
    'A conversation is one story unless it has headings or several why-we-care markers; a line is a headline only where a report follows it. Numbered title lines head stories, without their numbers, where nothing else does. A story without a headline gets one made from its first sentence that tells something; where it is the only one, that of the episode, or the words of the file’s name.',
  decisions: ['headline', 'split', 'join'],
  example: {
    earlier: ['clean:spaces', 'structure:title', 'structure:care-sections', 'structure:asides'],
    before: [
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'In other news, a bakery in Duluth has bought the bank across the street, and asked for the keys to the vault first.',
    ],
    after: [
      '## Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      '## A bakery in Duluth has bought the bank across the street',
      'In other news, a bakery in Duluth has bought the bank across the street, and asked for the keys to the vault first.',
    ],
    says: [
      'line 5: The story that starts here has no headline in the transcript; "A bakery in Duluth has bought the bank across the street" was proposed from its first sentence.',
    ],
    overrule: {
      at: 'in-other-news-a-f6c26f',
      do: 'headline',
      as: 'The vault of Duluth',
      why: 'The proposed headline gives the ending away.',
    },
  },
  transform(tree, stage): Root {
    const seen = signalsOf(tree, stage)
    const starts = storyStarts(seen, isConversation(tree), stage)
    return { ...tree, children: storyBlocks(seen, starts, stage) }
  },
})
