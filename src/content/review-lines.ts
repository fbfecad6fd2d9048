import { isDeepStrictEqual } from 'node:util'
import { yamlValue } from '../markdown/read-yaml.ts'

/**
 * The text of `review.yml` without one name; all other bytes stay. Undefined where it has no such name, or is written in
 * a way in which a name has no lines of its own. Throws a YAMLException if it is not valid YAML.
 */
export function withoutName(text: string, name: string): string | undefined {
  const starts = [...text.matchAll(/^ *- name:/gm)].map(({ index }) => index)
  const before = namesIn(text)
  const at = before.findIndex((one) => one.name === name)
  const start = starts[at]
  if (starts.length !== before.length || start === undefined) return undefined
  const after = text.slice(0, start) + text.slice(starts[at + 1] ?? text.length)
  return isDeepStrictEqual(namesIn(after), before.toSpliced(at, 1)) ? after : undefined
}

function namesIn(text: string): readonly { readonly name?: unknown }[] {
  const value = yamlValue(text) as { readonly names?: readonly { readonly name?: unknown }[] | null } | null
  return Array.isArray(value?.names) ? value.names : []
}
