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
  /** Where each entity is listed, by its id; the newest episode first. */
  readonly places: ReadonlyMap<string, readonly NamePlace[]>
  /** Where words stand that the registry's rules speak of. */
  readonly phrases: ReadonlyMap<string, readonly PhrasePlace[]>
  /** Names that nobody has looked at. */
  readonly found: ReadonlyMap<string, FoundCount>
}

/** An entity in an episode. */
export interface NamePlace {
  readonly tally: NameTally
  readonly name: TalliedName
}

/** Words in an episode. */
export interface PhrasePlace {
  readonly tally: NameTally
  readonly count: number
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
type Counted = Pick<NamesAtHand, 'tallies' | 'counts' | 'places' | 'phrases' | 'found'>

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
  const places = new Map<string, NamePlace[]>()
  const phrases = new Map<string, PhrasePlace[]>()
  for (const tally of tallies) {
    for (const name of tally.names) put(places, lexicon.merged?.get(name.id) ?? name.id, { tally, name })
    for (const [words, count] of tally.phrases) put(phrases, words, { tally, count })
  }
  const counts = new Map([...places].map(([id, those]) => [id, countOf(those)] as const))
  return { tallies, counts, places, phrases, found: foundIn(tallies, lexicon) }
}

function put<Place>(places: Map<string, Place[]>, key: string, place: Place): void {
  const those = places.get(key)
  if (those) those.push(place)
  else places.set(key, [place])
}

function countOf(places: readonly NamePlace[]): NameCount {
  let mentions = 0
  let stories = 0
  for (const { name } of places) {
    mentions += mentionsOf(name)
    stories += name.stories
  }
  // Two names that became one may stand in the same episode.
  const episodes = new Set(places.map(({ tally }) => tally.file)).size
  return { mentions, episodes, stories, about: places.some(({ name }) => name.about) }
}

function foundIn(tallies: readonly NameTally[], lexicon: Lexicon): Counted['found'] {
  const isSettled = settledNames(lexicon)
  const found = new Map<string, FoundCount>()
  for (const { found: names, slug } of tallies)
    for (const { name, type, count } of names) {
      if (isSettled(name, slug)) continue
      const before = found.get(name) ?? { name, type, slug, mentions: 0, episodes: 0 }
      found.set(name, { ...before, mentions: before.mentions + count, episodes: before.episodes + 1 })
    }
  return found
}

/** How often a name stands in an episode, however it is written. */
export function mentionsOf({ as }: Pick<TalliedName, 'as'>): number {
  return as.reduce((sum, [, count]) => sum + count, 0)
}

/** An entity by its id, or by that of one which was merged into it. */
export function entityAt(names: NamesAtHand, id: string): SeenEntity | undefined {
  const { entities, merged } = names.lexicon
  const now = merged?.get(id) ?? id
  return entities.get(now) ?? names.places.get(now)?.[0]?.name
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
