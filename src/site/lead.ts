import { sentenceSpans } from '../words/sentences.ts'
import { shortened } from '../words/shortened.ts'

export { shortened }

/** Shorter first sentences ("Yes.") take the next one with them. */
const enough = 50

/**
 * The sentence or two that a passage opens with, for lists and descriptions, at most `limit` characters;
 * a longer one is cut at a word and ends in `…`. Only the first 4,000 characters are looked at.
 */
export function leadOf(texts: readonly string[], limit = 260): string {
  let lead = ''
  for (const text of texts) {
    const start = text.slice(0, 4000)
    for (const span of sentenceSpans(start)) {
      const sentence = start.slice(span.start, span.end)
      if (lead !== '' && lead.length + sentence.length + 1 > limit) return lead
      lead = lead === '' ? sentence : `${lead} ${sentence}`
      if (lead.length >= enough) return shortened(lead, limit)
    }
  }
  return shortened(lead, limit)
}
