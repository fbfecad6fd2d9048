import { z } from 'zod'
import { said, shape, time, who } from './fields.ts'
import { phrasesOf } from './phrases.ts'
import type { Spoken } from './spoken.ts'

const times = { start: time('seconds'), end: time('seconds'), speaker: who }

const word = z.object({ punctuated_word: said.nullish(), word: said, ...times })

const paragraph = z.object({ sentences: z.array(z.object({ text: said })), ...times })

const alternative = z.object({
  transcript: said.nullish(),
  words: z.array(word).nullish(),
  paragraphs: z.object({ paragraphs: z.array(paragraph) }).nullish(),
})

const results = z.object({
  channels: z.array(z.object({ alternatives: z.array(alternative) })).nullish(),
  utterances: z.array(z.object({ transcript: said, ...times })).nullish(),
})

/**
 * Deepgram: `results.channels[].alternatives[]`, of which the first is the best, and `results.utterances[]`. Several
 * channels are one talk: their passages go in the order of their times.
 */
export const deepgram = shape(
  z.object({ results: results.refine(({ channels, utterances }) => channels || utterances) }),
  ({ results: { channels, utterances } }) => {
    const best = (channels ?? []).flatMap(({ alternatives }) => alternatives.slice(0, 1))
    const paragraphs = best.map(turnsOf)
    if (best.length > 0 && paragraphs.every((turns) => turns.length > 0)) return inOrder(paragraphs)
    if (utterances && utterances.length > 0)
      return utterances.map(({ transcript, ...rest }) => ({
        kind: 'cue',
        parts: [{ text: transcript }],
        ...rest,
      }))
    return inOrder(best.map(plainestOf))
  },
)

function turnsOf({ paragraphs }: z.infer<typeof alternative>): readonly Spoken[] {
  return (paragraphs?.paragraphs ?? []).map(({ sentences, ...rest }) => ({
    kind: 'turn',
    parts: sentences,
    ...rest,
  }))
}

/** Its words, else the text without times. */
function plainestOf({ words, transcript }: z.infer<typeof alternative>): readonly Spoken[] {
  if (words && words.length > 0)
    return phrasesOf(
      words.map(({ punctuated_word, word, ...rest }) => ({
        kind: 'cue',
        parts: [{ text: punctuated_word ?? word }],
        ...rest,
      })),
    )
  return transcript ? [{ kind: 'page', parts: [{ text: transcript }] }] : []
}

function inOrder(channels: readonly (readonly Spoken[])[]): readonly Spoken[] {
  const all = channels.flat()
  if (channels.length < 2 || all.some(({ start }) => start === undefined)) return all
  return all.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
}
