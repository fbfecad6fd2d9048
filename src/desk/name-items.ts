import { readText } from '../content/files.ts'
import { readReview } from '../content/review-list.ts'
import { places, type ShowFolder } from '../content/show-folder.ts'
import { itemId } from './item-id.ts'
import type { Looked } from './machine-talk.ts'
import type { QueueItem } from './queue-item.ts'

/**
 * The names of `review.yml` that wait for an answer, as the index takes them. A name that is a letter off a known one is
 * a question of its own kind. A list that cannot be read has no names, and says why.
 */
export function nameItems(folder: ShowFolder): Looked {
  const { text = '', messages: unread } = readText(folder, places.review)
  const { calls, messages } = readReview(text, places.review)
  const items = calls
    .filter(({ decide }) => decide === undefined)
    .map(({ name, type, into, seen = '', quotes = [] }, place): QueueItem => {
      const kind = into === undefined ? 'name' : 'merge'
      return {
        id: itemId('', { kind: 'name', at: [name] }),
        ...{ kind, slug: '', title: '', date: '', place },
        question: into === undefined ? `Is “${name}” a name?` : `Is “${name}” another spelling of ${into}?`,
        reason: seen === '' ? 'Nobody has looked at it yet.' : `Seen ${seen}; nobody has looked at it yet.`,
        name: { name, type, seen, quotes, ...(into !== undefined && { into }) },
      }
    })
  const [wrong] = [...unread, ...messages]
  return {
    ...{ file: places.review, slug: '', title: 'Names', date: '', stamps: '' },
    items,
    trouble: wrong ? `content/${places.review}: ${wrong.reason}` : '',
  }
}
