import { z } from 'zod'
import { isJsonText, type JsonText } from './json-value.ts'
import { speakerName } from './speaker-name.ts'
import type { Shape, Spoken } from './spoken.ts'
import { secondsOf, type TimeUnit } from './times.ts'

/** A string of a JSON text with its place. */
export const said = z.custom<JsonText>(isJsonText)

/** A string as such. */
export const word = said.transform(({ value }) => value)

const figure = z.union([z.number(), word])

/** Google's protocol buffers write times as whole seconds and nanoseconds. */
const protobuf = z
  .object({ seconds: figure.nullish(), nanos: z.number().nullish() })
  .transform(({ seconds, nanos }) => Number(seconds ?? 0) + (nanos ?? 0) / 1e9)

/** A time in seconds; numbers without a unit of their own are in the one given. Whatever else stands there is NaN. */
export function time(unit: TimeUnit) {
  return z
    .union([figure, protobuf, z.unknown().transform(() => Number.NaN)])
    .nullish()
    .transform((value) => secondsOf(value, unit))
}

/** Who speaks, as one name: a string, a number, or an object that has one. Whatever else stands there is nobody. */
export const who = z
  .union([
    figure,
    z
      .object({ name: figure.nullish(), label: figure.nullish(), id: figure.nullish() })
      .transform(({ name, label, id }) => name ?? label ?? id),
  ])
  .nullish()
  .catch(undefined)
  .transform((value) => (value === undefined || value === null ? undefined : speakerName(value)))

/** A shape by its schema, and what a value of it says. */
export function shape<T>(schema: z.ZodType<T>, spokenOf: (value: T) => readonly Spoken[]): Shape {
  return {
    read(value) {
      const { data, success } = schema.safeParse(value)
      return success ? { spoken: spokenOf(data) } : undefined
    },
  }
}
