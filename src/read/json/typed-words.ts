import { z } from 'zod'
import { said, shape, time, who, word } from './fields.ts'
import { phrasesOf } from './phrases.ts'
import type { Spoken } from './spoken.ts'

const times = { start_time: time('seconds'), end_time: time('seconds') }

const marked = z.object({
  type: word,
  ...times,
  alternatives: z.array(z.object({ content: said, speaker: who })),
})

/** Speechmatics: `results[]`, a word or a punctuation mark each. */
export const speechmatics = shape(z.object({ results: z.array(marked).min(1) }), ({ results }) =>
  phrasesOf(
    results.flatMap(({ type, start_time: start, end_time: end, alternatives: [best] }): readonly Spoken[] => {
      if (!best) return []
      const glued = type === 'punctuation'
      return [{ kind: 'cue', parts: [{ text: best.content, glued }], start, end, speaker: best.speaker }]
    }),
  ),
)

const spaced = z.object({
  type: word,
  text: said,
  start: time('seconds'),
  end: time('seconds'),
  speaker_id: who,
})

/** ElevenLabs: `words[]`, where the spaces are entries of their own. */
export const elevenLabs = shape(z.object({ words: z.array(spaced).min(1) }), ({ words }) =>
  phrasesOf(
    words.flatMap(({ type, text, start, end, speaker_id: speaker }, at): readonly Spoken[] => {
      if (type === 'spacing') return []
      const glued = at > 0 && words[at - 1]?.type !== 'spacing'
      return [{ kind: 'cue', parts: [{ text, glued }], start, end, speaker }]
    }),
  ),
)
