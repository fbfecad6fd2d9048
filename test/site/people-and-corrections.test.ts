import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/model/correction.ts'
import type { Episode } from '../../src/model/episode.ts'
import type { Person } from '../../src/model/show.ts'
import { siteViews } from '../../src/site/views.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

const person = (id: string, name: string, role: Person['role'], aliases: readonly string[] = []): Person => ({
  id,
  name,
  role,
  aliases,
})

const people = [
  person('ada', 'Ada Quill', 'host', ['ADA']),
  person('bo', 'Bo Reed', 'guest'),
  person('cy', 'Cy Dunn', 'producer'),
]

const viewsOf = (episodes: readonly Episode[], names = lexicon()) =>
  siteViews({
    show: show({ people }),
    episodes,
    tags: new Map(episodes.map((each) => [each.slug, tagsOf(each, names)])),
    lexicon: names,
    editions: [],
  })

describe('the people of a show', () => {
  it('are found in the episodes they speak in, by any of their names; hosts where nobody is named', () => {
    const { people: found, episodes } = viewsOf([
      episode('2021-07-01-alone', [], { speakers: [] }),
      episode('2021-07-02-both', [], { speakers: ['ADA', 'Bo Reed'] }),
      episode('2021-07-03-guest', [], { speakers: ['Bo Reed', 'Somebody'] }),
    ])
    expect(
      found.map(({ name, url, heard }) => [name, url, heard.map((at) => episodes[at]?.day.iso)]),
    ).toEqual([
      ['Ada Quill', '/people/ada/', ['2021-07-02', '2021-07-01']],
      ['Bo Reed', '/people/bo/', ['2021-07-03', '2021-07-02']],
      ['Cy Dunn', undefined, []],
    ])
    expect(episodes[0]?.people.map(({ page }) => page)).toEqual(['/people/bo/', undefined])
  })

  it('lead to what was said of them, where they are a name too', () => {
    const names = lexicon(
      entity('bo', 'Bo Reed', 'PERSON', { page: true }),
      entity('ada', 'Ada', 'PRODUCT', { page: true }),
    )
    expect(viewsOf([], names).people.map((one) => one.entity?.url)).toEqual([
      undefined,
      '/entities/bo/',
      undefined,
    ])
  })
})

describe('corrections', () => {
  const corrections: readonly Correction[] = [
    { date: '2021-07-02', story: 'one', text: 'First.' },
    { date: '2021-07-09', story: 'one', text: 'Second.' },
    { date: '2021-07-05', text: 'Of all of it.' },
    { date: '2021-07-06', story: 'gone', text: 'Of a story that is gone.' },
  ]
  const views = viewsOf([
    episode('2021-07-01-day', [story('one', 'One', section('report', 'It was.')), story('two', 'Two')], {
      corrections,
    }),
    episode('2021-07-04-later', [story('three', 'Three')], {
      corrections: [{ date: '2021-07-06', story: 'three', text: 'Third.' }],
    }),
  ])

  it('stand with the story they are about, the newest first', () => {
    const texts = (slug: string) =>
      views.surroundings[`/stories/${slug}/`]?.corrections.map(({ text }) => text)
    expect(texts('one')).toEqual(['Second.', 'First.'])
    expect(texts('two')).toEqual([])
  })

  it('stand with the episode where they are about all of it or about a story that is gone', () => {
    expect(views.episodes[1]?.corrections.map(({ text }) => text)).toEqual([
      'Of a story that is gone.',
      'Of all of it.',
    ])
  })

  it('are all in the log, the newest first, with what they are about', () => {
    expect(views.corrections.map(({ day, text, about }) => [day.iso, text, about.url])).toEqual([
      ['2021-07-09', 'Second.', '/stories/one/'],
      ['2021-07-06', 'Third.', '/stories/three/'],
      ['2021-07-06', 'Of a story that is gone.', '/episodes/2021-07-01-day/'],
      ['2021-07-05', 'Of all of it.', '/episodes/2021-07-01-day/'],
      ['2021-07-02', 'First.', '/stories/one/'],
    ])
  })
})

describe('names that analyses speak of', () => {
  it('lead to the newest place that says why they mattered', () => {
    const acme = entity('acme', 'Acme', 'ORG', { page: true })
    const told = (day: string, care: string) =>
      episode(day, [story(day, day, section('report', 'Acme.'), section('why-we-care', care))])
    const days = ['2021-07-01', '2021-07-02', '2021-07-03'].map((day, at) =>
      told(day, at < 2 ? 'Acme matters.' : 'No.'),
    )
    const { careByName } = viewsOf(days, lexicon(acme, entity('bolt', 'Bolt', 'ORG', { page: true })))
    expect(careByName[0]?.lists[0]?.letters).toEqual([
      { letter: 'A', names: [{ words: 'Acme', url: '/entities/acme/#why', count: 2 }] },
    ])
  })
})

describe('who is cited', () => {
  const cited = (speakers: readonly string[], report: string) =>
    viewsOf([episode('2021-07-01-day', [story('one', 'One', section('report', report))], { speakers })])
      .surroundings['/stories/one/']?.cite?.plain

  it('is who spoke last before the sentence, by the full name', () => {
    expect(
      cited(['ADA', 'Bo Reed'], '**Bo Reed:** So it was.\n\nThe council has sold the harbour.'),
    ).toContain('” Bo Reed, in “One”')
  })

  it('is the host where nobody is named, and nobody where it could be any of several', () => {
    expect(cited([], 'The council has sold the harbour.')).toContain('” Ada Quill, in “One”')
    expect(cited(['ADA', 'Bo Reed'], 'The council has sold the harbour.')).toContain('” In “One”')
  })
})
