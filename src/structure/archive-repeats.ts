import type { Paragraph, Root, RootContent } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import type { ArchiveEvidence, RepeatedPassage } from '../model/archive.ts'
import type { SectionKind } from '../model/section.ts'
import { rule, type Stage } from '../rule.ts'
import { passagePrint } from '../words/passage-print.ts'
import { wordCount } from '../words/word-count.ts'
import { reportRelations, reportRepeat } from './repeat-reports.ts'
import { sectionDecision } from './section-decision.ts'
import { signalsOf } from './signals.ts'

/** Sets apart what other episodes of the show have too. */
export const archiveRepeats = rule({
  id: 'structure:archive-repeats',
  summary:
    'Sets apart the intros, outros and sponsor reads that other episodes have too, and names the episode that one repeats.',
  keeps:
    'Everything: a passage that is said again is tagged, never taken out. Headlines, why-we-care sections and what has a section already stay as they are, and a passage that is only quoted stays in its story.',
  decisions: ['keep', 'section'],
  example: {
    beside: [
      [
        'You are listening to the night shift, a show about the machines that stay on when we go home.',
        'In Ghent a lift has learned to wait, and the tenants on the ninth floor want to know who taught it.',
      ],
      [
        'You are listening to the night shift, a show about the machines that stay on when we go home.',
        'The ticket printer at the harbor prints poems at three in the morning, all of them about paper.',
      ],
    ],
    before: [
      'You are listening to the night shift, a show about the machines that stay on when we go home.',
      'A clinic found that its backup ran every night for a year, onto a tape that nobody had put in.',
    ],
    finds: [
      'intro: You are listening to the night shift, a show about the machines that stay on when we go home.',
    ],
    says: ['line 1: These words open 2 other episodes; they were set apart as an intro.'],
    overrule: {
      at: 'you-are-listening-to-4618ac',
      do: 'section',
      as: 'report',
      why: 'Today it is part of the story.',
    },
  },
  transform(tree, stage): Root {
    const { archive } = stage
    if (!archive) return tree
    reportRelations(tree, archive, stage)
    const data = archive.rebroadcastOf && { ...tree.data, rebroadcastOf: archive.rebroadcastOf.slug }
    const children = archive.passages.length === 0 ? tree.children : withSections(tree, archive, stage)
    return { ...tree, ...(data && { data }), children }
  },
})

type Sections = Map<RootContent, SectionKind>

function withSections(tree: Root, archive: ArchiveEvidence, stage: Stage): RootContent[] {
  const free = freeParagraphs(tree, stage)
  const sections = repeatedSections(tree, archive, free, stage)
  addShortLines(tree.children, free, sections)
  return tree.children.map((node): RootContent => {
    const section = sections.get(node)
    if (node.type !== 'paragraph' || section === undefined) return node
    return { ...node, data: { ...node.data, section } }
  })
}

/** The paragraphs that nobody has called anything yet: neither a rule nor the editor, nor what they say themselves. */
function freeParagraphs(tree: Root, stage: Stage): ReadonlySet<RootContent> {
  return new Set(
    signalsOf(tree, stage).flatMap(({ block, signal }) =>
      block.type !== 'paragraph' || block.data?.section || signal === 'headline' || signal === 'care'
        ? []
        : [block],
    ),
  )
}

/** The sections of repeated passages. One message for each stretch of them, and one for each that is only quoted. */
function repeatedSections(
  tree: Root,
  archive: ArchiveEvidence,
  free: ReadonlySet<RootContent>,
  stage: Stage,
): Sections {
  const repeatOf = repeatReader(archive)
  const sections: Sections = new Map()
  let open: RepeatedPassage | undefined
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const text = plainText(node)
    const repeat = repeatOf(text)
    const called = repeat && free.has(node) && stage.decided(text)?.do !== 'keep'
    const decided = called ? sectionDecision(text, node, stage) : undefined
    const section = decided ?? (called && repeat.kind !== 'quote' ? repeat.kind : undefined)
    if (section !== undefined) sections.set(node, section)
    const goesOn = open?.kind === repeat?.kind && repeat?.kind !== 'quote' && open?.again === repeat?.again
    // A second read is told of also where its words alone showed what it is.
    const noted = repeat?.again && node.data?.section === 'sponsor'
    if ((called || noted) && decided === undefined && !goesOn) reportRepeat(node, text, repeat, stage)
    if (repeat || wordCount(text) >= fewestWords) open = called || noted ? repeat : undefined
  }
  return sections
}

/** What evidence says of one passage after the other; of those with equal words the first one first. */
function repeatReader({ passages }: ArchiveEvidence): (text: string) => RepeatedPassage | undefined {
  const left = Map.groupBy(passages, ({ print }) => print)
  return (text) => left.get(passagePrint(text))?.shift()
}

/** Paragraphs with fewer words are not compared with other episodes. */
const fewestWords = 8

/** So many short lines may stand between two passages of a section and belong to it. */
const mostShort = 3

/** A short line between two passages that were set apart as one thing belongs to them. */
function addShortLines(
  children: readonly RootContent[],
  free: ReadonlySet<RootContent>,
  sections: Sections,
): void {
  let last: SectionKind | undefined
  let short: Paragraph[] = []
  for (const node of children) {
    const section = sections.get(node)
    if (section !== undefined) {
      if (section === last && short.length <= mostShort) for (const line of short) sections.set(line, section)
      last = section
      short = []
    } else if (node.type === 'paragraph' && free.has(node) && wordCount(plainText(node)) < fewestWords)
      short.push(node)
    else last = undefined
  }
}
