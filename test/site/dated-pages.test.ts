import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datedPages, pageShowing } from '../../src/site/dated-pages.ts'
import { letterPages } from '../../src/site/name-pages.ts'
import { timelineOf } from '../../src/site/timeline.ts'
import { voiceOf } from '../../src/site/voice.ts'

const voice = voiceOf({ language: 'en-US' })
const length = { most: 4, shown: 2 }
const pages = (...days: readonly string[]) => datedPages(days, '/x/', length, voice)
const day = (iso: string) => ({ iso, words: iso, short: iso })

describe('a long list', () => {
  it('is one page while it is short, by year', () => {
    expect(pages('2022-01-02', '2021-12-31', '2021-12-30')).toEqual([
      {
        url: '/x/',
        from: 0,
        to: 3,
        count: 3,
        newest: '2022-01-02',
        groups: [
          { words: '2022', from: 0, to: 1 },
          { words: '2021', from: 1, to: 3 },
        ],
        parts: [],
      },
    ])
    expect(pages()).toEqual([{ url: '/x/', from: 0, to: 0, count: 0, groups: [], parts: [] }])
  })

  it('is spread over years, and a long year over months', () => {
    const found = pages(
      '2022-02-01',
      '2022-01-02',
      '2021-05-05',
      '2021-05-04',
      '2021-05-03',
      '2021-05-02',
      '2021-01-01',
    )
    expect(found.map(({ url, period, up, from, to }) => [url, period, up, from, to])).toEqual([
      ['/x/', undefined, undefined, 0, 2],
      ['/x/2022/', '2022', '/x/', 0, 2],
      ['/x/2021/', '2021', '/x/', 2, 4],
      ['/x/2021/05/', 'May 2021', '/x/2021/', 2, 6],
      ['/x/2021/01/', 'January 2021', '/x/2021/', 6, 7],
    ])
    expect(found[0]?.parts).toEqual([
      { words: '2022', url: '/x/2022/', count: 2 },
      { words: '2021', url: '/x/2021/', count: 5 },
    ])
    expect(pageShowing(found, 4)?.url).toBe('/x/2021/05/')
  })

  it('has every entry on one last page, and every page is led to', () => {
    const days = fc
      .array(fc.tuple(fc.integer({ min: 1999, max: 2003 }), fc.integer({ min: 1, max: 12 })), {
        maxLength: 60,
      })
      .map((all) =>
        all
          .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`)
          .sort()
          .toReversed(),
      )
    fc.assert(
      fc.property(days, (all) => {
        const found = pages(...all)
        const last = found
          .filter(({ parts }) => parts.length === 0)
          .flatMap(({ from, to }) => all.slice(from, to))
        expect(last.toSorted()).toEqual(all.toSorted())
        const led = found.flatMap(({ parts }) => parts.map(({ url }) => url))
        expect(['/x/', ...led].toSorted()).toEqual(found.map(({ url }) => url).toSorted())
        for (const { from, to, groups } of found)
          expect(groups.flatMap((group) => all.slice(group.from, group.to))).toEqual(all.slice(from, to))
      }),
    )
  })
})

describe('an index of names', () => {
  const names = ['Zeta', 'émile', 'Acme', 'Äpfel', '365', 'Ωmega'].map((words) => ({
    words,
    url: `/${words}/`,
    count: 1,
  }))

  it('is spread over letters where it is long, each with an address of its own', () => {
    const found = letterPages(names, '/n/', { heading: 'By letter' }, 3)
    expect(found[0]?.lists).toEqual([])
    expect(found[0]?.parts[0]?.links.map(({ words, count }) => [words, count])).toEqual([
      ['#', 1],
      ['A', 2],
      ['E', 1],
      ['Z', 1],
      ['Ω', 1],
    ])
    expect(found.slice(1).map(({ url }) => url)).toEqual(found[0]?.parts[0]?.links.map(({ url }) => url))
    expect(new Set(found.map(({ url }) => url)).size).toBe(6)
    for (const { url } of found) expect(url).toMatch(/^\/n\/([a-z0-9-]+\/)?$/)
  })
})

describe('a timeline', () => {
  const told = (iso: string, care = false) => ({ day: day(iso), mattered: care ? [1] : [] })

  it('counts by month, and what mattered apart', () => {
    const line = timelineOf([told('2021-09-01', true), told('2021-07-02'), told('2021-07-01', true)], voice)
    expect(line?.rows).toEqual([
      { iso: '2021-07', words: 'Jul 2021', stories: 2, care: 1 },
      { iso: '2021-09', words: 'Sep 2021', stories: 1, care: 1 },
    ])
    expect(line?.summary).toBe(
      'Stories by month, Jul 2021 to Sep 2021: at most 2 in one month. The blue part says why it mattered.',
    )
  })

  it('counts by year over a long time, and keeps its size', () => {
    const line = timelineOf([told('2021-01-01'), told('1990-06-01'), told('1990-01-01')], voice)
    expect(line?.rows.map(({ words, stories }) => [words, stories])).toEqual([
      ['1990', 2],
      ['2021', 1],
    ])
    const numbers = [...(line?.bars ?? '').matchAll(/M([\d.]+) 48v-([\d.]+)h([\d.]+)/g)].map((bar) =>
      bar.slice(1).map(Number),
    )
    expect(numbers.map(([x = 0, , broad = 0]) => Math.round(x + broad))).toEqual([15, 600])
    expect(Math.max(...numbers.map(([, tall = 0]) => tall))).toBe(48)
    expect(line?.careBars).toBe('')
  })

  it('is not drawn where there is nothing to see', () => {
    expect(timelineOf([told('2021-07-01'), told('2022-07-01')], voice)).toBeUndefined()
    expect(timelineOf([told('2021-07-01'), told('2021-07-02'), told('2021-07-03')], voice)).toBeUndefined()
  })
})
