import { episodeParagraphs } from '../../src/markdown/episode-paragraphs.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Entity, EntityType, Lexicon, Role, Tag } from '../../src/model/entity.ts'
import type { Episode, Section, Story } from '../../src/model/episode.ts'
import type { SectionKind } from '../../src/model/section.ts'
import type { Show } from '../../src/model/show.ts'

/** Values for tests of the site, short to write. */
export function show(more: Partial<Show> = {}): Show {
  return {
    title: 'The Morning Ledger',
    url: 'https://ledger.example/show/',
    language: 'en-US',
    tagline: 'The news of the trade, and why it matters.',
    description: 'A short daily show on the business of looking after other people’s computers.',
    people: [{ id: 'ada', name: 'Ada Quill', role: 'host', aliases: ['Ada'], link: 'https://ada.example/' }],
    markers: [],
    edition: {
      name: 'The Weekly Ledger',
      opening: '',
      senderName: 'Ada Quill',
      senderAddress: 'ada@ledger.example',
      postalAddress: '1 Mill Lane, Exeter',
      reason: 'You asked for it.',
    },
    about: 'We read the news so that you need not.',
    ...more,
  }
}

/** A section from Markdown. */
export function section(kind: SectionKind, markdown: string, heading?: string): Section {
  return { kind, blocks: parseMarkdown(markdown).children, ...(heading !== undefined && { heading }) }
}

export function story(slug: string, headline: string, ...sections: Section[]): Story {
  return { slug, headline, proposed: false, sections }
}

export function episode(slug: string, stories: readonly Story[], more: Partial<Episode> = {}): Episode {
  return {
    slug,
    guid: `guid-of-${slug}`,
    title: `Episode ${slug}`,
    date: slug.slice(0, 10),
    speakers: ['Ada'],
    opening: [],
    stories,
    entities: { about: [], mentions: [], unreviewed: [] },
    cuts: 0,
    extra: {},
    ...more,
  }
}

export function entity(id: string, name: string, type: EntityType, more: Partial<Entity> = {}): Entity {
  return { id, name, type, aliases: [], sameAs: [], origin: 'registry', ...more }
}

export function lexicon(...entities: Entity[]): Lexicon {
  return {
    entities: new Map(entities.map((each) => [each.id, each])),
    ignore: [],
    concepts: [],
    neverMerge: [],
  }
}

/** Every place in an episode where an entity's name stands, as tagging would find it. */
export function tagsOf(episode: Episode, known: Lexicon, about: readonly string[] = []): readonly Tag[] {
  const paragraphs = episodeParagraphs(episode)
  return [...known.entities.values()].map(({ id, name, type, origin }) => ({
    id,
    name,
    type,
    aliases: [],
    role: (about.includes(id) ? 'about' : 'mentions') satisfies Role,
    from: origin,
    reviewed: true,
    mentions: paragraphs.flatMap(({ id: paragraph, text }) =>
      placesOf(name, text).map((start) => ({ text: name, paragraph, start, end: start + name.length })),
    ),
  }))
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at)
  return places
}
