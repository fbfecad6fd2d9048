/** A made show for benchmarks of the site: episodes of three stories each that name two thousand entities, the same every time. */
import { episodeParagraphs } from '../src/markdown/episode-paragraphs.ts'
import { parseMarkdown } from '../src/markdown/parse.ts'
import type { Entity, Lexicon, Tag } from '../src/model/entity.ts'
import type { Episode, Section, Story } from '../src/model/episode.ts'
import type { Show } from '../src/model/show.ts'
import type { SiteInput } from '../src/site/views.ts'
import { paragraph, seeded } from './made-episodes.ts'

const made: Show = {
  title: 'Made',
  url: 'https://show.example/',
  language: 'en-US',
  tagline: 'A made show.',
  description: 'A made show for benchmarks.',
  people: [{ id: 'ada', name: 'Ada Quill', role: 'host', aliases: [] }],
  markers: [],
  edition: {
    name: 'The Week',
    opening: '',
    senderName: 'Ada Quill',
    senderAddress: 'ada@show.example',
    postalAddress: '1 Mill Lane',
    reason: 'You asked for it.',
  },
  about: 'Made.',
  // Eleventy alone, beside which building is measured, draws none.
  socialImages: false,
}

const nameOf = (at: number): string =>
  `Zuno${at.toString(36).replace(/\d/g, (digit) => 'jklmnpqrst'.charAt(Number(digit)))}x`

/** All that a site of so many made episodes is made of; `names` entities have a page. */
export function madeShow(episodes: number, names: number): SiteInput {
  const entities = Array.from({ length: names }, (_, at) => entity(at))
  const list = Array.from({ length: episodes }, (_, at) => madeEpisode(at, names))
  const byName = new Map(entities.map((each) => [each.name, each]))
  return {
    show: made,
    episodes: list,
    tags: new Map(list.map((each) => [each.slug, tagsOf(each, byName)])),
    lexicon: lexiconOf(entities),
    editions: [],
  }
}

function entity(at: number): Entity {
  const name = nameOf(at)
  return {
    id: name.toLowerCase(),
    name,
    type: at % 3 === 0 ? 'PERSON' : 'ORG',
    aliases: [],
    sameAs: [],
    origin: 'registry',
    page: true,
  }
}

function lexiconOf(entities: readonly Entity[]): Lexicon {
  return {
    entities: new Map(entities.map((each) => [each.id, each])),
    ignore: [],
    concepts: [],
    neverMerge: [],
  }
}

/** The made episode of that number: one a day from 1995 on. */
function madeEpisode(at: number, names: number): Episode {
  const next = seeded(at + 1)
  const date = new Date(Date.UTC(1995, 0, 1 + at)).toISOString().slice(0, 10)
  const slug = `${date}-made`
  return {
    slug,
    guid: `guid-of-${slug}`,
    title: `Made on ${date}`,
    date,
    speakers: ['Ada Quill'],
    opening: [],
    stories: [0, 1, 2].map((number) => madeStory(`${date}-${number}`, names, next)),
    entities: { about: [], mentions: [], unreviewed: [] },
    cuts: 3,
    extra: {},
  }
}

function madeStory(slug: string, names: number, next: () => number): Story {
  const name = (): string => nameOf(Math.floor(names ** next()) - 1)
  const talk = (): string => `${paragraph(next)} Then ${name()} said so. ${paragraph(next)}`
  const section = (kind: Section['kind'], text: string, heading?: string): Section => ({
    kind,
    blocks: parseMarkdown(text).children,
    ...(heading !== undefined && { heading }),
  })
  return {
    slug,
    headline: `What ${name()} and ${nameOf(Math.floor(next() * names))} did, ${slug}`,
    proposed: false,
    sections: [
      section(
        'report',
        `**Ada Quill:** ${nameOf(Math.floor(next() * names))} did it. ${talk()}\n\n${talk()}`,
      ),
      section('why-we-care', talk(), 'Why do we care?'),
    ],
  }
}

function tagsOf(episode: Episode, byName: ReadonlyMap<string, Entity>): readonly Tag[] {
  const found = episodeParagraphs(episode).flatMap(({ id, text }) =>
    [...text.matchAll(/\bZuno[a-z]+x\b/g)].flatMap((match) => {
      const known = byName.get(match[0])
      return known
        ? [
            {
              known,
              place: {
                text: match[0],
                paragraph: id,
                start: match.index,
                end: match.index + match[0].length,
              },
            },
          ]
        : []
    }),
  )
  return [...Map.groupBy(found, ({ known }) => known)].map(([{ id, name, type, origin }, places]) => ({
    id,
    name,
    type,
    aliases: [],
    role: 'mentions',
    from: origin,
    reviewed: true,
    mentions: places.map(({ place }) => place),
  }))
}
