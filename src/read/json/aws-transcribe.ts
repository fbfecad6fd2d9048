import { z } from 'zod'
import { said, shape, time, who, word } from './fields.ts'
import { phrasesOf } from './phrases.ts'
import type { Spoken } from './spoken.ts'

const times = { start_time: time('seconds'), end_time: time('seconds'), speaker_label: who }

const item = z.object({
  type: word.nullish(),
  alternatives: z.array(z.object({ content: said })),
  ...times,
})

const results = z.object({
  transcripts: z.array(z.object({ transcript: said })),
  items: z.array(item).nullish(),
  audio_segments: z.array(z.object({ transcript: said, ...times })).nullish(),
  speaker_labels: z
    .object({ segments: z.array(z.object({ ...times, items: z.array(z.object(times)).nullish() })) })
    .nullish(),
})

type Results = z.infer<typeof results>

/** Amazon Transcribe: `results.audio_segments`, else its `items` with `speaker_labels`, else `transcripts`. */
export const awsTranscribe = shape(z.object({ results }), ({ results }) => {
  const { audio_segments: segments, items, transcripts } = results
  if (segments && segments.length > 0)
    return segments.map(({ transcript, start_time: start, end_time: end, speaker_label: speaker }) => ({
      ...{ kind: 'cue' as const, parts: [{ text: transcript }], start, end, speaker },
    }))
  if (items && items.length > 0) return phrasesOf(wordsOf(items, speakersByStart(results)))
  return transcripts.map(({ transcript }) => ({ kind: 'page', parts: [{ text: transcript }] }))
})

function wordsOf(
  items: NonNullable<Results['items']>,
  speakers: ReadonlyMap<number | undefined, string | undefined>,
): readonly Spoken[] {
  return items.flatMap(({ alternatives: [best], type, start_time: start, end_time: end, speaker_label }) => {
    if (!best) return []
    const glued = type === 'punctuation'
    const speaker = speaker_label ?? (glued ? undefined : speakers.get(start))
    return [{ kind: 'cue' as const, parts: [{ text: best.content, glued }], start, end, speaker }]
  })
}

/** Older files name the speaker of each word apart, by the time at which the word starts. */
function speakersByStart({
  speaker_labels: labels,
}: Results): ReadonlyMap<number | undefined, string | undefined> {
  const items = (labels?.segments ?? []).flatMap((segment) =>
    (segment.items ?? []).map((one) => [one.start_time, one.speaker_label ?? segment.speaker_label] as const),
  )
  return new Map(items)
}
