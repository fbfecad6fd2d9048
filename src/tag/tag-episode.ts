import { type EpisodeParagraph, episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Entity, Lexicon, Role, Tag } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import { editorCalls, ignoredKeys, obeyCalls } from './editor-calls.ts'
import { entityTag } from './entity-tag.ts'
import { findCalled, findNames } from './find-names.ts'
import type { FoundName } from './found-name.ts'
import { learnedNames } from './learned-names.ts'
import { entityMatcher } from './lexicon-matcher.ts'
import { matcherOf } from './matcher.ts'
import { type Prose, passagesOf } from './prose.ts'
import { withoutOverlap } from './without-overlap.ts'

/** The tags of a published episode, and the ids in its front matter that nothing is known of. */
export interface EpisodeTags {
  readonly tags: readonly Tag[]
  readonly unknown: readonly string[]
}

/**
 * Finds where an episode mentions the entities that its front matter lists, no others: what an editor took out
 * stays out, what an editor added counts even where nothing matches. Ids that were merged lead to the entity
 * they became. Sponsor reads are not searched. Sorted by id.
 */
export function tagEpisode(episode: Episode, lexicon: Lexicon): EpisodeTags {
  const listed = rolesOf(episode, lexicon)
  const entities = [...listed.keys()].flatMap((id) => lexicon.entities.get(id) ?? [])
  const found = findIn(episode, entities, lexicon)
  const places = Map.groupBy(found, ({ entity }) => entity.id)
  const tags = entities.map((entity) =>
    entityTag(entity, places.get(entity.id) ?? [], [], listed.get(entity.id)),
  )
  return {
    tags: tags.sort((a, b) => (a.id < b.id ? -1 : 1)),
    unknown: [...listed.keys()].filter((id) => !lexicon.entities.has(id)).sort(),
  }
}

function rolesOf({ entities }: Episode, lexicon: Lexicon): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  const current = (id: string) => lexicon.merged?.get(id) ?? id
  for (const id of entities.mentions) roles.set(current(id), 'mentions')
  for (const id of entities.about) roles.set(current(id), 'about')
  return roles
}

function findIn(episode: Episode, entities: readonly Entity[], lexicon: Lexicon): readonly FoundName[] {
  const prose = episodeParagraphs(episode)
    .filter(({ section }) => section !== 'sponsor')
    .map(proseFrom)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const calls = editorCalls(lexicon, episode.slug).filter(({ entity }) => !entity || byId.has(entity.id))
  const refused = ignoredKeys(lexicon, episode.slug)
  const called = findCalled(prose, calls)
  const known = findNames(prose, entityMatcher(entities), byId, refused)
  const learned = learnedNames([...called, ...known.names], prose)
  const short = findNames(prose, matcherOf(learned), byId, refused)
  return obeyCalls(withoutOverlap([...called, ...known.names, ...short.names]), calls).kept
}

function proseFrom({ id, text, section }: EpisodeParagraph): Prose {
  return { id, text, section, heading: false, story: null, passages: passagesOf(text) }
}
