import type { Paragraph } from 'mdast'
import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import { summarySentences, type Weigh } from '../summary/summary-sentences.ts'
import { leadIn } from './lead-in.ts'

/** A report's summary as an item has it: with the lead-in before it. Sentences of one paragraph stay one. */
export function summary(
  report: readonly EpisodeParagraph[],
  date: string,
  weigh: Weigh,
): readonly Paragraph[] {
  const chosen = summarySentences(
    report.map(({ text }) => text),
    weigh,
  )
  const paragraphs = Map.groupBy(chosen, ({ paragraph }) => paragraph)
  return [...paragraphs.values()].map((sentences, at) => {
    const text = sentences.map((sentence) => sentence.text).join(' ')
    if (at > 0) return { type: 'paragraph', children: [{ type: 'text', value: text }] }
    return { type: 'paragraph', children: [leadIn(date), { type: 'text', value: ` ${text}` }] }
  })
}
