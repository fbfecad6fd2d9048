import { sentenceSpans } from '../words/sentences.ts'
import type { Candidate } from './candidate.ts'
import { plainHeadline } from './plain-headline.ts'

/** What an inbox shows beside the subject; longer ones are cut by most. */
const limit = 110

/**
 * The line that an inbox shows after the subject: the headlines that the subject leaves out, else the first
 * sentence of the top story's analysis, else a count. Never what the subject says.
 */
export function preheader(ranked: readonly Candidate[], subject: string): string {
  const rest = ranked
    .map(({ story }) => plainHeadline(story.headline))
    .filter(
      (headline) =>
        headline !== '' && !subject.includes(headline) && !subject.startsWith(headline.slice(0, 20)),
    )
  const also = filled(rest)
  if (also.length > 0) return `Also: ${also.join('; ')}.`
  const opinion = ranked.flatMap(({ care }) => care.slice(0, 1).flatMap(({ text }) => firstSentence(text)))
  const fitting = opinion.find((sentence) => sentence.length >= 30 && sentence.length <= limit + 40)
  if (fitting !== undefined) return fitting
  const count = ranked.length
  return count === 1 ? 'One story, and why it matters.' : `${count} stories, and why they matter.`
}

/** As many headlines as fit, in their order. */
function filled(headlines: readonly string[]): readonly string[] {
  const taken: string[] = []
  let length = 'Also: .'.length
  for (const headline of headlines) {
    if (length + headline.length + 2 > limit) continue
    taken.push(headline)
    length += headline.length + 2
  }
  return taken
}

function firstSentence(text: string): readonly string[] {
  return sentenceSpans(text.slice(0, 1000))
    .slice(0, 1)
    .map(({ start, end }) => text.slice(start, end))
}
