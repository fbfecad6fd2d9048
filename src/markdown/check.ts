import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { Message } from '../model/message.ts'

/** Where the data stands: which rule speaks of it, and on which line of the file a key is. */
export interface Whereabouts {
  readonly rule: string
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** The value if it has the right form, else only messages that say on which line what is wrong. */
export interface Checked<Value> {
  readonly value?: Value
  readonly messages: readonly Message[]
}

/**
 * Checks data that a person wrote against a schema. Each fault is one error with its line; for an unknown
 * key the nearest known one is named.
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  where: Whereabouts,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, messages: [] }
  const messages = result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [fault(where, issue.path, `${place(issue.path)}${issue.message}`)]
    return issue.keys.map((key) => fault(where, [...issue.path, key], unknownKey(key, issue.path, schema)))
  })
  return { messages }
}

function fault(where: Whereabouts, path: readonly PropertyKey[], reason: string): Message {
  const sentence = `${reason.replace(/\.$/, '')}; the file was left as it is.`
  return {
    rule: where.rule,
    severity: 'error',
    reason: sentence,
    place: { line: where.lineOf(path), column: 1 },
  }
}

function place(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType): string {
  const known = keysAt(schema, path)
  const nearest = known.length === 0 ? undefined : closest(key, [...known])
  const hint =
    nearest !== undefined && distance(key, nearest) <= Math.max(2, key.length / 3)
      ? `, did you mean \`${nearest}\`?`
      : ''
  const names =
    hint !== '' || known.length === 0 ? '' : ` (known are ${known.map((name) => `\`${name}\``).join(', ')})`
  return `\`${[...path, key].map(String).join('.')}\` is no key that Copydesk knows${names}${hint}`
}

/** The known keys of the object that a path leads to, as far as the schema tells. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let current = unwrapped(schema)
  for (const step of path) {
    if (typeof step === 'number') current = unwrapped(current?.element)
    else current = unwrapped(current?.shape?.[String(step)] ?? current?._zod?.def?.valueType)
  }
  return current?.shape ? Object.keys(current.shape) : []
}

/** The little of a zod schema's inside that finding its keys needs. */
interface Inside {
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: unknown
  readonly _zod?: {
    readonly def?: { readonly innerType?: unknown; readonly valueType?: unknown; readonly in?: unknown }
  }
}

function unwrapped(schema: unknown): Inside | undefined {
  let current = schema as Inside | undefined
  for (let depth = 0; depth < 8 && current && !current.shape && !current.element; depth++) {
    const inner = current._zod?.def?.innerType ?? current._zod?.def?.in
    if (inner === undefined) break
    current = inner as Inside
  }
  return current
}
