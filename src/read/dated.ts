import type { Message } from '../model/message.ts'
import type { Origin, TranscriptMeta } from '../model/transcript.ts'
import type { Block } from '../model/tree.ts'
import { isOnItsDay } from '../words/dates-in.ts'
import { locator } from '../words/locator.ts'
import { rawPlaces } from '../words/raw-places.ts'
import { tidy } from '../words/tidy.ts'
import { dateAtTop } from './date-at-top.ts'

/** What a transcript says of itself, and what is to be told about it. */
interface Dated {
  readonly meta: TranscriptMeta
  readonly messages: readonly Message[]
}

/** Gives an episode that neither front matter nor file name dates the date that its first lines name, and says so. */
export function dated(
  meta: TranscriptMeta,
  {
    text,
    origin,
    blocks,
  }: { readonly text: string; readonly origin?: Origin; readonly blocks: readonly Block[] },
): Dated {
  const found = meta.date === undefined ? dateAtTop(text, blocks) : undefined
  if (!found) return { meta, messages: [] }
  const places = rawPlaces({ text, ...(origin && { origin }) })
  const place = places(locator(text).position(found.start, found.end))
  const words = `"${tidy(text.slice(found.start, found.end))}" in line ${place.start.line}`
  const say = (reason: string, severity: 'info' | 'warning'): readonly Message[] => [
    { rule: 'read:date', severity, reason, place },
  ]
  if (found.date === undefined)
    return {
      meta,
      messages: say(
        `The date ${words} can be two days; it was not used. Write \`date: 2021-07-06\` into the front matter.`,
        'warning',
      ),
    }
  const read = `The date of the episode, ${found.date}, was read from ${words}`
  const messages = isOnItsDay(found)
    ? say(`${read}; front matter or the file’s name would go before it.`, 'info')
    : say(`${read}, though that was another day of the week. Check it.`, 'warning')
  return { meta: { ...meta, date: found.date }, messages }
}
