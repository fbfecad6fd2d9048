import { describe, expect, it } from 'vitest'
import { markdownOf } from '../src/markdown/stringify.ts'
import type { Tag } from '../src/model/entity.ts'
import type { Episode } from '../src/model/episode.ts'
import { type EarlierEpisode, type Minting, proposalOf } from '../src/proposal-of.ts'
import { fingerprint } from '../src/words/fingerprint.ts'
import { slugsOf } from './slugs-of.ts'
import { report, type Telling, told } from './structure/told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')
const larkspur = report('Larkspur')
const ostrander = report('Ostrander')

interface Known extends Partial<Pick<Minting, 'mintGuid'>> {
  readonly previous?: EarlierEpisode
  readonly taken?: readonly string[]
}

function proposed(text: string, { previous, taken, ...minting }: Known = {}, telling?: Telling): Episode {
  const prepared = told(text, telling)
  return proposalOf(prepared, {
    slugs: slugsOf(prepared, taken, previous?.stories),
    mintGuid: () => 'guid-1',
    ...(previous && { previous }),
    ...minting,
  })
}

const markdown = (episode: Episode): string =>
  markdownOf({
    type: 'root',
    children: episode.stories.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)),
  })

describe('a proposed episode', () => {
  const text = lines(
    'Hello, I’m Jo Marsh.',
    'Printers on fire',
    larkspur,
    'Why do we care?',
    'Smoke.',
    'Thanks for listening.',
  )

  it('holds opening, stories and sections in order', () => {
    const { opening, stories } = proposed(text, {}, { file: '2021-07-06-smoke.txt' })
    expect(opening.map(({ kind }) => kind)).toEqual(['intro'])
    expect(stories.map(({ headline, proposed: machine }) => [headline, machine])).toEqual([
      ['Printers on fire', false],
    ])
    expect(stories[0]?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['report', undefined],
      ['why-we-care', 'Why do we care?'],
      ['outro', undefined],
    ])
  })

  it('takes slug and date from the file, title and the rest from its front matter', () => {
    expect(proposed(text, {}, { file: '2021-07-06-smoke.txt' })).toMatchObject({
      slug: '2021-07-06-smoke',
      date: '2021-07-06',
      title: 'Printers on fire',
    })
    const front = '---\ntitle: Smoke\ndescription: A fire.\nseason: 3\n---\n'
    expect(proposed(`${front}${larkspur}`, {}, { file: 'a.md' })).toMatchObject({
      title: 'Smoke',
      description: 'A fire.',
      date: '',
      extra: { season: 3 },
    })
  })

  it('keeps a title line that front matter overrules', () => {
    const { opening, title } = proposed(
      lines('---\ntitle: Day one\n---', '# Fire and bread', '## Printers', larkspur),
      {},
      { file: 'a.md' },
    )
    expect(title).toBe('Day one')
    expect(opening[0]?.blocks).toMatchObject([{ children: [{ value: 'Fire and bread' }] }])
  })

  it('carries no position and nothing of the pipeline in its blocks', () => {
    expect(JSON.stringify(proposed(text))).not.toMatch(/"position"|"data"/)
  })

  it('counts cuts', () => {
    const prepared = told(text)
    expect(proposalOf(prepared, { slugs: slugsOf(prepared), mintGuid: () => 'g' }).cuts).toBe(
      prepared.tree.data?.cuts?.length ?? 0,
    )
  })
})

describe('its Markdown', () => {
  it('groups items and quotations again', () => {
    const text = lines(
      '# Fire',
      larkspur,
      '- one\n- two',
      '1. first\n2. second',
      '> said\n\n> said more',
      'End of it.',
    )
    expect(markdown(proposed(text, {}, { file: 'a.md' }))).toBe(
      lines(larkspur, '- one\n- two', '1. first\n2. second', '> said\n>\n> said more', 'End of it.\n'),
    )
  })

  it('names the speaker where it changes, in each story anew', () => {
    const text = lines(
      '## Fire',
      `Ada: ${larkspur}`,
      'Ada: It was hot.',
      `Bo: ${ostrander}`,
      '## Bread',
      `Bo: ${report('Fennick')}`,
    )
    expect(markdown(proposed(text, {}, { file: 'a.md' }))).toBe(
      lines(`**Ada:** ${larkspur}`, 'It was hot.', `**Bo:** ${ostrander}`, `**Bo:** ${report('Fennick')}\n`),
    )
  })

  it('names nobody where only one speaks', () => {
    const episode = proposed(lines('## Fire', `Ada: ${larkspur}`, `Ada: ${ostrander}`), {}, { file: 'a.md' })
    expect(markdown(episode)).toBe(lines(larkspur, `${ostrander}\n`))
    expect(episode.speakers).toEqual(['Ada'])
  })

  it('drops breaks at the edges of a section and keeps those inside', () => {
    const turns = Array.from({ length: 4 }, () => lines(`Ada: ${larkspur}`, '---', `Bo: ${ostrander}`))
    const written = markdown(proposed(lines('***', ...turns, '***')))
    expect(written).toMatch(/^\*\*Ada:\*\* /)
    expect(written.trimEnd()).not.toMatch(/---$/)
    expect(written.match(/\n---\n/g)).toHaveLength(4)
  })
})

describe('identities', () => {
  const text = lines('Printers on fire', larkspur, 'Bakery bought', ostrander)
  const slugs = (episode: Episode): readonly string[] => episode.stories.map(({ slug }) => slug)
  const known = (headline: string, first: string, slug: string) => ({
    slug,
    headline: fingerprint(headline),
    first: fingerprint(first),
  })

  it('are minted once', () => {
    expect(proposed(text).guid).toBe('guid-1')
    expect(slugs(proposed(text))).toEqual(['printers-on-fire', 'bakery-bought'])
    const previous = { guid: 'old', stories: [] }
    expect(proposed(text, { previous, mintGuid: () => expect.fail('minted again') }).guid).toBe('old')
  })

  it('of stories never collide within the show or the episode', () => {
    expect(slugs(proposed(text, { taken: ['bakery-bought'] }))).toEqual([
      'printers-on-fire',
      'bakery-bought-2',
    ])
    expect(slugs(proposed(lines('Printers on fire', larkspur, 'Printers on fire', ostrander)))).toEqual([
      'printers-on-fire',
      'printers-on-fire-2',
    ])
  })

  it('of a story stay when its headline or its first paragraph stays', () => {
    const stories = [known('Smoke!', larkspur, 'smoke'), known('bakery bought', 'Something else', 'bread')]
    const taken = ['smoke', 'bread']
    expect(slugs(proposed(text, { previous: { guid: 'old', stories }, taken }))).toEqual(['smoke', 'bread'])
  })

  it('of one old story go to one new story only', () => {
    const stories = [known('Printers on fire', larkspur, 'smoke')]
    const twice = lines('Printers on fire', larkspur, 'Printers on fire', larkspur)
    expect(slugs(proposed(twice, { previous: { guid: 'old', stories } }))).toEqual([
      'smoke',
      'printers-on-fire',
    ])
  })
})

it('lists reviewed names by role and the others for the editor, without money and dates', () => {
  const tag = (id: string, more: Partial<Tag>): Tag => ({
    ...{
      id,
      name: id.toUpperCase(),
      type: 'ORG',
      aliases: [],
      role: 'mentions',
      from: 'registry',
      reviewed: true,
      mentions: [],
    },
    ...more,
  })
  const tags = [
    tag('a', { role: 'about' }),
    tag('b', {}),
    tag('c', { reviewed: false, type: 'PERSON' }),
    tag('d', { type: 'MONEY' }),
    tag('e', { type: 'DATE', reviewed: false }),
  ]
  const prepared = told(larkspur)
  const episode = proposalOf(
    { ...prepared, tree: { ...prepared.tree, data: { tags } } },
    { slugs: slugsOf(prepared), mintGuid: () => 'g' },
  )
  expect(episode.entities).toEqual({
    about: ['a'],
    mentions: ['b'],
    unreviewed: [{ name: 'C', type: 'PERSON' }],
  })
})
