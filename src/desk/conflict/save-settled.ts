import type { OpenDesk } from '../open-desk.ts'
import type { SaveAnswer } from '../save-change.ts'
import { dropSettlings } from './settlings.ts'
import { mergedWith, type Settled, type TwoTexts } from './two-texts.ts'

/**
 * Writes two texts as one, once every passage is settled: one change, and one undo. Where the file is not the one that
 * was merged, nothing is written and what was chosen stays.
 */
export function saveSettled(
  desk: OpenDesk,
  texts: TwoTexts,
  chosen: ReadonlyMap<string, Settled>,
): SaveAnswer {
  const { text, conflicts } = mergedWith(texts, chosen)
  if (conflicts.length > 0)
    return { outcome: 'refused', why: 'Not every passage is settled yet; nothing was written.' }
  const faults = texts.faults(text)
  if (faults.length > 0)
    return {
      outcome: 'refused',
      why: `So the file could not be read any more, and nothing was written. ${faults.join(' ')}`,
    }
  const { item, slug, path } = texts
  const answer = desk.save(
    {
      what: `Put two texts of ${path} together`,
      ...(item && { item: item.id }),
      ...(slug !== undefined && { slug }),
      edits: texts.edits(text),
    },
    item ? [item] : [],
  )
  if (answer.outcome === 'saved' || answer.outcome === 'same') {
    dropSettlings(desk.place.own, texts.address)
    texts.done(answer.outcome)
  }
  return answer
}
