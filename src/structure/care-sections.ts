import type { Heading, Root, RootContent } from 'mdast'
import { sectionHeadings } from '../model/section.ts'
import { positionOf, rule, type Stage } from '../rule.ts'
import { withMarkersApart } from './care-markers.ts'
import { reportCare } from './care-report.ts'
import { type CareSpan, careSpans } from './care-spans.ts'
import type { Sight } from './sight.ts'
import { markerOf, signalsOf } from './signals.ts'

/** Finds each why-we-care section by its marker and heads it. */
export const careSections = rule({
  id: 'structure:care-sections',
  summary: 'Finds each why-we-care section by its marker and heads it.',
  keeps:
    'A marker must stand at a paragraph’s start: words before it, more words behind “care”, or quotation marks around it make it ordinary text, and so does nothing at all behind it. “Why it matters” and its like are markers where they are used as labels: on a line of their own, before a colon, or asked twice at a line’s start; in a conversation only as headings. A section ends before the next headline, separator, sponsor read, question, farewell, next-story cue or marker.',
  decisions: ['section'],
  example: {
    before: [
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'Why do we care? Because somebody you look after has a bookmark to it.',
      'Find it before October does.',
    ],
    after: [
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      '### Why do we care?',
      'Because somebody you look after has a bookmark to it.',
      'Find it before October does.',
    ],
    finds: [
      'why-we-care: Because somebody you look after has a bookmark to it.',
      'why-we-care: Find it before October does.',
    ],
    overrule: {
      at: 'find-it-before-october-d20e6b',
      do: 'section',
      as: 'report',
      why: 'This is the news again.',
    },
  },
  transform(tree, stage) {
    const apart = withMarkersApart(tree, stage)
    const seen = signalsOf(apart, stage)
    const sections = careSpans(seen, stage)
    reportCare(seen, sections, stage)
    return { ...apart, children: rebuilt(apart, seen, sections, stage) }
  },
})

function rebuilt(
  tree: Root,
  seen: readonly Sight[],
  sections: readonly CareSpan[],
  stage: Stage,
): RootContent[] {
  const marker = markerOf(tree, stage)
  const children: RootContent[] = []
  let next = 0
  seen.forEach(({ block, text, signal }, at) => {
    while (at >= (sections[next]?.end ?? Number.POSITIVE_INFINITY)) next++
    const section = sections[next]
    if (!section || at < section.first) {
      children.push(
        next > 0 && sections[next - 1]?.end === at && signal === 'subheading' ? atTop(block) : block,
      )
      return
    }
    if (at === section.first && !section.decided) {
      children.push(careHeading(block, text, marker(text)?.start ?? 0))
      return
    }
    if (at === section.first && signal !== 'care') children.push(proposedHeading())
    if (block.type === 'paragraph')
      children.push({ ...block, data: { ...block.data, section: 'why-we-care' } })
    else if (block.type === 'heading')
      children.push({ ...block, depth: Math.max(4, block.depth) as Heading['depth'] })
    else children.push(block)
  })
  return children
}

/** A heading that ends a section heads what comes next, whatever its depth. */
function atTop(block: Sight['block']): Sight['block'] {
  return block.type === 'heading' ? { ...block, depth: 2 } : block
}

/** The marker as a heading: its words without label, number and emphasis; its position covers them all. */
function careHeading(block: Sight['block'], text: string, start: number): Heading {
  if (block.type === 'heading' && !block.position) return block
  const position = positionOf(block)
  const value = text.slice(start).replace(/[\s*_”"]+$/u, '')
  return {
    type: 'heading',
    depth: 3,
    data: { section: 'why-we-care' },
    children: [{ type: 'text', value, position }],
    position,
  }
}

function proposedHeading(): Heading {
  const children = [{ type: 'text' as const, value: sectionHeadings['why-we-care'] }]
  return { type: 'heading', depth: 3, data: { section: 'why-we-care', proposed: true }, children }
}
