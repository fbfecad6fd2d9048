import type { Paragraph } from 'mdast'

/** The speakers of paragraphs in the order in which they are first heard. */
export function speakersOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return [...new Set(paragraphs.flatMap(({ data }) => (data?.speaker === undefined ? [] : [data.speaker])))]
}
