import { z } from 'zod'
import { isJsonObject, isJsonText, type JsonText } from './json-value.ts'
import { speakerName } from './speaker-name.ts'
import type { Shape, Spoken } from './spoken.ts'
import { secondsOf, type TimeUnit } from './times.ts'

/** A string of a JSON text with its place. */
export const said = z.custom<JsonText>(isJsonText)

/** A string as such. */
export const word = said.transform(({ value }) => value)

/** A time in seconds; numbers without a unit of their own are in the one given. Whatever else stands there is NaN. */
export function time(unit: TimeUnit) {
  return z
    .unknown()
    .optional()
    .transform((value) => timeOf(value, unit))
}

/** The seconds that a value of a JSON text means, as `time` reads them. */
export function timeOf(value: unknown, unit: TimeUnit): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return secondsOf(value, unit)
  if (isJsonText(value)) return secondsOf(value.value, unit)
  if (!isJsonObject(value) || !('seconds' in value || 'nanos' in value)) return Number.NaN
  // Google's protocol buffers write times as whole seconds and nanoseconds.
  return (timeOf(value.seconds, 'seconds') ?? 0) + (timeOf(value.nanos, 'seconds') ?? 0) / 1e9
}

/** Who speaks, as one name: a string, a number, or an object that has one. Whatever else stands there is nobody. */
export const who = z.unknown().optional().transform(whoOf)

/** The speaker's name that a value of a JSON text means, as `who` reads it. */
export function whoOf(value: unknown): string | undefined {
  if (typeof value === 'number') return speakerName(value)
  if (isJsonText(value)) return speakerName(value.value)
  if (!isJsonObject(value)) return undefined
  const inner = [value.name, value.label, value.id].find((one) => isJsonText(one) || typeof one === 'number')
  return whoOf(inner)
}

/** A shape by its schema, and what a value of it says. */
export function shape<T>(schema: z.ZodType<T>, spokenOf: (value: T) => readonly Spoken[]): Shape {
  return {
    read(value) {
      const { data, success } = schema.safeParse(value)
      return success ? { spoken: spokenOf(data) } : undefined
    },
  }
}
