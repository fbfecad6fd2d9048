import type { Root } from 'mdast'
import { rule, type Stage } from '../../rule.ts'
import { remove } from '../remove.ts'
import { byHand } from './by-hand.ts'
import { findCopies } from './find-copies.ts'
import { removalsOf } from './removals.ts'
import { reportSpellings, reportVariants } from './reports.ts'
import { retargeted } from './retarget.ts'
import { wordStream } from './word-stream.ts'

const id = 'clean:duplicates'

/** Takes out paragraphs and sentences that were pasted a second time. */
export const duplicates = rule({
  id,
  summary: 'Takes out paragraphs and sentences that were pasted a second time.',
  keeps:
    'What people say again on purpose: single paragraphs and sentences, refrains, quotations, credits, list items, headings; and all that has other figures, names or a "not", for then it is an update. Only a long run that keeps its order proves a copy, and of two copies the less damaged one stays.',
  decisions: ['keep', 'cut'],
  transform: (tree, stage) => {
    const byEditor = takenOut(tree, stage, byHand(tree, stage))
    return settled(byEditor, stage, 0)
  },
})

/** A copy may come to light only when another is gone; each round takes words out, and few need a second. */
const mostRounds = 6

function settled(tree: Root, stage: Stage, round: number): Root {
  const stream = wordStream(tree, stage.source)
  const copies = findCopies(stream)
  const removals = removalsOf(stream, copies, tree.data?.cuts ?? []).filter(
    ({ start, end }) => stage.decided(stage.source.slice(start, end))?.do !== 'keep',
  )
  if (round === 0 && copies.variants.length > 0) reportVariants(stream, copies, stage)
  if (removals.length === 0) return tree
  reportSpellings(stream, copies, stage)
  const cleaned = takenOut(tree, stage, removals)
  return round < mostRounds ? settled(cleaned, stage, round + 1) : cleaned
}

function takenOut(tree: Root, stage: Stage, removals: Parameters<typeof remove>[2]): Root {
  return removals.length === 0 ? tree : retargeted(remove(tree, id, removals, stage), removals, stage)
}
