import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { Message } from '../model/message.ts'
import { type LineOf, yamlLines } from './yaml-lines.ts'

/** A YAML text as plain values. */
export interface Yaml {
  /** Absent where a message says why. An empty text is null. */
  readonly value?: unknown
  readonly lineOf: LineOf
  readonly messages: readonly Message[]
}

/**
 * More values than this, with aliases written out, is an alias bomb: a few lines of YAML that unfold to
 * billions of values as soon as somebody walks through them.
 */
const mostValues = 200_000

/**
 * Reads YAML by js-yaml 4 with its core schema: dates and times stay strings, nothing is ever executed, no
 * merge keys. `rule` is who speaks in the messages, `first` the line of the file on which the text starts.
 */
export function readYaml(source: string, rule: string, first = 1): Yaml {
  const lineOf = yamlLines(source, first)
  try {
    return { value: yamlValue(source), lineOf, messages: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { lineOf, messages: [brokenYaml(error, rule, first)] }
  }
}

/** The value of a YAML text. Throws a YAMLException if it is not valid or unfolds to too much. */
export function yamlValue(source: string): unknown {
  const value: unknown = load(source, { schema: CORE_SCHEMA })
  if (unfoldsTo(value) > mostValues) throw new YAMLException('its aliases unfold to too many values')
  return value
}

/** What to tell an editor of YAML that cannot be read. */
export function brokenYaml(error: YAMLException, rule: string, first: number): Message {
  const line = (error.mark?.line ?? 0) + first
  return {
    rule,
    severity: 'error',
    reason: `This is not valid YAML (${error.reason}); the file was left as it is.`,
    place: { line, column: (error.mark?.column ?? 0) + 1 },
  }
}

/** How many values there are, aliases written out; stops counting soon after the limit. */
function unfoldsTo(value: unknown): number {
  const waiting: unknown[] = [value]
  let count = 0
  while (waiting.length > 0 && count <= mostValues) {
    const next = waiting.pop()
    count++
    if (typeof next !== 'object' || next === null) continue
    for (const child of Object.values(next)) {
      waiting.push(child)
      if (waiting.length > mostValues) return Number.POSITIVE_INFINITY
    }
  }
  return count
}
