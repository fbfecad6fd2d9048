import { z } from 'zod'
import { said, shape, time, who } from './fields.ts'

const phrase = z.object({
  ...{ speaker: who, offsetInTicks: time('ticks'), durationInTicks: time('ticks') },
  nBest: z.array(z.object({ display: said })).min(1),
})

/** Azure's batch transcription: `recognizedPhrases[].nBest[]`, times in ticks of a ten-millionth of a second. */
export const azureSpeech = shape(z.object({ recognizedPhrases: z.array(phrase) }), ({ recognizedPhrases }) =>
  recognizedPhrases.map(({ speaker, offsetInTicks: start, durationInTicks: length, nBest }) => ({
    kind: 'cue',
    parts: nBest.slice(0, 1).map(({ display }) => ({ text: display })),
    speaker,
    start,
    end: start === undefined || length === undefined ? undefined : start + length,
  })),
)
