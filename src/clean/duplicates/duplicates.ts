import type { Root } from 'mdast'
import { blocksOf } from '../../model/tree.ts'
import { rule, type Stage } from '../../rule.ts'
import { remove } from '../remove.ts'
import { byHand } from './by-hand.ts'
import { type Copies, findCopies } from './find-copies.ts'
import { removalsOf } from './removals.ts'
import { reportSpellings, reportTeasers, reportVariants } from './reports.ts'
import { retargeted } from './retarget.ts'
import { type WordStream, wordStream } from './word-stream.ts'

const id = 'clean:duplicates'

/** Takes out paragraphs and sentences that were pasted a second time. */
export const duplicates = rule({
  id,
  summary: 'Takes out paragraphs and sentences that were pasted a second time.',
  keeps:
    'What people say again on purpose: single paragraphs and sentences, refrains, quotations, credits, list items, headings; and all that has other figures, names or a "not", for then it is an update. Only a long run that keeps its order proves a copy, and of two copies the less damaged one stays.',
  decisions: ['keep', 'cut'],
  transform: (tree, stage) => {
    const byEditor = takenOut(tree, stage, byHand(wordStream(tree, stage.source), stage))
    return settled(byEditor, stage, 0)
  },
})

/** A copy may come to light only when another is gone; each round takes words out, and few need a second. */
const mostRounds = 6

function settled(given: Root, stage: Stage, round: number): Root {
  const stream = wordStream(given, stage.source)
  const copies = findCopies(stream)
  const tree = round === 0 ? withTeasers(given, stream, copies) : given
  const removals = removalsOf(stream, copies, tree.data?.cuts ?? []).filter(
    ({ start, end }) => stage.decided(stage.source.slice(start, end))?.do !== 'keep',
  )
  if (round === 0) {
    reportVariants(stream, copies, stage)
    reportTeasers(stream, copies, stage)
  }
  if (removals.length === 0) return tree
  reportSpellings(stream, copies, stage)
  const cleaned = takenOut(tree, stage, removals)
  return round < mostRounds ? settled(cleaned, stage, round + 1) : cleaned
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
