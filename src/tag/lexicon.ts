import type { LineOf } from '../markdown/yaml-lines.ts'
import type { Alias, Entity, Lexicon } from '../model/entity.ts'
import type { Message } from '../model/message.ts'
import type { Registry, RegistryEntity } from '../model/registry.ts'
import { aliasOf } from './alias-of.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { mergesOf } from './merges.ts'
import { nameKey } from './name-key.ts'

/** A lexicon, and what an editor should know about the registry it was made from. */
export interface LexiconMade {
  readonly lexicon: Lexicon
  readonly messages: readonly Message[]
}

/**
 * Makes one lexicon of a show's registry and the gazetteer. The registry wins wherever both know an id or a
 * name. The result does not depend on the order of either. Names that two entities share stay in the lexicon
 * (they are never tagged by themselves) and are reported, as are merges that lead nowhere or in a circle and
 * names that are ignored too.
 */
export function lexiconOf(registry: Registry, gazetteer: Gazetteer, lineOf: LineOf = () => 1): LexiconMade {
  const { merged, faults } = mergesOf(registry, gazetteer, lineOf)
  const own = registry.entities.map(fromRegistry)
  const claimed = new Set(own.flatMap((entity) => namesOf(entity).map(nameKey)))
  const entities = new Map<string, Entity>()
  for (const entity of own) entities.set(entity.id, entity)
  for (const entity of gazetteer.entities) addFromGazetteer(entities, entity, claimed)
  for (const [from, to] of merged) moveAliases(entities, from, to)
  const ownConcepts = new Set(registry.concepts.map(nameKey))
  const concepts = [
    ...registry.concepts,
    ...gazetteer.concepts.filter((term) => !claimed.has(nameKey(term)) && !ownConcepts.has(nameKey(term))),
  ]
  const sorted = new Map([...entities].sort(([a], [b]) => (a < b ? -1 : 1)))
  const lexicon: Lexicon = {
    entities: sorted,
    ignore: registry.ignore.flatMap(({ text, in: slugs }) =>
      slugs === undefined ? [{ text }] : slugs.map((slug) => ({ text, in: slug })),
    ),
    concepts: concepts.sort(),
    neverMerge: registry.neverMerge,
    overrides: new Map(Object.entries(registry.overrides)),
    merged,
  }
  const messages = [...faults, ...sharedNames(sorted, lineOf), ...ignoredNames(sorted, registry, lineOf)]
  return { lexicon, messages }
}

/** All names of an entity, the shown one first. */
export function namesOf(entity: Entity): readonly string[] {
  return [...new Set([entity.name, ...entity.aliases.map(({ text }) => text)])]
}

/** All names of an entity with the case each must be found in; a longer leash wins where one is given twice. */
export function aliasesOf(entity: Entity): readonly Alias[] {
  const aliases = new Map<string, Alias>()
  for (const alias of [aliasOf(entity.name), ...entity.aliases])
    if (aliases.get(alias.text)?.case !== 'any') aliases.set(alias.text, alias)
  return [...aliases.values()]
}

function fromRegistry({ aliases, ...entity }: RegistryEntity): Entity {
  return {
    ...entity,
    aliases: aliases.map((alias) => (typeof alias === 'string' ? aliasOf(alias) : alias)),
    origin: 'registry',
  }
}

/** The registry's entity keeps the gazetteer's other names only if both speak of the same kind of thing. */
function addFromGazetteer(entities: Map<string, Entity>, entity: Entity, claimed: ReadonlySet<string>): void {
  const own = entities.get(entity.id)
  const aliases = entity.aliases.filter(({ text }) => !claimed.has(nameKey(text)))
  if (own?.origin === 'registry') {
    if (own.type === entity.type) entities.set(own.id, { ...own, aliases: [...own.aliases, ...aliases] })
    return
  }
  if (!claimed.has(nameKey(entity.name))) entities.set(entity.id, { ...entity, aliases })
}

function moveAliases(entities: Map<string, Entity>, from: string, to: string): void {
  const old = entities.get(from)
  const target = entities.get(to)
  if (!old || !target) return
  entities.delete(from)
  const known = new Set(namesOf(target))
  const moved = aliasesOf(old).filter(({ text }) => !known.has(text))
  entities.set(to, { ...target, aliases: [...target.aliases, ...moved] })
}

function sharedNames(entities: ReadonlyMap<string, Entity>, lineOf: LineOf): readonly Message[] {
  const owners = new Map<string, Set<string>>()
  for (const entity of entities.values())
    for (const name of namesOf(entity)) {
      const key = nameKey(name)
      owners.set(key, (owners.get(key) ?? new Set()).add(entity.id))
    }
  return [...owners].flatMap(([name, ids]) => {
    const all = [...ids]
    const own = all.find((id) => entities.get(id)?.origin === 'registry')
    if (all.length < 2 || own === undefined) return []
    const reason = `The name "${name}" belongs to ${all.join(' and ')}, so it is never tagged by itself; say which is meant with a \`tag\` decision or an override.`
    return [
      {
        rule: 'tag:lexicon',
        severity: 'warning' as const,
        reason,
        place: { line: lineOf(['entities', own]), column: 1 },
      },
    ]
  })
}

function ignoredNames(
  entities: ReadonlyMap<string, Entity>,
  registry: Registry,
  lineOf: LineOf,
): readonly Message[] {
  const everywhere = new Set(registry.ignore.filter((row) => !row.in).map(({ text }) => nameKey(text)))
  return [...entities.values()]
    .filter(({ origin }) => origin === 'registry')
    .flatMap((entity) => namesOf(entity).map((name) => ({ id: entity.id, name })))
    .filter(({ name }) => everywhere.has(nameKey(name)))
    .map(({ id, name }) => ({
      rule: 'tag:lexicon',
      severity: 'warning' as const,
      reason: `"${name}" is a name of ${id} and is ignored as well; it was ignored.`,
      place: { line: lineOf(['entities', id]), column: 1 },
    }))
}
