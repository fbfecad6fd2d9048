import { z } from 'zod'
import { check } from '../markdown/check.ts'
import { readYaml } from '../markdown/read-yaml.ts'
import type { LineOf } from '../markdown/yaml-lines.ts'
import { type Alias, entityTypes, type Override } from '../model/entity.ts'
import type { Message } from '../model/message.ts'
import { emptyRegistry, type Registry, type RegistryEntity } from '../model/registry.ts'
import { slug, webAddress, words } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:registry'

const alias = z.union(
  [words, z.strictObject({ text: words, case: z.enum(['exact', 'any']).default('exact') })],
  {
    error: 'must be a name, or `{text: name, case: any}`',
  },
)

const entity = z.strictObject({
  name: words,
  type: z.enum(entityTypes),
  subtype: words.optional(),
  aliases: z.array(alias).default([]),
  'same-as': z.array(webAddress).default([]),
  description: words.optional(),
  page: z.boolean().optional(),
})

const ignored = z.union([words, z.strictObject({ text: words, in: z.array(slug) })], {
  error: 'must be a name, or `{text: name, in: [episode]}`',
})

const override = z.strictObject({
  text: words,
  nth: z.int().min(1).optional(),
  type: z.enum(entityTypes).optional(),
  entity: slug.optional(),
  drop: z.boolean().optional(),
})

const registry = z.strictObject({
  version: z.literal(1).optional(),
  entities: z.record(slug, entity).default({}),
  merge: z.record(slug, slug).default({}),
  'never-merge': z.array(z.array(slug)).default([]),
  ignore: z.array(ignored).default([]),
  concepts: z.array(words).default([]),
  overrides: z.record(slug, z.array(override)).default({}),
})

/** A registry and where its keys stand, for what tagging has to say about it. */
export interface ReadRegistry {
  /** Empty where the file has an error. */
  readonly registry: Registry
  readonly lineOf: LineOf
  readonly messages: readonly Message[]
}

/**
 * Reads `entities.yml`. That merges lead somewhere, and not in a circle, is checked where they are followed
 * (`tag/merges.ts`), because they may lead into the gazetteer.
 */
export function readRegistry(text: string, file: string): ReadRegistry {
  const { value, lineOf, messages } = readYaml(text, rule)
  const checked = messages.length > 0 ? { messages } : check(registry, value ?? {}, { rule, lineOf })
  const all = checked.messages.map((message) => ({ ...message, file }))
  if (!('value' in checked) || !checked.value) return { registry: emptyRegistry, lineOf, messages: all }
  const { entities, merge, ignore, concepts, overrides, 'never-merge': neverMerge } = checked.value
  const found: Registry = {
    entities: Object.entries(entities).map(([id, one]) => entityOf(id, one)),
    merge,
    neverMerge,
    ignore: ignore.map((one) => (typeof one === 'string' ? { text: one } : one)),
    concepts,
    overrides: Object.fromEntries(
      Object.entries(overrides).map(([episode, list]) => [
        episode,
        list.map((one): Override => withoutUndefined(one)),
      ]),
    ),
  }
  return { registry: found, lineOf, messages: all }
}

function entityOf(id: string, read: z.output<typeof entity>): RegistryEntity {
  const { 'same-as': sameAs, aliases, ...rest } = withoutUndefined(read)
  return { id, ...rest, aliases: aliases as readonly (string | Alias)[], sameAs }
}
