import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Episode } from '../../src/model/episode.ts'
import { tagEpisode } from '../../src/tag/tag-episode.ts'
import { gazetteerAlone, lexiconFrom } from './tagged.ts'

const episode = (about: readonly string[], mentions: readonly string[]): Episode => ({
  slug: 'today',
  guid: 'a',
  title: 'A day',
  date: '2021-07-06',
  speakers: [],
  opening: [],
  stories: [
    {
      slug: 'one',
      headline: 'One',
      proposed: false,
      sections: [
        {
          kind: 'report',
          blocks: parseMarkdown('**Ann:** We asked *Kaseya* and Datto.\n\n- Kaseya again').children,
        },
        { kind: 'sponsor', blocks: parseMarkdown('Kaseya pays us.').children },
      ],
    },
  ],
  entities: { about, mentions, unreviewed: [] },
  cuts: 0,
  extra: {},
})

describe('a published episode', () => {
  it('mentions what its front matter lists and nothing else', () => {
    const { tags, unknown } = tagEpisode(episode(['kaseya'], []), gazetteerAlone)
    expect(unknown).toEqual([])
    expect(
      tags.map(({ id, role, mentions }) => [id, role, mentions.map(({ text, start }) => [text, start])]),
    ).toEqual([
      [
        'kaseya',
        'about',
        [
          ['Kaseya', 9],
          ['Kaseya', 0],
        ],
      ],
    ])
  })

  it('keeps what the editor added, found or not, and names what nobody knows', () => {
    const { tags, unknown } = tagEpisode(episode([], ['fbi', 'no-such-thing']), gazetteerAlone)
    expect(tags).toMatchObject([{ id: 'fbi', role: 'mentions', mentions: [] }])
    expect(unknown).toEqual(['no-such-thing'])
  })

  it('follows a merged id to what it became', () => {
    const { lexicon } = lexiconFrom('merge: {datto: kaseya}')
    const { tags, unknown } = tagEpisode(episode([], ['datto']), lexicon)
    expect(unknown).toEqual([])
    expect(tags.map(({ id, mentions }) => [id, mentions.length])).toEqual([['kaseya', 3]])
  })

  it('obeys the overrides of its registry', () => {
    const { lexicon } = lexiconFrom('overrides: {today: [{text: Kaseya, nth: 1, drop: true}]}')
    expect(tagEpisode(episode(['kaseya'], []), lexicon).tags[0]?.mentions).toHaveLength(1)
  })
})
