import { readText, stampOf } from '../../content/files.ts'
import { readRegistry } from '../../content/registry.ts'
import { places } from '../../content/show-folder.ts'
import type { Entity, EntityType, Lexicon } from '../../model/entity.ts'
import type { Message } from '../../model/message.ts'
import type { Registry } from '../../model/registry.ts'
import { address, claimSlug } from '../../site/address.ts'
import { type Coverage, deservesPage, indexSlugs } from '../../site/entity-pages.ts'
import { gazetteer } from '../../tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../../tag/lexicon.ts'
import { settledNames } from '../../tag/review-items.ts'
import type { OpenDesk } from '../open-desk.ts'
import type { NameTally, TalliedName } from './name-tally.ts'

/** How often a name stands in the show. */
export interface NameCount extends Coverage {
  readonly mentions: number
  readonly episodes: number
}

/** An entity as the episodes have it: one of the registry, of the gazetteer, or found by its form. */
export type SeenEntity = Pick<Entity, 'id' | 'name' | 'type' | 'origin'> & Partial<Entity>

/** All names of a show as its files are now, and how often each was counted. */
export interface NamesAtHand {
  /** Of `entities.yml`; empty where there is none, or one with an error. */
  readonly text: string
  readonly registry: Registry
  readonly lexicon: Lexicon
  /** What is wrong with the file; with an error in it nothing is written to it. */
  readonly messages: readonly Message[]
  readonly tallies: readonly NameTally[]
  /** Episodes that are still to be counted. */
  readonly left: number
  /** By id; nothing for a name that no episode lists. */
  readonly counts: ReadonlyMap<string, NameCount>
  /** Those that the episodes list, by id. */
  readonly seen: ReadonlyMap<string, TalliedName>
  /** Names that nobody has looked at. */
  readonly found: ReadonlyMap<string, FoundCount>
}

/** A name that nobody has looked at, and how often it was found. */
export interface FoundCount {
  readonly name: string
  readonly type: EntityType
  readonly mentions: number
  readonly episodes: number
  /** Where it was found last. */
  readonly slug: string
}

type Listed = Pick<NamesAtHand, 'text' | 'registry' | 'lexicon' | 'messages'>
type Counted = Pick<NamesAtHand, 'tallies' | 'counts' | 'seen' | 'found'>

interface Held {
  readonly stamp: string | undefined
  readonly listed: Listed
  readonly version: number
  readonly counted: Counted
}

const held = new WeakMap<OpenDesk, Held>()

/** The names of a desk's show. What has not changed since the last time is not read or counted again. */
export function namesAtHand(desk: OpenDesk): NamesAtHand {
  const before = held.get(desk)
  const stamp = stampOf(desk.folder, places.entities)
  const index = desk.tallies()
  const version = index.version()
  const listed = before && before.stamp === stamp ? before.listed : listedIn(desk)
  const known = before?.listed === listed && before.version === version
  const counted = known ? before.counted : countedIn(index.all(), listed.lexicon)
  held.set(desk, { stamp, listed, version, counted })
  return { ...listed, ...counted, left: index.left() }
}

function listedIn({ folder }: OpenDesk): Listed {
  const { text = '', messages: unread } = readText(folder, places.entities)
  const { registry, lineOf, messages } = readRegistry(text, places.entities)
  const made = lexiconOf(registry, gazetteer, lineOf)
  const isWrong = messages.some(({ severity }) => severity === 'error')
  return {
    ...{ text: isWrong ? '' : text, registry, lexicon: made.lexicon },
    messages: [...unread, ...messages, ...made.messages],
  }
}

function countedIn(tallies: readonly NameTally[], lexicon: Lexicon): Counted {
  const { merged } = lexicon
  const isSettled = settledNames(lexicon)
  const counts = new Map<string, { mentions: number; episodes: number; stories: number; about: boolean }>()
  const seen = new Map<string, TalliedName>()
  const found = new Map<
    string,
    { mentions: number; episodes: number } & Pick<FoundCount, 'name' | 'type' | 'slug'>
  >()
  for (const tally of tallies) {
    for (const one of tally.names) {
      const id = merged?.get(one.id) ?? one.id
      if (!seen.has(id)) seen.set(id, one)
      const sum = counts.get(id) ?? { mentions: 0, episodes: 0, stories: 0, about: false }
      sum.mentions += mentionsOf(one)
      sum.episodes += 1
      sum.stories += one.stories
      sum.about ||= one.about
      counts.set(id, sum)
    }
    for (const { name, type, count } of tally.found) {
      if (isSettled(name, tally.slug)) continue
      const sum = found.get(name) ?? { name, type, slug: tally.slug, mentions: 0, episodes: 0 }
      sum.mentions += count
      sum.episodes += 1
      found.set(name, sum)
    }
  }
  return { tallies, counts, seen, found }
}

/** How often a name stands in an episode, however it is written. */
export function mentionsOf({ as }: TalliedName): number {
  return as.reduce((sum, [, count]) => sum + count, 0)
}

/** An entity by its id, or by that of one which was merged into it. */
export function entityAt(names: NamesAtHand, id: string): SeenEntity | undefined {
  const { entities, merged } = names.lexicon
  const now = merged?.get(id) ?? id
  return entities.get(now) ?? names.seen.get(now)
}

/** An entity that was merged into another one, as it was before. */
export function mergedEntity(
  { registry, lexicon }: NamesAtHand,
  id: string,
  into: string,
): SeenEntity | undefined {
  if (lexicon.merged?.get(id) !== into) return undefined
  const own = registry.entities.find((entity) => entity.id === id)
  if (own) return { id, name: own.name, type: own.type, origin: 'registry' }
  return gazetteer.entities.find((entity) => entity.id === id)
}

/** The address of an entity's page on the site; undefined where it has none. */
export function pageOf(entity: SeenEntity, count: Coverage | undefined): string | undefined {
  if (!deservesPage(entity, count)) return undefined
  return address.entity(claimSlug(entity.id, new Set(indexSlugs)))
}
