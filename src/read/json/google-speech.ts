import { z } from 'zod'
import { foldedWords } from '../../words/fold.ts'
import { said, shape, time, who } from './fields.ts'
import { phrasesOf } from './phrases.ts'
import type { Spoken } from './spoken.ts'

const seconds = time('seconds')

const word = z
  .object({
    word: said,
    ...{ startTime: seconds, startOffset: seconds, start_time: seconds },
    ...{ endTime: seconds, endOffset: seconds, end_time: seconds },
    ...{ speakerTag: who, speakerLabel: who, speaker_tag: who },
  })
  .transform(
    (one): Spoken => ({
      kind: 'cue',
      parts: [{ text: one.word }],
      start: one.startTime ?? one.startOffset ?? one.start_time,
      end: one.endTime ?? one.endOffset ?? one.end_time,
      speaker: one.speakerLabel ?? one.speakerTag ?? one.speaker_tag,
    }),
  )

const alternative = z
  .object({ transcript: said.nullish(), words: z.array(word).nullish() })
  .refine(({ transcript, words }) => transcript || words)

type Alternative = z.infer<typeof alternative>

const result = z.object({ alternatives: z.array(alternative).nullish() })

/**
 * Google Speech-to-Text: `results[].alternatives[]`, of which the first is the best. Where speakers are told apart,
 * the last result says all words of the others again with their speakers, and it alone is read.
 */
export const googleSpeech = shape(z.object({ results: z.array(result).min(1) }), ({ results }) => {
  const best = results.flatMap(({ alternatives }) => (alternatives ?? []).slice(0, 1))
  const last = best.at(-1)
  const others = best.slice(0, -1)
  if (last?.words && others.length > 0 && hasSpeakers(last) && saysAgain(last.words, others))
    return phrasesOf(last.words)
  return best.flatMap(spokenOf)
})

function hasSpeakers({ words }: Alternative): boolean {
  return words?.some(({ speaker }) => speaker !== undefined) ?? false
}

/** Whether the words begin with all that the others say, of whom none knows its speakers. */
function saysAgain(words: readonly Spoken[], others: readonly Alternative[]): boolean {
  const before = foldedWords(others.map((one) => one.transcript?.value ?? textOf(one.words ?? [])).join(' '))
  const again = foldedWords(textOf(words))
  return !others.some(hasSpeakers) && before.every((word, at) => word === again[at])
}

function textOf(words: readonly Spoken[]): string {
  return words.flatMap(({ parts }) => parts.map(({ text }) => text.value)).join(' ')
}

function spokenOf(one: Alternative): readonly Spoken[] {
  const { transcript, words } = one
  const speakers = new Set(words?.map(({ speaker }) => speaker))
  if (words && words.length > 0 && (!transcript?.value.trim() || speakers.size > 1)) return phrasesOf(words)
  if (!transcript) return []
  const [speaker] = speakers
  return [
    {
      kind: 'cue',
      parts: [{ text: transcript }],
      speaker,
      start: words?.[0]?.start,
      end: words?.at(-1)?.end,
    },
  ]
}
