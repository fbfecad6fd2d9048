import type { Paragraph } from 'mdast'
import type { Person } from '../model/show.ts'
import { rule } from '../rule.ts'
import { fold } from '../words/fold.ts'

/** Gives each speaker one spelling, that of the show's people where they are known. */
export const speakers = rule({
  id: 'structure:speakers',
  summary: 'Gives each speaker one spelling, the full name where the show lists the person.',
  keeps: 'Speakers whose names differ in more than case; what is said is never touched.',
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
    const spelling = spellings([...labels], stage.show.people)
    const children = tree.children.map((node) => {
      const speaker = node.type === 'paragraph' ? node.data?.speaker : undefined
      const name = speaker === undefined ? undefined : spelling.get(speaker)
      if (name === undefined || name === speaker) return node
      return { ...node, data: { ...node.data, speaker: name } } as Paragraph
    })
    return { ...tree, children }
  },
})

/** The one spelling of every label: the person's name, else the first label that is not all in capitals. */
function spellings(labels: readonly string[], people: readonly Person[]): ReadonlyMap<string, string> {
  const known = new Map(
    people.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [fold(each), name] as const)),
  )
  const chosen = new Map<string, string>()
  const byCalm = [...labels].sort((a, b) => Number(isShouted(a)) - Number(isShouted(b)))
  for (const label of byCalm) if (!chosen.has(fold(label))) chosen.set(fold(label), label)
  return new Map(labels.map((label) => [label, known.get(fold(label)) ?? chosen.get(fold(label)) ?? label]))
}

function isShouted(label: string): boolean {
  return label === label.toUpperCase()
}
