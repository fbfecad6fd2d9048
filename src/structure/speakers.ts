import type { Paragraph } from 'mdast'
import { positionOf, rule, type Stage } from '../rule.ts'
import { type Spellings, speakerSpellings } from './speaker-spellings.ts'

/** Gives each speaker one spelling, that of the show's people where they are known. */
export const speakers = rule({
  id: 'structure:speakers',
  summary: 'Gives each speaker one spelling, the full name where the show lists the person.',
  keeps:
    'Speakers whose names differ in more than case, a role in brackets or a missing first or last name; a short name that two speakers share; what is said is never touched.',
  decisions: [],
  example: {
    before: [
      'JO MARSH: The old portal goes dark in October.',
      'Gwen Abara: And nobody will miss it.',
      'Jo Marsh: I know one who will.',
      'GWEN ABARA: Then call him.',
      'Jo Marsh: I did.',
      'Gwen Abara: And what did he say?',
    ],
    after: [
      '**Jo Marsh:** The old portal goes dark in October.',
      '**Gwen Abara:** And nobody will miss it.',
      '**Jo Marsh:** I know one who will.',
      '**Gwen Abara:** Then call him.',
      '**Jo Marsh:** I did.',
      '**Gwen Abara:** And what did he say?',
    ],
  },
  transform: (tree, stage) => {
    const paragraphs = tree.children.filter((node): node is Paragraph => node.type === 'paragraph')
    const labels = new Set(paragraphs.flatMap(({ data }) => data?.speaker ?? []))
    if (labels.size === 0) return tree
    const spellings = speakerSpellings([...labels], stage.show.people)
    reportShortened(spellings, paragraphs, stage)
    const children = tree.children.map((node) => {
      const speaker = node.type === 'paragraph' ? node.data?.speaker : undefined
      const name = speaker === undefined ? undefined : spellings.of.get(speaker)
      if (name === undefined || name === speaker) return node
      return { ...node, data: { ...node.data, speaker: name } } as Paragraph
    })
    return { ...tree, children }
  },
})

/** Whose short name was taken for whose full one is a judgement: it is shown, with the way to overrule it. */
function reportShortened({ shortened }: Spellings, paragraphs: readonly Paragraph[], stage: Stage): void {
  for (const [label, name] of shortened) {
    const first = paragraphs.find(({ data }) => data?.speaker === label)
    const reason = `The speaker "${label}" was taken for ${name}, the only one here of that name. If it is somebody else, list "${label}" under people in show.md.`
    stage.report(reason, first && positionOf(first))
  }
}
