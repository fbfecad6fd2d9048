import { describe, expect, it } from 'vitest'
import { editionFeed } from '../../../src/site/feeds/edition-feed.ts'
import { tinyShow } from '../built-show.ts'
import { publishedOf } from '../made-files.ts'

const input = tinyShow()
const [edition] = input.editions

describe('the feed of the newsletter', () => {
  it('has each edition whole, under an id that is minted once', () => {
    const { entries, page } = editionFeed(publishedOf(input))
    expect(page).toBe('/editions/')
    expect(entries).toHaveLength(input.editions.length)
    expect(entries[0]?.html).toBe(edition?.html)
    expect(entries[0]?.url).toBe('https://ledger.example/show/editions/2021-07-16/')
    const renamed = {
      ...input,
      editions: input.editions.map((one) => ({
        ...one,
        edition: { ...one.edition, slug: '2021-07-16-late', subject: 'Put otherwise' },
      })),
    }
    expect(editionFeed(publishedOf(renamed)).entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  })

  it('holds nothing of a subscriber', () => {
    for (const { html } of editionFeed(publishedOf(input)).entries) expect(html).not.toMatch(/\{\{|leave_url/)
  })

  it('is there before the first edition', () => {
    const { entries, updated } = editionFeed(publishedOf({ ...input, editions: [] }))
    expect(entries).toEqual([])
    expect(updated).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
