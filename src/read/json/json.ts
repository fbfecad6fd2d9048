import type { Message } from '../../model/message.ts'
import { isoDateOf } from '../../words/iso-date.ts'
import { locator } from '../../words/locator.ts'
import { rawPlaces } from '../../words/raw-places.ts'
import { bidi } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { ourKeys } from '../foreign-keys.ts'
import { metaOf } from '../meta.ts'
import { isJsonObject, isJsonText, type JsonValue } from './json-value.ts'
import { type JsonWords, jsonWords } from './json-words.ts'
import { parseJson } from './parse-json.ts'
import { speechOf } from './shapes.ts'
import { withSoundTimes } from './times.ts'
import { unknownShape } from './unknown-shape.ts'

/** Reads what a speech recogniser wrote: each word once, with the speakers and times that the file has. */
export function json(raw: string, path: string): Draft {
  const parsed = parseJson(raw)
  if ('message' in parsed) return nothing(parsed.message)
  const speech = speechOf(parsed.value)
  if (!speech) return nothing(unknownShape(parsed.value))
  const { spoken, messages } = withSoundTimes(speech.spoken, raw)
  const words = jsonWords(raw, spoken)
  return {
    ...words,
    meta: metaIn(parsed.value, path),
    messages: [...messages, ...unreadEntries(speech.unread ?? 0), ...oddLetters(words, raw)],
  }
}

function nothing(message: Message): Draft {
  return { text: '', blocks: [], messages: [message] }
}

/** What the file plainly says about its episode, at its top and nowhere deeper. */
function metaIn(value: JsonValue, path: string): NonNullable<Draft['meta']> {
  const entries = isJsonObject(value) ? Object.entries(value) : []
  const plain = Object.fromEntries(
    entries.flatMap(([key, one]) => (isJsonText(one) ? [[key, one.value]] : [])),
  )
  const { title, date, link, audio } = ourKeys(plain, () => 1).data
  // A `summary` here is a machine's, and no words of the show.
  const known = {
    title,
    description: plain.description,
    link,
    audio,
    ...(isoDateOf(date) !== undefined && { date }),
  }
  return metaOf(path, { data: known, body: '', bodyStart: 0, lineOf: () => 1, messages: [] }).meta
}

function unreadEntries(count: number): readonly Message[] {
  if (count === 0) return []
  const entries = count === 1 ? 'One entry of the list has' : `${count} entries of the list have`
  const reason = `${entries} no words in a field that is known, and nothing was read from there.`
  return [{ rule: 'read:json', severity: 'warning', reason }]
}

/** What escapes such as `\ud800` and `\u202e` brought in; what the raw file holds in plain has been told of before. */
function oddLetters({ text, origin }: JsonWords, raw: string): readonly Message[] {
  const places = rawPlaces({ text, origin })
  const where = locator(text)
  const rawPlace = (offset: number) => places(where.position(offset, offset)).start
  const broken = raw.includes('\ufffd') ? -1 : text.indexOf('\ufffd')
  const reason = 'An escape stands for no character and shows as \ufffd; correct it in the episode.'
  const turning = bidi(raw).length > 0 ? [] : bidi(text)
  return [
    ...turning.map((message) => ({
      ...message,
      place: rawPlace(text.search(/[\u202a-\u202e\u2066-\u2069]/)),
    })),
    ...(broken < 0
      ? []
      : [{ rule: 'read:encoding', severity: 'warning' as const, reason, place: rawPlace(broken) }]),
  ]
}
