import type { Definition, Paragraph, RootContent } from 'mdast'
import { type EpisodeParagraph, episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Lexicon, Tag } from '../model/entity.ts'
import type { Episode, Section, Story } from '../model/episode.ts'
import type { Provenance } from '../model/provenance.ts'
import type { SectionKind } from '../model/section.ts'
import { address, claimSlug } from './address.ts'
import { type EpisodeFacts, episodeFacts } from './paragraph-facts.ts'

/** One place where an entity with a reviewed name stands in a paragraph. */
export interface PlannedMention {
  readonly entity: string
  readonly start: number
  readonly end: number
}

export interface PlannedStory {
  readonly story: Story
  readonly slug: string
  readonly url: string
}

/** An episode, its names and its addresses. */
export interface EpisodeFrame {
  readonly episode: Episode
  /** Only reviewed ones that the lexicon knows. */
  readonly tags: readonly Tag[]
  readonly slug: string
  readonly url: string
  readonly stories: readonly PlannedStory[]
  readonly provenance?: Provenance
  /** The address at which its pages hear its recording, safe to link to; from them where it is on the site. */
  readonly heard?: string
}

/** What is known of an episode's words. It takes long to work out, much memory, and is seldom asked for. */
interface EpisodeWords {
  readonly paragraphs: readonly EpisodeParagraph[]
  readonly paragraphOf: ReadonlyMap<Paragraph, EpisodeParagraph>
  /** By paragraph id; nothing for asides before the first story. */
  readonly storyOf: ReadonlyMap<string, PlannedStory>
  /** By paragraph id, in reading order; nothing from passages that are no coverage. */
  readonly mentions: ReadonlyMap<string, readonly PlannedMention[]>
  /** Targets of reference links, wherever in the episode they stand. */
  readonly definitions: readonly Definition[]
  /** What the machine knows besides the words: times, earlier ids, cuts. */
  readonly facts: EpisodeFacts
}

/** What each story of an episode names, in their order: ids of entities, and how often. */
export type NamedInEpisode = readonly (readonly (readonly [entity: string, count: number])[])[]

/** An episode with all that its own pages and those of its entities need to know. */
export interface PlannedEpisode extends EpisodeFrame, EpisodeWords {
  readonly named: NamedInEpisode
}

/** Works out what the stories of an episode name, or remembers it. */
export type NamedOf = (planned: EpisodeFrame, make: () => NamedInEpisode) => NamedInEpisode

/** Works the words of an episode out, or knows them still. */
export type WordsOf = (episode: Episode, make: () => EpisodeWords) => EpisodeWords

/** Knows those of the last episode that was asked for: whoever asks asks of one episode after the other. */
export function lastWords(): WordsOf {
  let last: { readonly episode: Episode; readonly words: EpisodeWords } | undefined
  return (episode, make) => {
    last = last?.episode === episode ? last : { episode, words: make() }
    return last.words
  }
}

/** What was said in return for money is no coverage: it is neither counted, nor quoted, nor linked. */
export const isCoverage = (section: SectionKind): boolean => section !== 'sponsor'

/** What an episode is planned with besides. */
interface HowPlanned {
  readonly heard?: string | undefined
  readonly wordsOf?: WordsOf
  readonly namedOf?: NamedOf
}

/**
 * Plans one episode. `taken` holds the slugs in use and gets the new ones; `wordsOf` is for episodes
 * that are planned together.
 */
export function planEpisode(
  episode: Episode,
  tags: readonly Tag[],
  lexicon: Lexicon,
  taken: { readonly episodes: Set<string>; readonly stories: Set<string> },
  provenance?: Provenance,
  { heard, wordsOf = lastWords(), namedOf = (_, make) => make() }: HowPlanned = {},
): PlannedEpisode {
  const slug = claimSlug(episode.slug, taken.episodes)
  const known = tags.filter(({ id, reviewed }) => reviewed && lexicon.entities.has(id))
  const stories = episode.stories.map((story) => {
    const storySlug = claimSlug(story.slug, taken.stories)
    return { story, slug: storySlug, url: address.story(storySlug) }
  })
  const words = () => wordsOf(episode, () => episodeWords(episode, known, stories, provenance))
  const frame: EpisodeFrame = {
    ...{ episode, tags: known, slug, url: address.episode(slug), stories },
    ...(provenance && { provenance }),
    ...(heard !== undefined && { heard }),
  }
  return {
    ...frame,
    named: namedOf(frame, () => namedIn(stories, words())),
    get paragraphs() {
      return words().paragraphs
    },
    get paragraphOf() {
      return words().paragraphOf
    },
    get storyOf() {
      return words().storyOf
    },
    get mentions() {
      return words().mentions
    },
    get definitions() {
      return words().definitions
    },
    get facts() {
      return words().facts
    },
  }
}

function namedIn(stories: readonly PlannedStory[], { mentions, storyOf }: EpisodeWords): NamedInEpisode {
  const found = new Map(stories.map((story) => [story, new Map<string, number>()]))
  for (const [paragraph, those] of mentions) {
    const story = storyOf.get(paragraph)
    const named = story && found.get(story)
    if (named) for (const { entity } of those) named.set(entity, (named.get(entity) ?? 0) + 1)
  }
  return [...found.values()].map((named) => [...named])
}

function episodeWords(
  episode: Episode,
  tags: readonly Tag[],
  stories: readonly PlannedStory[],
  provenance: Provenance | undefined,
): EpisodeWords {
  const paragraphs = episodeParagraphs(episode)
  const paragraphOf = new Map(paragraphs.map((paragraph) => [paragraph.node, paragraph]))
  const sections = [...episode.opening, ...episode.stories.flatMap((story) => story.sections)]
  return {
    paragraphs,
    paragraphOf,
    storyOf: new Map(
      stories.flatMap((planned) =>
        paragraphsOf(planned.story.sections, paragraphOf).map(({ id }) => [id, planned] as const),
      ),
    ),
    mentions: mentionsByParagraph(tags, paragraphs),
    definitions: sections.flatMap(({ blocks }) => blocks.flatMap(definitionsIn)),
    facts: episodeFacts(provenance, paragraphs),
  }
}

/** The paragraphs of some sections, in reading order, those in lists and quotations too. */
export function paragraphsOf(
  sections: readonly Section[],
  paragraphOf: PlannedEpisode['paragraphOf'],
): readonly EpisodeParagraph[] {
  const found: EpisodeParagraph[] = []
  const look = (node: RootContent): void => {
    const known = node.type === 'paragraph' && paragraphOf.get(node)
    if (known) found.push(known)
    else if (node.type !== 'paragraph' && 'children' in node)
      for (const child of node.children as RootContent[]) look(child)
  }
  for (const { blocks } of sections) for (const block of blocks) look(block)
  return found
}

function mentionsByParagraph(
  tags: readonly Tag[],
  paragraphs: readonly EpisodeParagraph[],
): ReadonlyMap<string, readonly PlannedMention[]> {
  const found = new Map<string, PlannedMention[]>()
  for (const { id, section } of paragraphs) if (isCoverage(section)) found.set(id, [])
  for (const tag of tags)
    for (const { paragraph, start, end } of tag.mentions)
      found.get(paragraph)?.push({ entity: tag.id, start, end })
  for (const list of found.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return found
}

function definitionsIn(node: RootContent): readonly Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? (node.children as RootContent[]).flatMap(definitionsIn) : []
}
