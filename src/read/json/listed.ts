import { entryOf } from './entry.ts'
import { isJsonObject, isJsonText, type JsonObject, type JsonValue } from './json-value.ts'
import { phrasesOf } from './phrases.ts'
import type { Shape, Speech, Spoken } from './spoken.ts'
import type { TimeUnit } from './times.ts'

/** Where lists of what was said stand, the best first: the same words may stand in several. */
const lists = [
  'utterances speakers paragraphs segments monologues sentences phrases chunks captions cues subtitles lines turns',
  'entries snippets blocks segment',
  'transcript transcripts transcription dialogue results result data items words word_segments',
].flatMap((names) => names.split(' '))

/** Keys of boxes that such lists are likely to stand in. */
const boxes = 'transcription transcript result results data response output'.split(' ')

/** So deep boxes stand in boxes: `data.transcript.sentences`, `data.result.transcription.utterances`. */
const deepest = 4

/**
 * Lists of entries with words and a speaker or a time: Whisper and WhisperX (`segments`), Podcast Index (`segments`
 * with `body`), AssemblyAI and Gladia (`utterances`, `words`), Fireflies (`sentences`), plain arrays, and their many
 * relatives, in whatever box they stand.
 */
export const listed: Shape = {
  read(value) {
    if (Array.isArray(value)) return speechIn(value, undefined, '')
    if (!isJsonObject(value)) return undefined
    let level: readonly JsonObject[] = [value]
    for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
      for (const box of level) {
        const speech = listIn(box)
        if (speech) return speech
      }
      level = level.flatMap(boxesIn)
    }
    return undefined
  },
}

/** The objects that stand in one, the likely ones first. */
function boxesIn(box: JsonObject): readonly JsonObject[] {
  const keys = new Set([...boxes, ...Object.keys(box)])
  return [...keys].map((key) => box[key]).filter(isJsonObject)
}

function listIn(box: JsonObject): Speech | undefined {
  for (const key of lists) {
    const list = box[key]
    const speech = Array.isArray(list) ? speechIn(list, box, key) : undefined
    if (speech && speech.spoken.length > 0) return speech
  }
  return undefined
}

/** A list is speech where most of its entries have words, and one at least a speaker or a time. */
function speechIn(list: readonly JsonValue[], box: JsonObject | undefined, key: string): Speech | undefined {
  const unit = unitOf(list, box, key)
  const spoken = list.flatMap((item) => (isJsonObject(item) ? (entryOf(item, unit) ?? []) : []))
  const told = spoken.some(({ speaker, start, end }) =>
    [speaker, start, end].some((one) => one !== undefined),
  )
  if (!told || spoken.length * 2 < list.length) return undefined
  const unread = list.length - spoken.length
  if (areWords(spoken)) return { spoken: phrasesOf(spoken), unread }
  if (key !== 'paragraphs' && !takeTurns(spoken)) return { spoken, unread }
  return { spoken: spoken.map((one) => ({ ...one, kind: 'turn' })), unread }
}

/** Words of their own, and no sentences of a script that writes no spaces. */
function areWords(spoken: readonly Spoken[]): boolean {
  const single = spoken.filter(({ parts: [part] }) =>
    /^\s*[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,40}\s*$/u.test(
      part?.text.value.slice(0, 100) ?? '',
    ),
  )
  return spoken.length >= 4 && single.length >= spoken.length * 0.8
}

/** Whether an entry is all that a speaker says until the next one does. */
function takeTurns(spoken: readonly Spoken[]): boolean {
  const same = spoken.filter(
    ({ speaker }, at) => speaker === undefined || speaker === spoken[at - 1]?.speaker,
  )
  return same.length <= spoken.length * 0.05
}

/** What AssemblyAI's files have and no others. */
const assemblyKeys = 'audio_duration audio_url language_model acoustic_model punctuate format_text'.split(' ')

/** AssemblyAI counts milliseconds, in whole numbers, and names speakers by letters; the others count seconds. */
function unitOf(list: readonly JsonValue[], box: JsonObject | undefined, key: string): TimeUnit {
  if (!box || !/^(?:utterances|words|paragraphs|sentences)$/.test(key)) return 'seconds'
  const items = list.filter(isJsonObject)
  const marked = assemblyKeys.some((name) => name in box) || items.some(({ speaker }) => isLetter(speaker))
  const whole = items.every(({ start, end }) =>
    [start, end].every((one) => one === null || Number.isInteger(one)),
  )
  return marked && whole ? 'milliseconds' : 'seconds'
}

function isLetter(value: JsonValue | undefined): boolean {
  return isJsonText(value) && /^[A-Z]$/.test(value.value)
}
