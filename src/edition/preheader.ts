import { firstSentences } from '../summary/excerpt.ts'
import { type Candidate, textOf } from './candidate.ts'
import { continued, plainHeadline } from './plain-headline.ts'

/** What an inbox shows beside the subject; longer ones are cut by most. */
const limit = 110

/**
 * The line that an inbox shows after the subject: the headlines that the subject leaves out, else the first
 * sentence of the top story's analysis, else a count. Never what the subject says.
 */
export function preheader(ranked: readonly Candidate[], subject: string): string {
  const said = subject.toLowerCase()
  const rest = ranked
    .map((candidate) => ({ candidate, headline: plainHeadline(candidate.story.headline) }))
    .filter(({ headline }) => headline !== '' && !tells(said, headline.toLowerCase()))
    .map(({ candidate, headline }) => continued(headline, textOf(candidate)))
  const also = filled(rest)
  if (also.length > 0) return `Also: ${also.join('; ')}.`
  const opinion = ranked.flatMap(({ care }) =>
    care.slice(0, 1).flatMap(({ text }) => firstSentences(text, 1)),
  )
  const fitting = opinion.find((sentence) => sentence.length >= 30 && sentence.length <= limit + 40)
  if (fitting !== undefined) return fitting
  const count = ranked.length
  return count === 1 ? 'One story, and why it matters.' : `${count} stories, and why they matter.`
}

/** Whether a subject has a headline, or the beginning of it. */
function tells(subject: string, headline: string): boolean {
  return subject.includes(headline) || subject.startsWith(headline.slice(0, 20))
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
