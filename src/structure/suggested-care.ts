import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import { sectionHeadings } from '../model/section.ts'
import { positionOf, rule, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { sectionDecision } from './section-decision.ts'

/** Heads the why-we-care sections that a language model proposes. */
export const suggestedCare = rule({
  id: 'structure:suggested-care',
  summary: 'Heads the why-we-care section that a language model proposes for a story without a marker.',
  keeps:
    'Everything where no model is asked, which is so unless the show switches it on; and every story that has a why-we-care section already. A section reaches from the proposed paragraph to the end of its story, and never holds the first paragraph.',
  decisions: ['section'],
  example: {
    earlier: [
      'clean:spaces',
      'structure:title',
      'structure:care-sections',
      'structure:asides',
      'structure:stories',
    ],
    suggestedCare: [2],
    before: [
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'Somebody you look after has a bookmark to it, and you want to find it before October does.',
    ],
    after: [
      '## Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      '### Why do we care?',
      'Somebody you look after has a bookmark to it, and you want to find it before October does.',
    ],
    finds: [
      'why-we-care: Somebody you look after has a bookmark to it, and you want to find it before October does.',
    ],
    says: [
      'line 5: The model example proposed that the story says from here on why it matters; nobody has checked it.',
    ],
    overrule: {
      at: 'somebody-you-look-after-4e8a9e',
      do: 'section',
      as: 'report',
      why: 'This is still the news.',
    },
  },
  transform(tree, stage): Root {
    const { suggestions } = stage
    const asked = suggestions !== undefined && suggestions.care.size > 0
    if (!asked && stage.decisions.length === 0) return tree
    const free = freeParagraphs(tree)
    // Also where nothing is proposed today: the editor's word is not to be thought useless then.
    const refused = new Set([...free].filter((node) => isRefused(node, stage)))
    if (!asked) return tree
    const begun = new Set<number | null | undefined>()
    const children = tree.children.flatMap((node): readonly RootContent[] => {
      if (node.type !== 'paragraph' || !free.has(node)) return [node]
      if (begun.has(node.data?.story)) return [asCare(node)]
      if (!suggestions.care.has(positionOf(node).start.offset) || refused.has(node)) return [node]
      begun.add(node.data?.story)
      report(node, suggestions.model, stage)
      return [heading(), asCare(node)]
    })
    return { ...tree, children }
  },
})

/** The reports of stories that have no such section yet, less each story's first paragraph. */
function freeParagraphs({ children }: Root): ReadonlySet<Paragraph> {
  const paragraphs = children.filter((node) => node.type === 'paragraph')
  const settled = new Set(paragraphs.filter(isCare).map(({ data }) => data?.story))
  const reports = paragraphs.filter(
    ({ data }) => typeof data?.story === 'number' && data.section === 'report' && !settled.has(data.story),
  )
  return new Set([...Map.groupBy(reports, ({ data }) => data?.story).values()].flatMap((all) => all.slice(1)))
}

function report(node: Paragraph, model: string, stage: Stage): void {
  stage.report(
    `The model ${model} proposed that the story says from here on why it matters; nobody has checked it.`,
    positionOf(node),
    { fingerprint: fingerprint(plainText(node)) },
  )
}

function isCare({ data }: Paragraph): boolean {
  return data?.section === 'why-we-care'
}

function asCare(node: Paragraph): Paragraph {
  return { ...node, data: { ...node.data, section: 'why-we-care' } }
}

/** Any decision on the passage that calls it something else. */
function isRefused(node: Paragraph, stage: Stage): boolean {
  const decided = sectionDecision(plainText(node), node, stage)
  return decided !== undefined && decided !== 'why-we-care'
}

function heading(): Heading {
  return {
    type: 'heading',
    depth: 3,
    data: { section: 'why-we-care', proposed: true, from: 'model' },
    children: [{ type: 'text', value: sectionHeadings['why-we-care'] }],
  }
}
