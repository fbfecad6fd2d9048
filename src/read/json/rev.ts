import { z } from 'zod'
import { said, shape, time, who } from './fields.ts'
import { isJsonText, type JsonValue } from './json-value.ts'

const element = z.object({ value: said, ts: time('seconds'), end_ts: time('seconds') })

const named = z.object({ id: z.unknown(), name: who })

/** Rev: `monologues[].elements[]`, which write out their spaces and punctuation; names may stand in `speakers`. */
export const rev = shape(
  z.object({
    monologues: z.array(z.object({ speaker: z.unknown(), elements: z.array(element) })),
    speakers: z.array(named).nullish(),
  }),
  ({ monologues, speakers }) => {
    const names = new Map((speakers ?? []).map(({ id, name }) => [plainId(id), name]))
    return monologues.map(({ speaker, elements }) => ({
      kind: 'turn' as const,
      parts: elements.map(({ value }) => ({ text: value, glued: true })),
      speaker: names.get(plainId(speaker)) ?? who.parse(speaker),
      start: elements.find(({ ts }) => ts !== undefined)?.ts,
      end: elements.findLast(({ end_ts }) => end_ts !== undefined)?.end_ts,
    }))
  },
)

function plainId(id: unknown): unknown {
  return isJsonText(id as JsonValue) ? String((id as { value: string }).value) : id
}
