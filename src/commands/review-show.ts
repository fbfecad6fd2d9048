import { readText, writeIfChanged } from '../content/files.ts'
import { type ReviewCall, readReview, reviewText } from '../content/review-list.ts'
import { places } from '../content/show-folder.ts'
import type { Message } from '../model/message.ts'
import type { ReviewItem } from '../model/review.ts'
import { reviewItems } from '../tag/review-items.ts'
import { fromRoot, type OpenShow } from './open-show.ts'

/** What waits for an editor in `review.yml`, and what was wrong with the file. */
export interface Reviewed {
  readonly items: readonly ReviewItem[]
  readonly messages: readonly Message[]
}

/** The answers that an editor has written into `review.yml` so far; `isNew`: there is no such file yet. */
export function reviewCalls({
  folder,
}: OpenShow): ReturnType<typeof readReview> & { readonly isNew: boolean } {
  const { text, messages } = readText(folder, places.review)
  if (text === undefined) return { calls: [], messages, isNew: true }
  return { ...readReview(text, places.review), isNew: false }
}

/**
 * Writes the names that wait for a decision into `review.yml`; answers that are in it and were not taken yet stay. A
 * file with an error is left as it is.
 */
export function refreshReview(open: OpenShow): Reviewed {
  const { calls, messages, isNew } = reviewCalls(open)
  const items = withAnswers(reviewItems(open.content.episodes, open.lexicon), calls)
  if (messages.length === 0 && !(isNew && items.length === 0))
    writeIfChanged(open.folder, places.review, reviewText(items))
  return { items, messages: messages.map(fromRoot) }
}

function withAnswers(items: readonly ReviewItem[], calls: readonly ReviewCall[]): readonly ReviewItem[] {
  const byName = new Map(calls.map((call) => [call.name, call]))
  return items.map((item) => {
    const { decide, into = item.into, type = item.type } = byName.get(item.name) ?? {}
    return { ...item, type, ...(decide !== undefined && { decide }), ...(into !== undefined && { into }) }
  })
}
