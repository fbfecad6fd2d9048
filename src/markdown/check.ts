import { z } from 'zod'
import type { Message } from '../model/message.ts'
import { didYouMean } from '../words/nearest.ts'
import type { LineOf } from './yaml-lines.ts'

/** Where the data stands: which rule speaks of it, and on which line of the file a key is. */
export interface Whereabouts {
  readonly rule: string
  readonly lineOf: LineOf
}

/** The value if it has the right form, else only messages that say on which line what is wrong. */
export interface Checked<Value> {
  readonly value?: Value
  readonly messages: readonly Message[]
}

/** A file with more faults than this is told of these; the rest would bury them. */
const mostFaults = 20

/**
 * Checks data that a person wrote against a schema. Each fault is one error with its line; for an unknown
 * key the nearest known one is named. A schema's own messages begin after the key's name: `must be …`.
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  where: Whereabouts,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(data, { error: inWords })
  if (result.success) return { value: result.data, messages: [] }
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, schema))
  const messages = faults
    .slice(0, mostFaults)
    .map(({ path, text }) => message(where, path, `${named(path)}${text().replace(/\.$/, '')}`))
  if (faults.length <= mostFaults) return { messages }
  return {
    messages: [...messages, message(where, [], `There are ${faults.length - mostFaults} more faults`)],
  }
}

interface Fault {
  readonly path: readonly PropertyKey[]
  /** Worked out only for the faults that are told. */
  readonly text: () => string
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, text: () => issue.message }]
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    text: () => unknownKey(key, issue.path, schema),
  }))
}

function message(where: Whereabouts, path: readonly PropertyKey[], reason: string): Message {
  return {
    rule: where.rule,
    severity: 'error',
    reason: `${reason}; the file was left as it is.`,
    place: { line: where.lineOf(path), column: 1 },
  }
}

function named(path: readonly PropertyKey[]): string {
  const name = path.map(String).join('.')
  return name === '' ? 'This ' : `\`${name.length > 80 ? `${name.slice(0, 80)}…` : name}\` `
}

/** What is wrong with one value, to be read after the key's name. */
const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing'
    return `must be ${wanted[issue.expected] ?? issue.expected}, and is ${kindOf(issue.input)}`
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const hint = typeof issue.input === 'string' ? didYouMean(issue.input, values) : ''
    return `must be one of ${values.map((value) => `\`${value}\``).join(', ')}${hint}`
  }
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'is too short' : 'is too small'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'is too long' : 'is too large'
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'is no good key'
  return 'does not have the right form'
}

const wanted: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'a number (put it in quotes if it is meant as text)' : 'true or false'
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): string {
  const known = keysAt(schema, path)
  const hint = didYouMean(key, known)
  const names =
    hint !== '' || known.length === 0 ? '' : ` (known are ${known.map((name) => `\`${name}\``).join(', ')})`
  return `is no key that Copydesk knows${names}${hint}`
}

/** The known keys of the object that a path leads to, as far as the schema tells. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current = unwrapped(schema)
  for (const step of path) current = unwrapped(childOf(current, step))
  return current instanceof z.ZodObject ? Object.keys(current.shape) : []
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined
}

/** A schema without what only says that a value may be missing, has a default or is changed afterwards. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap())
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodReadonly) return unwrapped(schema.unwrap())
  if (schema instanceof z.ZodPipe)
    return unwrapped(schema.in instanceof z.ZodTransform ? schema.out : schema.in)
  if (schema instanceof z.ZodUnion)
    return schema.options.map(unwrapped).find((one) => one instanceof z.ZodObject)
  return schema
}
