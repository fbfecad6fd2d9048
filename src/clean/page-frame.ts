import type { Root } from 'mdast'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule, type Stage } from '../rule.ts'
import { wordCount } from '../words/word-count.ts'
import { type Removal, remove } from './remove.ts'

const id = 'clean:page-frame'

/** Takes out what stands around the main text of a saved page. */
export const pageFrame = rule({
  id,
  summary: 'Takes out what stands around the main text of a saved page: menus, boxes, offers, other pages.',
  keeps:
    'A transcript within the page, whole; a page that is only a piece of one, or of which hardly anything looks like its main text.',
  decisions: ['keep', 'cut'],
  example: {
    before: [
      '<!doctype html>',
      '<nav><a href="/">Home</a> <a href="/shows">Shows</a> <a href="/about">About us</a></nav>',
      '<article><h1>The bell that texted</h1>',
      '<p>A school in Ghent has replaced its bell with a message to every phone, and the first lesson began in silence, because phones are not allowed in class.</p>',
      '<p>The head teacher has ordered the bell to be hung again, and the phones to be told about it.</p></article>',
      '<aside><h2>Newsletter</h2><p>Get the school run in your inbox every Friday.</p></aside>',
    ],
    after: [
      '# The bell that texted',
      'A school in Ghent has replaced its bell with a message to every phone, and the first lesson began in silence, because phones are not allowed in class.',
      'The head teacher has ordered the bell to be hung again, and the phones to be told about it.',
    ],
    says: [
      'line 3: On the page this is a menu, so it was taken out.',
      'line 11: On the page this is a box beside the text, so it was taken out.',
      'line 11: 14 of the page’s 65 words stood around its main text and were taken out; the largest stretch, of 10 words, starts here.',
    ],
    overrule: { at: 'newsletter-get-the-school-90e76b', do: 'keep', why: 'The offer was part of the show.' },
  },
  transform(tree, stage) {
    const blocks = blocksOf(tree)
    const marked = blocks.some((block) => frameOf(block) !== undefined)
    if (!marked && stage.decisions.length === 0) return tree
    const removals = stretchesOf(blocks, stage).flatMap((stretch) => removalOf(stretch, stage))
    tell(removals, stage)
    return remove(withoutMarks(tree), id, removals, stage)
  },
})

/** Blocks that follow one another and go, or stay, for the same reason. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly frame: string
  readonly verb: string | undefined
}

/** Parts the marked blocks into stretches; a block with a decision of its own is one alone. */
function stretchesOf(blocks: readonly Block[], stage: Stage): readonly Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | undefined
  for (const block of blocks) {
    const { start, end } = positionOf(block)
    const place = { start: start.offset, end: end.offset }
    const verb =
      place.end > place.start ? stage.decided(stage.source.slice(place.start, place.end))?.do : undefined
    const frame = verb === 'cut' ? 'not part of the show, as decided' : frameOf(block)
    const grows = open && frame === open.frame && verb === undefined && open.verb === undefined
    if (open && grows) stretches[stretches.length - 1] = { ...open, end: place.end }
    else if (frame !== undefined) stretches.push({ ...place, frame, verb })
    open = frame === undefined ? undefined : stretches.at(-1)
  }
  return stretches
}

function removalOf({ start, end, frame, verb }: Stretch, stage: Stage): readonly Removal[] {
  const decided = verb ?? stage.decided(stage.source.slice(start, end))?.do
  if (decided === 'keep') return []
  const reason = `On the page this is ${frame}, so it was taken out.`
  return [{ start, end, kind: 'boilerplate', reason }]
}

function frameOf(block: Block): string | undefined {
  return block.type === 'thematicBreak' ? undefined : block.data?.frame
}

/** Later rules know nothing of pages. */
function withoutMarks(tree: Root): Root {
  const children = blocksOf(tree).map((block): Block => {
    if (frameOf(block) === undefined) return block
    const { frame: _, ...data } = block.type === 'thematicBreak' ? {} : (block.data ?? {})
    return { ...block, data } as Block
  })
  return { ...tree, children }
}

/** Says how much was taken out, and where the most of it stood. */
function tell(removals: readonly Removal[], stage: Stage): void {
  const counts = removals.map(({ start, end }) => wordCount(stage.source.slice(start, end)))
  const gone = counts.reduce((sum, count) => sum + count, 0)
  const most = counts.reduce((high, count) => Math.max(high, count), 0)
  const largest = removals[counts.indexOf(most)]
  if (!largest) return
  const number = (count: number) => count.toLocaleString('en')
  const reason = `${number(gone)} of the page’s ${number(wordCount(stage.source))} words stood around its main text and were taken out; the largest stretch, of ${number(most)} words, starts here.`
  stage.report(reason, stage.where.position(largest.start, largest.end))
}
