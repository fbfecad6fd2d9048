import { z } from 'zod'
import { said, shape, time } from './fields.ts'

const span = z.object({ from: time('milliseconds'), to: time('milliseconds') }).nullish()

/** whisper.cpp: `transcription[]` with `offsets` in milliseconds, and the same times as `timestamps`. */
export const whisperCpp = shape(
  z.object({ transcription: z.array(z.object({ text: said, offsets: span, timestamps: span })).min(1) }),
  ({ transcription }) =>
    transcription.map(({ text, offsets, timestamps }) => {
      const { from: start, to: end } = offsets ?? timestamps ?? {}
      return { kind: 'cue', parts: [{ text }], start, end }
    }),
)
