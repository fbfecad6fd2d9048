import type { Heading, Root } from 'mdast'
import { type Block, blocksOf } from '../model/tree.ts'
import { rule, type Stage } from '../rule.ts'
import { asideHeading } from './aside-heading.ts'
import { isFrameLabel } from './furniture.ts'
import type { ReadMarker } from './marker.ts'
import { isPageLabel } from './page-line.ts'
import { saidIn } from './said.ts'
import { markerOf } from './signals.ts'

/** One heading alone may be a part of the only story. */
const fewest = 2

/** Headlines of stories stand at this depth, below the title. */
const headline = 2

/** Lifts headings where stories are headed at a lower level than right below the title. */
export const headingLevels = rule({
  id: 'structure:heading-levels',
  summary: 'Lifts headings where the stories are headed further down than right below the title.',
  keeps:
    'Every heading where one that may head a story stands at level 1 or 2 already, beside the title; and a single heading, which may be a part of the only story. What names a why-we-care section, an aside or a part of the page heads no story.',
  decisions: [],
  example: {
    before: [
      '<!doctype html>',
      '<article><h1>Tuesday</h1>',
      '<h3>Harwell turns off the old portal</h3>',
      '<p>Harwell will switch off its old customer portal at the end of October.</p>',
      '<h4>Why do we care?</h4>',
      '<p>Somebody you look after has a bookmark to it.</p>',
      '<h3>Bakery buys a bank</h3>',
      '<p>A bakery in Duluth has bought the bank across the street.</p></article>',
    ],
    after: [
      '# Tuesday',
      '## Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October.',
      '### Why do we care?',
      'Somebody you look after has a bookmark to it.',
      '## Bakery buys a bank',
      'A bakery in Duluth has bought the bank across the street.',
    ],
  },
  transform(tree, stage) {
    const blocks = blocksOf(tree)
    const depth = depthOfStories(blocks, tree, stage)
    if (depth === undefined || depth <= headline) return tree
    const lift = depth - headline
    const children = blocks.map((block): Block => {
      if (block.type !== 'heading' || block.depth < depth) return block
      return { ...block, depth: Math.max(headline, block.depth - lift) as Heading['depth'] }
    })
    return { ...tree, children }
  },
})

/** The level of the headings that head stories, if there are any. */
function depthOfStories(blocks: readonly Block[], tree: Root, stage: Stage): number | undefined {
  const marker = markerOf(tree, stage)
  const title = blocks.findIndex(({ type }) => type === 'heading')
  const heads = blocks.flatMap((block, at) =>
    block.type === 'heading' && mayHead(block, marker) && !(at === title && block.depth === 1)
      ? [{ depth: block.depth }]
      : [],
  )
  const depth = Math.min(...heads.map((head) => head.depth))
  return heads.filter((head) => head.depth === depth).length >= fewest ? depth : undefined
}

function mayHead(block: Heading, marker: ReadMarker): boolean {
  const { text } = saidIn(block)
  if (block.data?.section !== undefined || block.data?.proposed) return false
  return !marker(text)?.whole && asideHeading(text) === undefined && !isFrameLabel(text) && !isPageLabel(text)
}
