import type { Nodes } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import type { Section } from '../model/episode.ts'
import { sectionHeadings } from '../model/section.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { withSpeakers } from './speakers-of-paragraphs.ts'

/** A part of a transcript in reading order. */
export type TranscriptPart = { readonly kind: 'headline' | 'heading'; readonly text: string } | WordsPart

/** A paragraph, or another block with words. */
export interface WordsPart {
  readonly kind: 'words'
  readonly text: string
  readonly speaker?: string
  /** Seconds. */
  readonly start?: number
}

/** All that was said, with the headings over it; a speaker is named where another one begins. */
export function transcriptParts(planned: PlannedEpisode): readonly TranscriptPart[] {
  const { opening, stories } = planned.episode
  const words = wordsIn(planned)
  return [
    ...opening.flatMap((section) => sectionParts(section, words)),
    ...stories.flatMap((story): readonly TranscriptPart[] => [
      { kind: 'headline', text: story.headline },
      ...story.sections.flatMap((section) => sectionParts(section, words)),
    ]),
  ]
}

type WordsIn = (node: Nodes) => readonly TranscriptPart[]

function sectionParts({ kind, heading, blocks }: Section, words: WordsIn): readonly TranscriptPart[] {
  const text = heading ?? sectionHeadings[kind]
  return [...(kind === 'report' ? [] : [{ kind: 'heading' as const, text }]), ...blocks.flatMap(words)]
}

function wordsIn({ episode, paragraphs, paragraphOf, facts }: PlannedEpisode): WordsIn {
  const speakers = new Map(
    withSpeakers(episode, paragraphs).map(({ paragraph, speaker }) => [paragraph.id, speaker] as const),
  )
  let named: string | undefined
  const words: WordsIn = (node) => {
    const known = node.type === 'paragraph' ? paragraphOf.get(node) : undefined
    if (known) {
      const speaker = speakers.get(known.id)
      const told = speaker !== undefined && speaker !== named && { speaker }
      named = speaker
      const start = facts.of.get(known.id)?.start
      return [{ kind: 'words', text: known.text, ...told, ...(start !== undefined && { start }) }]
    }
    if (node.type === 'heading') return [{ kind: 'heading', text: plainText(node) }]
    if (node.type === 'code') return [{ kind: 'words', text: node.value }]
    if (node.type === 'tableRow') return [{ kind: 'words', text: node.children.map(plainText).join(', ') }]
    return 'children' in node ? node.children.flatMap(words) : []
  }
  return words
}
