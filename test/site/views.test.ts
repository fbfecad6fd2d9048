import { describe, expect, it } from 'vitest'
import type { Entity, Tag } from '../../src/model/entity.ts'
import type { Episode } from '../../src/model/episode.ts'
import { type SiteViews, siteViews } from '../../src/site/views.ts'
import { tinyShow } from './built-show.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

function viewsOf(
  episodes: readonly Episode[],
  entities: readonly Entity[],
  about: readonly string[] = [],
): SiteViews {
  const names = lexicon(...entities)
  const tags = new Map(episodes.map((each) => [each.slug, tagsOf(each, names, about)]))
  return siteViews({ show: show(), episodes, tags, lexicon: names, editions: [] })
}

const named = (...texts: readonly string[]): Episode =>
  episode(
    '2021-07-01-day',
    texts.map((text, at) => story(`story-${at}`, `Story ${at}`, section('report', text))),
  )

const pages = (views: SiteViews): readonly string[] => views.entities.map(({ name }) => name)

describe('who gets a page', () => {
  const acme = entity('acme', 'Acme', 'ORG')

  it('is whom two stories name', () => {
    expect(pages(viewsOf([named('Acme here.', 'Acme there.')], [acme]))).toEqual(['Acme'])
    expect(pages(viewsOf([named('Acme here. Acme again.', 'Nobody there.')], [acme]))).toEqual([])
  })

  it('is whom an episode is about, if a story of it names them', () => {
    expect(pages(viewsOf([named('Acme here.')], [acme], ['acme']))).toEqual(['Acme'])
    expect(pages(viewsOf([named('Nobody here.')], [acme], ['acme']))).toEqual([])
  })

  it('is as the registry says where it says so', () => {
    expect(pages(viewsOf([named('None.')], [{ ...acme, page: true }]))).toEqual(['Acme'])
    expect(pages(viewsOf([named('Acme.', 'Acme.')], [{ ...acme, page: false }], ['acme']))).toEqual([])
  })

  it('is nobody for what a sponsor paid for', () => {
    const paid = episode('2021-07-01-day', [
      story('a', 'A', section('report', 'Acme here.'), section('sponsor', 'Acme!')),
      story('b', 'B', section('report', 'None.'), section('sponsor', 'Acme!')),
    ])
    expect(pages(viewsOf([paid], [acme]))).toEqual([])
  })

  it('is nobody whom nobody reviewed', () => {
    const day = named('Acme here.', 'Acme there.')
    const names = lexicon(acme)
    const unreviewed = tagsOf(day, names).map((tag): Tag => ({ ...tag, from: 'tagger', reviewed: false }))
    const input = { show: show(), episodes: [day], lexicon: names, editions: [] }
    expect(pages(siteViews({ ...input, tags: new Map([[day.slug, unreviewed]]) }))).toEqual([])
    const unknown = tagsOf(day, names)
    expect(pages(siteViews({ ...input, lexicon: lexicon(), tags: new Map([[day.slug, unknown]]) }))).toEqual(
      [],
    )
  })
})

describe('views', () => {
  it('are the same in whatever order things are given', () => {
    const input = tinyShow()
    const reversed = {
      ...input,
      episodes: input.episodes.toReversed(),
      tags: new Map([...input.tags].toReversed().map(([slug, tags]) => [slug, tags.toReversed()])),
      lexicon: { ...input.lexicon, entities: new Map([...input.lexicon.entities].toReversed()) },
    }
    expect(JSON.stringify(siteViews(reversed))).toBe(JSON.stringify(siteViews(input)))
  })

  it('are plain JSON', () => {
    const { whole, keys: _, beside: __, ...views } = siteViews(tinyShow())
    expect(JSON.parse(JSON.stringify(views))).toEqual(views)
    expect(JSON.parse(JSON.stringify(whole(0)))).toEqual(whole(0))
  })

  it('give a slug that is taken, or is none, an address of its own', () => {
    const twice = [
      episode('2021-07-02-b', [story('same', 'Newer', section('report', 'Acme two.'))]),
      episode('2021-07-01-a', [
        story('same', 'Older', section('report', 'Acme one.')),
        story('../../x', 'Elsewhere', section('report', 'Three.')),
      ]),
    ]
    const views = viewsOf(twice, [entity('acme', 'Acme', 'ORG')])
    const addresses = views.episodes.flatMap(({ stories }) =>
      stories.map(({ headline, url }) => [headline, url]),
    )
    expect(addresses).toEqual([
      ['Newer', '/stories/same-2/'],
      ['Older', '/stories/same/'],
      ['Elsewhere', expect.stringMatching(/^\/stories\/[a-z0-9-]+\/$/)],
    ])
    const quoted = views.entities[0]?.coverage.map(({ reported }) => reported[0]?.url.replace(/#.*/, ''))
    expect(quoted).toEqual(['/stories/same-2/', '/stories/same/'])
  })

  it('link the first mention in each section, and none in what a sponsor says', () => {
    const acme = entity('acme', 'Acme', 'ORG')
    const day = episode('2021-07-01-day', [
      story(
        'one',
        'One',
        section('report', 'Acme and **Acme**.\n\nAcme once more.'),
        section('sponsor', 'Acme pays.'),
        section('why-we-care', 'Because Acme matters.'),
      ),
      story('two', 'Two', section('report', 'It was *Acme*.')),
    ])
    const sections = viewsOf([day], [acme])
      .whole(0)
      .stories.flatMap((each) => each.sections)
    const link = '<a href="../../entities/acme/" class="name">Acme</a>'
    expect(sections.map(({ html }) => html.replace(/ id="[^"]*"/g, ''))).toEqual([
      `<p>${link} and <strong>Acme</strong>.</p>\n<p>Acme once more.</p>`,
      '<p>Acme pays.</p>',
      `<p>Because ${link} matters.</p>`,
      `<p>It was <em>${link}</em>.</p>`,
    ])
  })

  it('quote every mention in its sentence, told apart by section', () => {
    const acme = entity('acme', 'Acme', 'ORG', { page: true })
    const day = episode('2021-07-01-day', [
      story(
        'one',
        'One',
        section('report', '**Ada:** First things first. Acme sells Acme tools. Nobody buys.'),
        section('why-we-care', 'We care about Acme. Do you?'),
      ),
    ])
    const coverage = viewsOf([day], [acme]).entities[0]?.coverage ?? []
    expect(coverage).toHaveLength(1)
    const words = (quotes = coverage[0]?.reported) =>
      quotes?.map(({ speaker, parts }) => [
        speaker,
        parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join(''),
      ])
    expect(words()).toEqual([['Ada', '[Acme] sells [Acme] tools.']])
    expect(words(coverage[0]?.mattered)).toEqual([[undefined, 'We care about [Acme].']])
  })

  it('know the people of the show by their other names', () => {
    const day = episode('2021-07-01-day', [], { speakers: ['Ada', 'A Guest'] })
    expect(viewsOf([day], []).episodes[0]?.people).toEqual([
      { name: 'Ada Quill', role: 'host', link: 'https://ada.example/', page: '/people/ada/' },
      { name: 'A Guest' },
    ])
    const alone = episode('2021-07-01-day', [], { speakers: [] })
    expect(viewsOf([alone], []).episodes[0]?.people.map(({ name }) => name)).toEqual(['Ada Quill'])
  })

  it('say the day in the language of the show, and take an unknown one for English', () => {
    const day = episode('2021-07-06-day', [])
    const words = (language: string) =>
      siteViews({
        show: show({ language }),
        episodes: [day],
        tags: new Map(),
        lexicon: lexicon(),
        editions: [],
      }).episodes[0]?.day.words
    expect(words('de')).toBe('Dienstag, 6. Juli 2021')
    expect(words('no such language')).toBe('Tuesday, July 6, 2021')
  })

  it('index the names by kind and letter', () => {
    const names = ['Zeta', 'émile', 'Acme', '365 days'].map((name, at) =>
      entity(`e${at}`, name, 'ORG', { page: true }),
    )
    const letters = viewsOf([], names).entityIndex.map(({ lists }) => lists[0]?.letters)
    expect(letters[0]).toEqual(letters[1])
    expect(letters[0]?.map((part) => [part.letter, part.names.map(({ words }) => words)])).toEqual([
      ['#', ['365 days']],
      ['A', ['Acme']],
      ['E', ['émile']],
      ['Z', ['Zeta']],
    ])
  })
})
