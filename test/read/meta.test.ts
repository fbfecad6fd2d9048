import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

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
})
