import { plainText } from './markdown/plain-text.ts'
import type { Tag } from './model/entity.ts'
import type { Episode, ModelShare, Section, Story } from './model/episode.ts'
import type { Suggestions } from './model/suggestion.ts'
import type { Prepared } from './pipeline.ts'
import { episodeBlocks } from './structure/episode-blocks.ts'
import { episodeTitle } from './structure/episode-title.ts'
import { type OutlinedSection, type OutlinedStory, outlineOf, startOf } from './structure/outline.ts'
import { speakersOf } from './structure/speakers-of.ts'
import type { EarlierStory } from './structure/wanted-slugs.ts'
import { fold } from './words/fold.ts'

/** What an earlier run minted for this episode, so that addresses and identities stay. */
export interface EarlierEpisode {
  readonly guid: string
  /** Its stories in order. */
  readonly stories: readonly EarlierStory[]
}

/** What a proposal needs besides the prepared transcript. */
export interface Minting {
  readonly previous?: Pick<EarlierEpisode, 'guid'>
  /** Addresses for its stories, in order (`wantedSlugs`, `mintedSlugs`). */
  readonly slugs: readonly string[]
  readonly mintGuid: () => string
}

/**
 * The episode that the machine proposes for a transcript. Pure but for `mintGuid`, which is called only where there
 * is no earlier episode. `date` is empty where the transcript names none: the caller has to say so.
 */
export function proposalOf(
  { transcript, tree, suggestions }: Prepared,
  { previous, slugs, mintGuid }: Minting,
): Episode {
  const { source, meta } = transcript
  const outline = outlineOf(tree)
  const speakers = speakersOf(tree.children.filter((node) => node.type === 'paragraph'))
  const own = outline.title && plainText(outline.title)
  const title = episodeTitle(meta, outline, transcript.text) ?? meta.slug
  const stories = storiesOf(outline.stories, speakers.length, slugs, suggestions)
  const modelWrote = suggestions && modelShare(outline.stories, stories, suggestions.model)
  const { slug, date = '', description, link, audio, extra } = meta
  const heading = own !== undefined && fold(own) !== fold(title) ? titleSection(own) : []
  return {
    ...{ slug, guid: previous?.guid ?? mintGuid(), title, date },
    ...(description !== undefined && { description }),
    ...(link !== undefined && { link }),
    ...(audio !== undefined && { audio: { url: audio } }),
    speakers,
    source: { file: source.path, sha256: source.sha256 },
    ...(tree.data?.rebroadcastOf !== undefined && { rebroadcastOf: tree.data.rebroadcastOf }),
    opening: [...heading, ...sectionsOf(outline.opening, speakers.length)],
    stories,
    ...(modelWrote && { modelWrote }),
    entities: entitiesOf(tree.data?.tags ?? []),
    cuts: tree.data?.cuts?.length ?? 0,
    extra,
  }
}

/** A title line that front matter overrules is kept as part of the opening. */
function titleSection(title: string): readonly Section[] {
  return [{ kind: 'intro', blocks: [{ type: 'paragraph', children: [{ type: 'text', value: title }] }] }]
}

function sectionsOf(sections: readonly OutlinedSection[], speakers: number): readonly Section[] {
  const turns = episodeBlocks(speakers)
  return sections.flatMap(({ kind, heading, blocks }) => {
    const written = turns(blocks)
    if (written.length === 0) return []
    return [
      { kind, ...(heading && !heading.data?.proposed && { heading: plainText(heading) }), blocks: written },
    ]
  })
}

function storiesOf(
  stories: readonly OutlinedStory[],
  speakers: number,
  slugs: readonly string[],
  suggestions: Suggestions | undefined,
): readonly Story[] {
  return stories.map((story, at) => {
    const headline = plainText(story.headline)
    const summary = suggestions?.summaries.get(startOf(story) ?? -1)
    return {
      slug: slugs[at] ?? '',
      headline,
      proposed: story.headline.data?.proposed ?? false,
      ...(summary !== undefined && { summary }),
      sections: sectionsOf(story.sections, speakers),
    }
  })
}

/** Which parts of the stories a language model wrote; undefined where it wrote none. */
function modelShare(
  outlined: readonly OutlinedStory[],
  stories: readonly Story[],
  name: string,
): ModelShare | undefined {
  const slugsWhere = (wrote: (outlined: OutlinedStory, story: Story) => boolean): readonly string[] =>
    stories.flatMap((story, at) => (outlined[at] && wrote(outlined[at], story) ? [story.slug] : []))
  const headlines = slugsWhere(({ headline }) => headline.data?.from === 'model')
  const summaries = slugsWhere((_, { summary }) => summary !== undefined)
  const sections = slugsWhere((one) => one.sections.some(({ heading }) => heading?.data?.from === 'model'))
  const wrote = headlines.length + summaries.length + sections.length > 0
  return wrote ? { name, headlines, summaries, sections } : undefined
}

/** Reviewed names by their role, the others for the editor; money and dates are no entities of an episode. */
function entitiesOf(tags: readonly Tag[]): Episode['entities'] {
  const names = tags.filter(({ type }) => type !== 'MONEY' && type !== 'DATE')
  const reviewed = (role: Tag['role']): readonly string[] =>
    names.filter((tag) => tag.reviewed && tag.role === role).map(({ id }) => id)
  return {
    about: reviewed('about'),
    mentions: reviewed('mentions'),
    unreviewed: names
      .filter((tag) => !tag.reviewed)
      .map(({ name, type, from }) => (from === 'model' ? { name, type, from } : { name, type })),
  }
}
