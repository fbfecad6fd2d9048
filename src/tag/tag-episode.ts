import { type EpisodeParagraph, episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Entity, Lexicon, Role, Tag } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import type { PartMemory } from '../model/part-memory.ts'
import { textPrint } from '../words/text-print.ts'
import { type EditorCall, editorCalls, ignoredKeys, obeyCalls } from './editor-calls.ts'
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

/** All that the tags of an episode are made from besides the episode. */
interface TagInput {
  readonly listed: ReadonlyMap<string, Role>
  readonly entities: readonly Entity[]
  readonly calls: readonly EditorCall[]
  readonly refused: ReadonlySet<string>
}

/**
 * Finds where an episode mentions the entities that its front matter lists, no others: what an editor took out
 * stays out, what an editor added counts even where nothing matches. Ids that were merged lead to the entity
 * they became. Sponsor reads are not searched. Sorted by id.
 */
export function tagEpisode(episode: Episode, lexicon: Lexicon): EpisodeTags {
  return tagged(episode, inputOf(episode, lexicon))
}

/**
 * The same for all episodes of a show. Those that are remembered, with the same names and calls, are not searched again.
 * `prints` are those of the episodes, by slug; with each come the print of its tags.
 */
export function tagEpisodes(
  episodes: readonly Episode[],
  lexicon: Lexicon,
  prints: ReadonlyMap<string, string>,
  memory: PartMemory,
): readonly (EpisodeTags & { readonly slug: string; readonly print: string })[] {
  return episodes.map((episode) => {
    const { slug } = episode
    const input = inputOf(episode, lexicon)
    const own = prints.get(slug) ?? textPrint(JSON.stringify(episode))
    const { listed, entities, calls, refused } = input
    const print = textPrint(JSON.stringify([own, [...listed], entities, calls, [...refused]]))
    const known = memory.recall(slug, print)
    if (known !== undefined) return { slug, print, ...(JSON.parse(known) as EpisodeTags) }
    const fresh = tagged(episode, input)
    memory.keep(slug, print, JSON.stringify(fresh))
    return { slug, print, ...fresh }
  })
}

function inputOf(episode: Episode, lexicon: Lexicon): TagInput {
  const listed = rolesOf(episode, lexicon)
  const entities = [...listed.keys()].flatMap((id) => lexicon.entities.get(id) ?? [])
  const byId = new Set(entities.map(({ id }) => id))
  return {
    listed,
    entities,
    calls: editorCalls(lexicon, episode.slug).filter(({ entity }) => !entity || byId.has(entity.id)),
    refused: ignoredKeys(lexicon, episode.slug),
  }
}

function tagged(episode: Episode, input: TagInput): EpisodeTags {
  const { listed, entities } = input
  const known = new Set(entities.map(({ id }) => id))
  const places = Map.groupBy(findIn(episode, input), ({ entity }) => entity.id)
  const tags = entities.map((entity) =>
    entityTag(entity, places.get(entity.id) ?? [], [], listed.get(entity.id)),
  )
  return {
    tags: tags.sort((a, b) => (a.id < b.id ? -1 : 1)),
    unknown: [...listed.keys()].filter((id) => !known.has(id)).sort(),
  }
}

function rolesOf({ entities }: Episode, lexicon: Lexicon): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  const current = (id: string) => lexicon.merged?.get(id) ?? id
  for (const id of entities.mentions) roles.set(current(id), 'mentions')
  for (const id of entities.about) roles.set(current(id), 'about')
  return roles
}

function findIn(episode: Episode, { entities, calls, refused }: TagInput): readonly FoundName[] {
  const prose = episodeParagraphs(episode)
    .filter(({ section }) => section !== 'sponsor')
    .map(proseFrom)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const called = findCalled(prose, calls)
  const known = findNames(prose, entityMatcher(entities), byId, refused)
  const learned = learnedNames([...called, ...known.names], prose)
  const short = findNames(prose, matcherOf(learned), byId, refused)
  return obeyCalls(withoutOverlap([...called, ...known.names, ...short.names]), calls).kept
}

function proseFrom({ id, text, section }: EpisodeParagraph): Prose {
  return { id, text, section, heading: false, story: null, passages: passagesOf(text) }
}
