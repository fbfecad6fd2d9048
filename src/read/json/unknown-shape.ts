import type { Message } from '../../model/message.ts'
import { tidy } from '../../words/tidy.ts'
import { isJsonObject, isJsonText, type JsonValue } from './json-value.ts'

/** The message about a JSON text of no known shape: it names the keys that were found, and what is read. */
export function unknownShape(value: JsonValue): Message {
  const reason = `This JSON has no shape that is known: ${foundIn(value)}. What is read: Whisper, WhisperX, whisper.cpp, Podcast Index, Deepgram, AssemblyAI, Amazon Transcribe, Google, Azure, Speechmatics, ElevenLabs, Rev, YouTube (json3), and a list \`segments\` of entries with \`text\`, \`speaker\` and \`start\` in seconds.`
  return { rule: 'read:json', severity: 'error', reason, place: { line: 1, column: 1 } }
}

function foundIn(value: JsonValue): string {
  if (Array.isArray(value)) return `it is a list ${itemsOf(value)}`
  if (!isJsonObject(value))
    return `it is only ${isJsonText(value) ? 'a string' : `the value ${String(value)}`}`
  const [key, list] = Object.entries(value).find(([, inner]) => Array.isArray(inner)) ?? []
  const keys = Object.keys(value)
  const top = keys.length === 0 ? 'it is an object without keys' : `its keys are ${named(keys)}`
  return Array.isArray(list) ? `${top}; ${named([key ?? ''])} is a list ${itemsOf(list)}` : top
}

function itemsOf(list: readonly JsonValue[]): string {
  if (list.length === 0) return 'without entries'
  const first = list.find(isJsonObject)
  return first ? `of entries with the keys ${named(Object.keys(first))}` : 'whose entries have no keys'
}

const most = 12

function named(keys: readonly string[]): string {
  const shown = keys.slice(0, most).map((key) => `\`${tidy(key).slice(0, 40).replaceAll('`', "'")}\``)
  const more = keys.length > most ? ` and ${keys.length - most} more` : ''
  return `${shown.join(', ')}${more}`
}
