import type { PhrasingContent } from 'mdast'
import { dayOf } from './calendar.ts'

/** What runs into an item's first paragraph and says where it comes from: "From Tuesday, July 6th's episode:". */
export function leadIn(date: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: `From ${dayOf(date)}’s episode:` }] }
}
