import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteViews } from '../../../src/site/views.ts'
import { hostile, tinyShow } from '../built-show.ts'
import { heardShow } from '../heard-show.ts'
import { fileOf } from '../made-files.ts'

const read = (path: string, input = heardShow()) => JSON.parse(fileOf(path, input))
const show = 'https://ledger.example/show/'

describe('the API', () => {
  it('says in each file what form it has, whose it is and when it last changed', () => {
    for (const { path, text } of siteViews(heardShow()).files.filter(({ path }) => path.startsWith('/api/')))
      expect(JSON.parse(text), path).toMatchObject({
        version: 1,
        show: { title: 'The Morning Ledger', url: show, language: 'en-US' },
        licence: { name: '© 2021 The Morning Ledger' },
        updated: '2021-07-11',
      })
  })

  it('lists episodes, newest first', () => {
    const { episodes } = read('/api/episodes.json')
    expect(episodes.map(({ slug }: { slug: string }) => slug)).toEqual([
      '2021-07-11-vague',
      '2021-07-10-silent',
      '2021-07-09-restored',
      '2021-07-06-attacked',
    ])
    expect(episodes[3]).toMatchObject({
      id: 'urn:uuid:6d2c1f2e-0000-4000-8000-000000000001',
      url: `${show}episodes/2021-07-06-attacked/`,
      title: 'Attacked & priced',
      date: '2021-07-06',
      modified: '2021-07-08',
      people: [{ name: 'Ada Quill', role: 'host' }, { name: 'Mara O’Neil' }],
      stories: ['attacked', 'priced'],
      about: ['brightwell'],
    })
  })

  it('lists stories with their place, their analysis and what was put right', () => {
    const { stories } = read('/api/stories.json')
    expect(stories.slice(1)).toEqual([
      expect.objectContaining({
        slug: 'attacked',
        episode: '2021-07-06-attacked',
        number: 1,
        care: 'A tool like Brightwell is a door, and somebody else had the key.',
        entities: ['brightwell', 'mara-oneil'],
      }),
      expect.objectContaining({
        slug: 'priced',
        number: 2,
        summary: 'It has a price.',
        model: expect.stringContaining('tiny'),
        corrections: [{ date: '2021-07-07', text: 'It costs $20 a month, not a year.' }],
      }),
    ])
  })

  it('lists entities with their first and last day', () => {
    const { entities } = read('/api/entities.json')
    expect(entities[0]).toEqual({
      slug: 'brightwell',
      url: `${show}entities/brightwell/`,
      feed: `${show}entities/brightwell/feed.json`,
      name: 'Brightwell',
      type: 'ORG',
      kind: 'Organization',
      aliases: [],
      sameAs: ['https://brightwell.example/'],
      stories: 2,
      mentions: 3,
      first: '2021-07-06',
      last: '2021-07-09',
    })
  })

  it('has every mention by year, with its sentence and the address of its paragraph', () => {
    expect(read('/api/mentions.json').years).toEqual([
      { year: '2021', mentions: 5, url: `${show}api/mentions/2021.json` },
    ])
    const { mentions } = read('/api/mentions/2021.json')
    expect(mentions).toHaveLength(5)
    expect(mentions[2]).toEqual({
      entity: 'brightwell',
      story: 'attacked',
      date: '2021-07-06',
      url: expect.stringMatching(/\/stories\/attacked\/#p-/),
      section: 'why-we-care',
      quote: 'A tool like Brightwell is a door, and somebody else had the key.',
      names: ['Brightwell'],
    })
  })

  it('gives words plainly, without escapes', () => {
    const { episodes } = read('/api/episodes.json', tinyShow())
    expect(episodes.at(-1).title).toBe(`Attacked, and ${hostile}`)
  })

  it('is described field by field', () => {
    const doc = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8')
    const fields = siteViews(heardShow())
      .files.filter(({ path }) => path.startsWith('/api/'))
      .flatMap(({ text }) => keysIn(JSON.parse(text)))
    expect(fields.length).toBeGreaterThan(20)
    expect([...new Set(fields)].filter((key) => !doc.includes(`\`${key}\``))).toEqual([])
  })
})

function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [key, ...keysIn(one)])
}
