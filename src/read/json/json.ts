import type { Message } from '../../model/message.ts'
import { locator } from '../../words/locator.ts'
import type { Draft } from '../draft.ts'
import { ourKeys } from '../foreign-keys.ts'
import { isoDateOf } from '../iso-date.ts'
import { metaOf } from '../meta.ts'
import { isJsonObject, isJsonText, type JsonValue } from './json-value.ts'
import { jsonWords } from './json-words.ts'
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
  const { text, origin, blocks } = jsonWords(raw, spoken)
  return {
    ...{ text, origin, blocks, meta: metaIn(parsed.value, path) },
    messages: [...messages, ...unreadEntries(speech.unread ?? 0), ...brokenLetters(text, raw)],
  }
}

function nothing(message: Message): Draft {
  return { text: '', blocks: [], messages: [message] }
}

/** What the file plainly says about its episode, at its top and nowhere deeper. */
function metaIn(value: JsonValue, path: string): NonNullable<Draft['meta']> {
  const plain = isJsonObject(value)
    ? Object.entries(value).flatMap(([key, one]) => (isJsonText(one) ? [[key, one.value] as const] : []))
    : []
  const { title, date, description, link, audio } = ourKeys(Object.fromEntries(plain), () => 1).data
  const known = { title, description, link, audio, ...(isoDateOf(date) !== undefined && { date }) }
  return metaOf(path, { data: known, body: '', bodyStart: 0, lineOf: () => 1, messages: [] }).meta
}

function unreadEntries(count: number): readonly Message[] {
  if (count === 0) return []
  const entries = count === 1 ? 'One entry of the list has' : `${count} entries of the list have`
  const reason = `${entries} no words in a field that is known, and nothing was read from there.`
  return [{ rule: 'read:json', severity: 'warning', reason }]
}

/** The raw file itself can hold no such letters: these come from escapes such as \`\ud800\`. */
function brokenLetters(text: string, raw: string): readonly Message[] {
  if (raw.includes('\ufffd') || !text.includes('\ufffd')) return []
  const place = locator(raw).point(Math.max(0, raw.search(/\\u(?:[dD][89a-fA-F]|00[01])/)))
  const reason = 'An escape stands for no character and shows as \ufffd; correct it in the episode.'
  return [{ rule: 'read:encoding', severity: 'warning', reason, place }]
}
