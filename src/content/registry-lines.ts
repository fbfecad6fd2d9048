import { yamlValue } from '../markdown/read-yaml.ts'
import type { EntityType } from '../model/entity.ts'
import { readRegistry } from './registry.ts'
import { places } from './show-folder.ts'
import { withField, without } from './yaml-change.ts'
import { withEntry, withItem } from './yaml-insert.ts'
import { isRecord } from './yaml-places.ts'

/** What `entities.yml` says of one entity, by its keys there; a key with nothing is not written. */
export interface EntityFields {
  readonly name: string
  readonly type: EntityType
  readonly subtype?: string | undefined
  readonly aliases?: readonly unknown[] | undefined
  readonly 'same-as'?: readonly string[] | undefined
  readonly description?: string | undefined
  readonly page?: boolean | undefined
}

/** The keys of an entity in the order in which they are written. */
const keys = ['name', 'type', 'subtype', 'aliases', 'same-as', 'description', 'page'] as const

/**
 * The text of `entities.yml` in which an entity has these fields and no others; one that it does not have comes into it.
 * Only what differs is written. Throws an UnchangeableError where other lines would be touched.
 */
export function withFields(text: string, id: string, fields: EntityFields): string {
  const given = Object.fromEntries(
    keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])),
  )
  if (!fieldsIn(text, id)) return withEntry(text, ['entities'], id, given)
  return keys.reduce((all, key) => withField(all, ['entities', id], key, given[key], keys), text)
}

/** What the text of `entities.yml` says of an entity, as it stands there; undefined where it has no such entity. */
export function fieldsIn(text: string, id: string): EntityFields | undefined {
  const value = yamlValue(text)
  const entities = isRecord(value) ? value.entities : undefined
  const found = isRecord(entities) ? entities[id] : undefined
  return isRecord(found) ? (found as unknown as EntityFields) : undefined
}

/**
 * The text of `entities.yml` in which `from` became `to`. What `to` became before is taken back: of two that were merged
 * one way and then the other, the last stands.
 */
export function withMerge(text: string, from: string, to: string): string {
  const { merge } = readRegistry(text, places.entities).registry
  const freed = to in merge ? without(text, ['merge', to]) : text
  return from in merge ? withField(freed, ['merge'], from, to) : withEntry(freed, ['merge'], from, to)
}

/** The text of `entities.yml` in which two entities are never merged. */
export function withApart(text: string, one: string, other: string): string {
  return withItem(text, ['never-merge'], [one, other])
}
