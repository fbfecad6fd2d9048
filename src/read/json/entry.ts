import { timeOf, whoOf } from './fields.ts'
import { isJsonText, type JsonObject, type JsonText, type JsonValue } from './json-value.ts'
import type { Spoken } from './spoken.ts'
import type { TimeUnit } from './times.ts'

/** How recognisers and editors of transcripts name the fields of an entry, the likelier first. */
const keys = {
  words: 'text body punctuated_word transcript sentence word content utterance segment line caption'.split(
    ' ',
  ),
  speaker:
    'speaker speaker_name speakerName speaker_label speakerLabel speaker_id speakerId speakerTag name author'.split(
      ' ',
    ),
  start: 'start startTime start_time startTimestamp begin from time ts timestamp'.split(' '),
  startMs: 'startMs start_ms startTimeMs offsetMilliseconds'.split(' '),
  end: 'end endTime end_time endTimestamp stop to end_ts'.split(' '),
  endMs: 'endMs end_ms endTimeMs'.split(' '),
  length: ['duration', 'dur'],
  lengthMs: ['durationMs', 'duration_ms', 'durationMilliseconds'],
}

/** What an entry of a list says; nothing where no field of it is known to hold words. */
export function entryOf(item: JsonObject, unit: TimeUnit): Spoken | undefined {
  const text = wordsOf(item)
  if (!text) return undefined
  const speaker = whoOf(valueAt(item, keys.speaker))
  return { kind: 'cue', parts: [{ text }], speaker, ...timesOf(item, unit) }
}

function wordsOf(item: JsonObject): JsonText | undefined {
  for (const key of keys.words) {
    const value = item[key]
    if (isJsonText(value)) return value
  }
  return undefined
}

function timesOf(item: JsonObject, unit: TimeUnit): Pick<Spoken, 'start' | 'end'> {
  const ms = 'milliseconds'
  // Hugging Face writes both times into one field: `"timestamp": [0.0, 4.5]`.
  const pair = item.timestamp
  if (Array.isArray(pair)) return { start: timeOf(pair[0], unit), end: timeOf(pair[1], unit) }
  const start = timeOf(valueAt(item, keys.start), unit) ?? timeOf(valueAt(item, keys.startMs), ms)
  const end = timeOf(valueAt(item, keys.end), unit) ?? timeOf(valueAt(item, keys.endMs), ms)
  if (end !== undefined || start === undefined) return { start, end }
  const length = timeOf(valueAt(item, keys.length), unit) ?? timeOf(valueAt(item, keys.lengthMs), ms)
  return { start, end: length === undefined ? undefined : start + length }
}

function valueAt(item: JsonObject, names: readonly string[]): JsonValue | undefined {
  for (const name of names) {
    const value = item[name]
    if (value !== undefined && value !== null) return value
  }
  return undefined
}
