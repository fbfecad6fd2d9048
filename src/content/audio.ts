import { z } from 'zod'
import type { Audio } from '../model/audio.ts'
import { secondsOf } from '../words/clock.ts'
import { webAddress } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Seconds, or a time as people write it. A day is longer than any recording. */
const duration = z.preprocess(
  (value) => (typeof value === 'string' ? (secondsOf(value) ?? value) : value),
  z.number('must be seconds, or a time such as `12:30`').positive('must be more than nothing').max(86_400),
)

const described = z.strictObject({
  url: webAddress,
  length: z.int().min(1).optional(),
  type: z
    .string()
    .regex(/^(?:audio|video)\/[a-z0-9][a-z0-9.+-]{0,60}$/, 'must be a media type such as `audio/mpeg`')
    .optional(),
  duration: duration.optional(),
})

/** `audio:` in front matter: an address, or a group of address, length in bytes, type and duration. */
export const audioField = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  described.transform((value): Audio => withoutUndefined(value)),
)

/** A recording as front matter writes it: the address alone where nothing else is known. */
export function audioValue(audio: Audio): string | Audio {
  return Object.keys(audio).length === 1 ? audio.url : audio
}
