import type { OpenDesk } from '../open-desk.ts'
import type { QueueItem } from '../queue-item.ts'
import type { SaveAnswer } from '../save-change.ts'
import { episodeTexts } from './episode-texts.ts'
import { saveSettled } from './save-settled.ts'
import { passagesOf, wordsFor } from './two-texts.ts'

/**
 * Settles a clash of editor and machine for all its passages at once, as a question of the queue shows them: nothing is
 * written where they are not the same any more.
 */
export async function settleAll(
  desk: OpenDesk,
  { slug, sides = [] }: QueueItem,
  how: 'mine' | 'theirs',
): Promise<SaveAnswer> {
  const texts = await episodeTexts(desk, slug)
  if (!texts) return { outcome: 'refused', why: 'This episode cannot be read any more; nothing was written.' }
  const passages = passagesOf(texts)
  const shown = new Set(sides.map(({ ours, theirs }) => JSON.stringify([ours, theirs])))
  if (
    passages.length !== sides.length ||
    passages.some((one) => !shown.has(JSON.stringify([one.mine, one.theirs])))
  )
    return {
      outcome: 'refused',
      why: 'The episode or its transcript has changed since this was shown; nothing was written. Look at it again.',
    }
  const chosen = new Map(passages.map((one) => [one.key, { how, text: wordsFor(one, how) }]))
  return saveSettled(desk, texts, chosen)
}
