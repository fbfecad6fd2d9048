import type { Message } from '../model/message.ts'
import type { Origin } from '../model/transcript.ts'
import { composedOrigin } from '../words/composed-origin.ts'
import { locator } from '../words/locator.ts'
import { rawPlaces } from '../words/raw-places.ts'
import type { Draft, DraftReader } from './draft.ts'
import { repairedMojibake } from './mojibake.ts'

/**
 * Reads a text after putting right what is certainly damaged in it. The draft's origin and messages lead back to
 * the text as it was; where nothing is damaged, the draft is the reader's own.
 */
export function readRepaired(reader: DraftReader, raw: string, path: string): Draft {
  const repaired = repairedMojibake(raw)
  if (!repaired) return reader(raw, path)
  const { text, origin, messages } = repaired
  const draft = reader(text, path)
  if (!origin) return { ...draft, messages: [...(draft.messages ?? []), ...messages] }
  const places = placesBefore(text, origin)
  const way = draft.origin ? composedOrigin(origin, text, draft.origin, draft.text.length) : origin
  return {
    ...draft,
    // A reader that refuses a file gives no words, from which no way leads anywhere.
    ...((draft.origin || draft.text === text) && { origin: way }),
    messages: [...(draft.messages ?? []).map(places), ...messages],
  }
}

/** Moves the places of messages from the repaired text to the one before. */
function placesBefore(text: string, origin: Origin): (message: Message) => Message {
  const before = rawPlaces({ text, origin })
  const where = locator(text)
  return (message) => {
    const { place, cause } = message
    if (!place) return message
    const end = { ...(cause && { cause: before(cause) }) }
    if ('start' in place) return { ...message, ...end, place: before(place) }
    const at = Math.min(lineStart(text, place.line) + place.column - 1, text.length)
    return { ...message, ...end, place: before(where.position(at, Math.min(at + 1, text.length))).start }
  }
}

/** Where a line starts, counted from 1; the text's end for one that it does not have. */
function lineStart(text: string, line: number): number {
  let start = 0
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return start
}
