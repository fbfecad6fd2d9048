import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/model/entity.ts'
import type { Episode } from '../../src/model/episode.ts'
import type { Surroundings } from '../../src/site/surroundings.ts'
import { siteViews } from '../../src/site/views.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

const org = (name: string): Entity => entity(name.toLowerCase(), name, 'ORG')
const names = ['Acme', 'Bolt', 'Crane', 'Dune', 'Everywhere'].map(org)

/** An episode on each day, with one story that says the given words. */
function days(...texts: readonly string[]): readonly Episode[] {
  return texts.map((text, at) => {
    const day = `2021-07-${String(at + 1).padStart(2, '0')}`
    return episode(`${day}-day`, [story(`day-${at + 1}`, `Day ${at + 1}`, section('report', text))])
  })
}

function around(
  episodes: readonly Episode[],
  { entities = names, about = [] as readonly string[] } = {},
): Readonly<Record<string, Surroundings>> {
  const known = lexicon(...entities)
  const tags = new Map(episodes.map((each) => [each.slug, tagsOf(each, known, about)]))
  return siteViews({ show: show(), episodes, tags, lexicon: known, editions: [] }).surroundings
}

const related = (all: Readonly<Record<string, Surroundings>>, day: number) =>
  all[`/stories/day-${day}/`]?.related.map((one) => [one.story.words, one.why])

describe('related stories', () => {
  it('are those that name the same, with the names as the reason', () => {
    const all = around(days('Acme met Bolt.', 'Nobody here.', 'Acme and Bolt again.', 'Crane alone.'))
    expect(related(all, 1)).toEqual([['Day 3', 'Both name Acme and Bolt']])
    expect(related(all, 3)).toEqual([['Day 1', 'Both name Acme and Bolt']])
    expect(related(all, 2)).toEqual([])
    expect(related(all, 4)).toEqual([])
  })

  it('come in the order of how rare the shared names are', () => {
    const crowd = Array.from({ length: 6 }, () => 'Everywhere.')
    const all = around(days('Everywhere and Crane.', 'Everywhere and Dune.', 'Crane and Dune.', ...crowd))
    expect(related(all, 1)?.[0]).toEqual(['Day 3', 'Both name Crane'])
    expect(related(all, 3)?.map(([headline]) => headline)).toEqual(['Day 2', 'Day 1'])
  })

  it('are never related by what every story names', () => {
    const all = around(days(...Array.from({ length: 8 }, () => 'Everywhere.')))
    expect(Object.values(all).flatMap((one) => one.related)).toEqual([])
  })

  it('count more where a story is about the name', () => {
    const texts = ['Acme. Acme. Bolt.', 'Acme. Acme. Crane.', 'Bolt. Dune. Crane.', 'None.', 'None.']
    const all = around(days(...texts), { about: ['acme'] })
    expect(related(all, 1)?.map(([headline]) => headline)).toEqual(['Day 2', 'Day 3'])
  })

  it('are five at most, the newest of equals first', () => {
    const all = around(
      days(...Array.from({ length: 9 }, () => 'Acme and Bolt.'), ...Array.from({ length: 9 }, () => 'None.')),
    )
    expect(related(all, 1)?.map(([headline]) => headline)).toEqual([
      'Day 9',
      'Day 8',
      'Day 7',
      'Day 6',
      'Day 5',
    ])
  })

  it('are of another episode, and not of its rebroadcast', () => {
    const twice = episode('2021-07-01-a', [
      story('one', 'One', section('report', 'Acme and Bolt.')),
      story('two', 'Two', section('report', 'Acme and Bolt.')),
    ])
    const again = episode('2021-07-02-b', [story('three', 'Three', section('report', 'Acme and Bolt.'))], {
      rebroadcastOf: '2021-07-01-a',
    })
    const all = around([twice, again, ...days('None.', 'None.', 'None.')])
    expect(all['/stories/one/']?.related).toEqual([])
    expect(all['/stories/three/']?.related).toEqual([])
  })

  it('are not related by the people who make the show', () => {
    const host = entity('ada', 'Ada Quill', 'PERSON')
    const all = around(days('Ada Quill.', 'Ada Quill.', 'None.', 'None.'), { entities: [host] })
    expect(related(all, 1)).toEqual([])
  })

  it('look at the nearest stories only, of a name that hundreds share', () => {
    const many = Array.from({ length: 300 }, (_, at) => {
      const day = new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10)
      const text = at % 100 === 0 ? 'Acme and Bolt.' : 'Acme.'
      return episode(`${day}-day`, [story(`day-${at + 1}`, `Day ${at + 1}`, section('report', text))])
    })
    const rest = Array.from({ length: 400 }, (_, at) =>
      episode(`2020-${String(at)}`, [story(`none-${at}`, 'None', section('report', 'None.'))], {
        date: '2020-01-01',
      }),
    )
    const all = around([...many, ...rest], { entities: names })
    // A rare name leads over any distance; the common one counts only nearby.
    expect(related(all, 1)?.slice(0, 2)).toEqual([
      ['Day 101', 'Both name Bolt and Acme'],
      ['Day 201', 'Both name Bolt and Acme'],
    ])
    // The last of the three hundred is out of reach by its common name alone.
    expect(related(all, 1)?.map(([headline]) => headline)).not.toContain('Day 300')
    expect(related(all, 300)?.map(([headline]) => headline)).toContain('Day 299')
  })
})

describe('the story before and after', () => {
  it('is found over the borders of episodes, which are named then', () => {
    const all = around([
      episode('2021-07-01-a', [story('one', 'One'), story('two', 'Two')]),
      episode('2021-07-02-empty', []),
      episode('2021-07-03-b', [story('three', 'Three')]),
    ])
    const words = (slug: string) => {
      const { before, after } = all[`/stories/${slug}/`] ?? {}
      return [before, after].map((one) => one && [one.words, one.day?.iso])
    }
    expect(words('one')).toEqual([undefined, ['Two', undefined]])
    expect(words('two')).toEqual([
      ['One', undefined],
      ['Three', '2021-07-03'],
    ])
    expect(words('three')).toEqual([['Two', '2021-07-01'], undefined])
  })
})
