import { z } from 'zod'
import { awsTranscribe } from './aws-transcribe.ts'
import { azureSpeech } from './azure-speech.ts'
import { deepgram } from './deepgram.ts'
import { said, shape } from './fields.ts'
import { googleSpeech } from './google-speech.ts'
import type { JsonValue } from './json-value.ts'
import { listed } from './listed.ts'
import { rev } from './rev.ts'
import type { Shape, Speech } from './spoken.ts'
import { elevenLabs, speechmatics } from './typed-words.ts'
import { whisperCpp } from './whisper-cpp.ts'
import { youtubeEvents } from './youtube-events.ts'

/** The whole transcript in one string and nothing better: what some services give for short files. */
const wholeText = shape(
  z
    .object({ text: said.optional().catch(undefined), transcript: said.optional().catch(undefined) })
    .refine(({ text, transcript }) => text ?? transcript),
  ({ text, transcript }) => {
    const words = text ?? transcript
    return words ? [{ kind: 'page', parts: [{ text: words }] }] : []
  },
)

/**
 * All shapes, the particular ones first. A file often says the same words three times over (passages, single words,
 * one long text): a shape takes them once, from passages if it can, and the first shape that has any words wins.
 */
const shapes: readonly Shape[] = [
  ...[deepgram, awsTranscribe, speechmatics, googleSpeech, rev, elevenLabs, youtubeEvents, whisperCpp],
  ...[azureSpeech, listed, wholeText],
]

/** What a JSON text says: nothing where it has no known shape, an empty list where it has one and no words. */
export function speechOf(value: JsonValue): Speech | undefined {
  let empty: Speech | undefined
  for (const { read } of shapes) {
    const speech = read(value)
    if (speech?.spoken.some(({ parts }) => parts.some(({ text }) => text.value.trim() !== ''))) return speech
    empty ??= speech
  }
  return empty
}
