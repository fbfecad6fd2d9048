import { describe, expect, it } from 'vitest'
import { blocksIn, readText } from './read-text.ts'

const meta = (front: string, path?: string) => readText(`---\n${front}\n---\nText.`, path).meta

describe('what a file says about its episode', () => {
  it('comes from its name', () => {
    expect(readText('Text.', 'content/transcripts/2021-07-06-kaseya.txt').meta).toEqual({
      slug: '2021-07-06-kaseya',
      date: '2021-07-06',
      extra: {},
    })
    expect(readText('Text.', 'C:\\shows\\kaseya 20210706.txt').meta.date).toBe('2021-07-06')
    expect(readText('Text.', 'kaseya-2021-13-45.txt').meta.date).toBeUndefined()
  })

  it('comes from front matter first, and other keys are kept', () => {
    const given = meta(
      'title:  "A  title"\ndate: 2021-07-07\nslug: kaseya\nlink: https://e.org\nhost: Ana',
      '2020-01-01-x.md',
    )
    expect(given).toEqual({
      slug: 'kaseya',
      title: 'A title',
      date: '2021-07-07',
      link: 'https://e.org',
      extra: { host: 'Ana' },
    })
  })

  it.each([
    ['2021-07-06', '2021-07-06'],
    ['"2021-07-06T10:00:00Z"', '2021-07-06'],
    ['20210706', '2021-07-06'],
    ['July 6, 2021', '2021-07-06'],
    ['"Tuesday, July 6th, 2021"', '2021-07-06'],
    ['6 Sept 2021', '2021-09-06'],
    ['1625529600000', '2021-07-06'],
  ])('knows the date %s', (written, date) => {
    expect(meta(`date: ${written}`).date).toBe(date)
  })

  it.each(['07/06/2021', 'yesterday', '2021-02-30', '[1]'])('does not guess the date %s', (written) => {
    const { meta: read, messages } = readText(`---\nslug: x\ndate: ${written}\n---\nText.`)
    expect(read.date).toBeUndefined()
    expect(messages).toMatchObject([{ severity: 'warning', place: { line: 3 } }])
  })

  it.each(['../../x', '/etc/passwd', 'A b', 'x'.repeat(81), '""'])('refuses the slug %s', (slug) => {
    const { meta: read, messages } = readText(`---\nslug: ${slug}\n---\nText.`, 'good-name.txt')
    expect(read.slug).toBe('good-name')
    expect(messages).toMatchObject([{ rule: 'read:front-matter', severity: 'error', place: { line: 2 } }])
    expect(messages[0]?.reason).toMatch(/write `slug: [a-z0-9-]+`/)
  })

  it('says so where a title is no words', () => {
    const { meta: read, messages } = readText('---\ntitle: [a, b]\n---\nText.')
    expect(read.title).toBeUndefined()
    expect(messages).toMatchObject([{ severity: 'warning' }])
  })

  it.each([
    ['pubDate: Tue, 06 Jul 2021 10:00:00 GMT', { date: '2021-07-06' }],
    ['publishDate: 2021-07-06T10:00:00Z', { date: '2021-07-06' }],
    ['date_published: "2021-07-06"', { date: '2021-07-06' }],
    ['date: 1625529600000', { date: '2021-07-06' }],
    ['episode_title: Cranes', { title: 'Cranes' }],
    ['summary: Of cranes.', { description: 'Of cranes.' }],
    ['excerpt: Of cranes.', { description: 'Of cranes.' }],
    ['url: https://e.org/1', { link: 'https://e.org/1' }],
    ['canonical_url: https://e.org/1', { link: 'https://e.org/1' }],
    ['mp3: https://e.org/1.mp3', { audio: 'https://e.org/1.mp3' }],
    ['enclosure:\n  url: https://e.org/1.mp3\n  length: 7', { audio: 'https://e.org/1.mp3' }],
  ])('may be written for another program: %j', (front, known) => {
    expect(meta(front)).toEqual({ slug: 'show', ...known, extra: {} })
  })

  it.each([
    ['title: A\nepisode_title: B', { title: 'A' }, { episode_title: 'B' }],
    ['published: true', {}, { published: true }],
    ['permalink: /cranes/', {}, { permalink: '/cranes/' }],
    ['name: Ana Ruiz\nnumber: 7\ntags: [sea]', {}, { name: 'Ana Ruiz', number: 7, tags: ['sea'] }],
    ['speakers: [Ana Ruiz]\nguid: x-1\nseason: 2', {}, { speakers: ['Ana Ruiz'], guid: 'x-1', season: 2 }],
  ])('keeps what another program may have meant otherwise: %j', (front, known, extra) => {
    expect(meta(front)).toEqual({ slug: 'show', ...known, extra })
  })

  it('takes the address of a sound file for audio, and says so', () => {
    const { meta: read, messages } = readText('---\nnumber: 7\nurl: https://e.org/a.mp3\n---\nText.')
    expect(read).toMatchObject({ audio: 'https://e.org/a.mp3', extra: { number: 7 } })
    expect(messages).toMatchObject([{ severity: 'info', place: { line: 3 } }])
  })
})

describe('front matter in TOML', () => {
  it('is read as Hugo writes it, dates as words', () => {
    const raw =
      '+++\ntitle = "Cranes"\ndate = 2021-07-06T10:00:00Z\ntags = ["sea"]\n[params]\nseen = 2021-07-07\n+++\nText.'
    const { meta: read, tree, messages } = readText(raw, 'x.md')
    expect(messages).toEqual([])
    expect(read).toMatchObject({ title: 'Cranes', date: '2021-07-06' })
    expect(read.extra).toEqual({ tags: ['sea'], params: { seen: '2021-07-07' } })
    expect(tree.children.map(({ position }) => position?.start.line)).toEqual([8])
  })

  it('gives one error with its line where it is broken', () => {
    const { messages } = readText('+++\ntitle = "Cranes"\ndate = \n+++\nText.')
    expect(messages).toMatchObject([{ rule: 'content:front-matter', severity: 'error', place: { line: 3 } }])
    const nested = readText(`+++\na = ${'['.repeat(20_000)}\n+++\nText.`).messages
    expect(nested).toMatchObject([{ rule: 'content:front-matter', severity: 'error' }])
  })

  it('names the line of a key that cannot be used', () => {
    const { messages } = readText('+++\nslug = "x"\ndate = "soon"\n+++\nText.')
    expect(messages).toMatchObject([{ rule: 'read:front-matter', place: { line: 3 } }])
  })

  it('is words where it is never closed', () => {
    expect(blocksIn('+++\nThree marks above.')).toEqual(['+++ Three marks above.'])
  })
})
