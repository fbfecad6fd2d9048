import { z } from 'zod'
import { said, shape, time } from './fields.ts'

const event = z.object({
  tStartMs: time('milliseconds'),
  dDurationMs: time('milliseconds'),
  segs: z.array(z.object({ utf8: said.nullish() })).nullish(),
})

/** YouTube's own captions (json3): `events[].segs[].utf8`, which write out their spaces. An event lasts as long as it shows. */
export const youtubeEvents = shape(z.object({ events: z.array(event).min(1) }), ({ events }) =>
  events.map(({ tStartMs: start, dDurationMs: length, segs }) => ({
    kind: 'cue',
    parts: (segs ?? []).flatMap(({ utf8 }) => (utf8 ? [{ text: utf8, glued: true }] : [])),
    start,
    end: start === undefined || length === undefined ? undefined : start + length,
  })),
)
