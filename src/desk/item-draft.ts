import type { InspectedParagraph } from '../model/inspection.ts'
import type { Message } from '../model/message.ts'
import type { Passage, QueueItem } from './queue-item.ts'

/** An item before it has its episode, its place and its name. */
export type Draft = Omit<QueueItem, 'id' | 'slug' | 'title' | 'date' | 'place'>

/** Characters of a passage that the queue shows. */
const longest = 20_000

/** A paragraph as a passage of the queue. */
export function ofParagraph({ text, position }: InspectedParagraph): Passage {
  return passageOf(text, position.start.line)
}

/** The paragraph that begins where a message points to, or holds that place. */
export function paragraphAt(
  paragraphs: readonly InspectedParagraph[],
  place: Message['place'],
): InspectedParagraph | undefined {
  if (!place || !('start' in place)) return undefined
  const { offset } = place.start
  return paragraphs.find(({ position: { start, end } }) => start.offset <= offset && offset < end.offset)
}

/** A passage of the queue; of a very long one the beginning. */
export function passageOf(text: string, line: number): Passage {
  return { text: text.length > longest ? `${text.slice(0, longest)} …` : text, line }
}

/** Where paragraphs start in the raw file. */
export function startsOf(paragraphs: readonly InspectedParagraph[]): readonly number[] {
  return paragraphs.map(({ position }) => position.start.offset)
}
