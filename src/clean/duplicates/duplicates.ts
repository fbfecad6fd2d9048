import type { Root } from 'mdast'
import { blocksOf } from '../../model/tree.ts'
import { rule, type Stage } from '../../rule.ts'
import { remove } from '../remove.ts'
import { byHand } from './by-hand.ts'
import { type Copies, findCopies } from './find-copies.ts'
import { removalsOf } from './removals.ts'
import { reportRepeats, reportSpellings, reportTeasers, reportVariants } from './reports.ts'
import { retargeted } from './retarget.ts'
import { type WordStream, wordStream } from './word-stream.ts'

const id = 'clean:duplicates'

/** Takes out paragraphs and sentences that were pasted a second time. */
export const duplicates = rule({
  id,
  summary: 'Takes out paragraphs and sentences that were pasted a second time.',
  keeps:
    'What people say again on purpose: single paragraphs and sentences, refrains, quotations, credits, list items, headings; and all that has other figures, names or a "not", for then it is an update. Only a run that keeps its order proves a copy, a long one or two paragraphs word for word, and of two copies the less damaged one stays.',
  decisions: ['keep', 'cut'],
  example: {
    before: [
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'About 340 clinics have moved so far, and two of them had to record their holiday messages again.',
      'The log of who looked at what is kept for ninety days, unless somebody asks for more.',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'About 340 clinics have moved so far, and two of them had to record there holiday messages again.',
      'The log of who looked at what is kept for ninety days, unless somebody asks for more.',
      'So ask for more.',
    ],
    after: [
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'About 340 clinics have moved so far, and two of them had to record their holiday messages again.',
      'The log of who looked at what is kept for ninety days, unless somebody asks for more.',
      'So ask for more.',
    ],
    says: [
      'line 7: This passage is word for word on line 1 as well, in a copy of the same text.',
      'line 9: This passage has 100 % of its words on line 3 as well, in a copy of the same text.',
      'line 9: The copy that was taken out has "there" where the kept text has "their"; check which is right.',
      'line 11: This passage is word for word on line 5 as well, in a copy of the same text.',
    ],
    overrule: {
      at: 'harwell-will-switch-off-4d1656',
      do: 'keep',
      why: 'The host reads the letter out a second time.',
    },
  },
  transform: (tree, stage) => {
    const byEditor = takenOut(tree, stage, byHand(tree, stage))
    return settled(byEditor, stage, 0)
  },
})

/** A copy may come to light only when another is gone; each round takes words out, and few need a second. */
const mostRounds = 6

function settled(given: Root, stage: Stage, round: number, before?: WordStream): Root {
  const stream = wordStream(given, stage.source, before)
  const copies = findCopies(stream)
  const tree = round === 0 ? withTeasers(given, stream, copies) : given
  const removals = removalsOf(stream, copies, tree.data?.cuts ?? [], stage.lineOf).filter(
    ({ start, end }) => stage.decided(stage.source.slice(start, end))?.do !== 'keep',
  )
  if (round === 0) {
    reportVariants(stream, copies, stage)
    reportRepeats(stream, copies, stage)
    reportTeasers(stream, copies, stage)
  }
  if (removals.length === 0) return tree
  reportSpellings(stream, copies, stage)
  const cleaned = takenOut(tree, stage, removals)
  return copies.settled || round === mostRounds ? cleaned : settled(cleaned, stage, round + 1, stream)
}

/** The same tree, where the teasers are marked as such. */
function withTeasers(tree: Root, { passages }: WordStream, { teasers }: Copies): Root {
  if (teasers.length === 0) return tree
  const marked = new Set(teasers.map(({ passage }) => passages[passage]?.block))
  const children = blocksOf(tree).map((block) =>
    block.type === 'paragraph' && marked.has(block)
      ? { ...block, data: { ...block.data, teaser: true } }
      : block,
  )
  return { ...tree, children }
}

function takenOut(tree: Root, stage: Stage, removals: Parameters<typeof remove>[2]): Root {
  return removals.length === 0 ? tree : retargeted(remove(tree, id, removals, stage), removals, stage)
}
