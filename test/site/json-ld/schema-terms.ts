import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What may stand as a property's value: the names of types, and of what is a string or a number. */
type Range = readonly string[]

const types = createRequire(import.meta.url).resolve('schema-dts')
const lines = readFileSync(join(types, '../schema.d.ts'), 'utf8').split('\n')

/** Schema.org as schema-dts declares it: by type what it extends, its own properties, and its subtypes. */
const parents = new Map<string, readonly string[]>()
const properties = new Map<string, Map<string, Range>>()
const subtypes = new Map<string, readonly string[]>()
let open = ''
for (const line of lines) {
  const [, name = '', from = ''] =
    /^(?:export )?interface (\w+?)(?:<[^>]*>)? extends (.+?) \{/.exec(line) ?? []
  if (name !== '') {
    open = name
    parents.set(name, from.split(', '))
    properties.set(name, new Map())
  }
  const [, property = '', range = ''] = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;/.exec(line) ?? []
  if (property !== '') properties.get(open)?.set(property, range.split(' | '))
  const [, union = '', members = ''] = /^export type (\w+) = (.+);$/.exec(line) ?? []
  if (union !== '') subtypes.set(union, members.split(' | '))
}

/** What is wrong with a piece of structured data by schema.org: unknown types, properties that a type does not have, values of a wrong type. */
export function faultsIn(node: unknown, path = '$'): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one, at) => faultsIn(one, `${path}[${at}]`))
  if (typeof node !== 'object' || node === null) return []
  const { '@type': type, '@id': _, ...rest } = node as Record<string, unknown>
  if (typeof type !== 'string' || !parents.has(`${type}Leaf`))
    return [`${path}: no such type as ${String(type)}`]
  return Object.entries(rest).flatMap(([name, value]) => {
    const range = rangeOf(`${type}Leaf`, name)
    const here = `${path}.${name}`
    if (!range) return [`${here}: ${type} has no such property`]
    const wrong = [value].flat().filter((one) => !fits(one, range))
    return [
      ...wrong.map((one) => `${here}: ${JSON.stringify(one)} is none of ${range.join(', ')}`),
      ...faultsIn(value, here),
    ]
  })
}

function rangeOf(name: string, property: string): Range | undefined {
  const own = properties.get(name)?.get(property)
  if (own) return own
  for (const parent of parents.get(name) ?? []) {
    const found = rangeOf(parent, property)
    if (found) return found
  }
  return undefined
}

function fits(value: unknown, range: Range): boolean {
  if (typeof value === 'string')
    return range.some(
      (one) => ['Text', 'URL', 'Date', 'DateTime', 'IdReference'].includes(one) || isText(one),
    )
  if (typeof value === 'number') return range.some((one) => one === 'Number' || one === 'Integer')
  const type = (value as { readonly '@type'?: string })['@type'] ?? ''
  return range.some((one) => covers(one, type))
}

/** Types that may be written as plain text, such as `Duration`. */
function isText(name: string): boolean {
  return subtypes.get(name)?.includes('string') === true
}

function covers(name: string, type: string): boolean {
  if (name === `${type}Leaf` || name === type) return true
  return (subtypes.get(name) ?? []).some((one) => one !== name && covers(one, type))
}
