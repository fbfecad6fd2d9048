import { describe, expect, it } from 'vitest'
import type { Episode } from '../../../src/model/episode.ts'
import { careFeed } from '../../../src/site/feeds/care-feed.ts'
import { correctionFeed } from '../../../src/site/feeds/correction-feed.ts'
import { entityFeeds } from '../../../src/site/feeds/entity-feeds.ts'
import { episodeFeed } from '../../../src/site/feeds/episode-feed.ts'
import type { Entry } from '../../../src/site/feeds/feed.ts'
import { storyFeed } from '../../../src/site/feeds/story-feed.ts'
import type { Published } from '../../../src/site/published.ts'
import type { SiteInput } from '../../../src/site/views.ts'
import { tinyShow } from '../built-show.ts'
import { heardShow } from '../heard-show.ts'
import { publishedOf } from '../made-files.ts'

const feeds = (published: Published) => [
  episodeFeed(published),
  storyFeed(published),
  careFeed(published),
  correctionFeed(published),
  ...entityFeeds(published),
]
const entriesOf = (input: SiteInput): readonly Entry[] =>
  feeds(publishedOf(input)).flatMap(({ entries }) => entries)
const idsOf = (input: SiteInput): readonly string[] => entriesOf(input).map(({ id }) => id)

const changed = (change: (episode: Episode) => Episode): SiteInput => {
  const input = heardShow()
  return { ...input, episodes: input.episodes.map(change) }
}

describe('the ids of entries', () => {
  it('are minted once: other words, titles and dates of change leave them as they are', () => {
    const reworded = changed((each) => ({
      ...each,
      title: 'Renamed',
      description: 'Other words.',
      stories: each.stories.map((story) => ({ ...story, headline: 'Another headline' })),
      corrections: (each.corrections ?? []).map((one) => ({ ...one, text: 'Put otherwise.' })),
    }))
    expect(idsOf(reworded)).toEqual(idsOf(heardShow()))
    const input = heardShow()
    const moved = { ...input, show: { ...input.show, url: 'https://elsewhere.example/' } }
    const urns = (ids: readonly string[]) => ids.filter((id) => id.startsWith('urn:'))
    expect(urns(idsOf(moved))).toEqual(urns(idsOf(input)))
  })

  it('are unique in each feed, also where slugs are taken twice', () => {
    for (const { entries } of feeds(publishedOf(tinyShow()))) {
      const ids = entries.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('are those of the stories in the feeds of entities, and others for their analyses', () => {
    const published = publishedOf(heardShow())
    const stories = new Set(storyFeed(published).entries.map(({ id }) => id))
    const [brightwell] = entityFeeds(published)
    expect(brightwell?.entries.length).toBe(2)
    expect(brightwell?.entries.every(({ id }) => stories.has(id))).toBe(true)
    expect(careFeed(published).entries.some(({ id }) => stories.has(id))).toBe(false)
  })

  it('are addresses or URNs, as Atom asks', () => {
    for (const id of [...idsOf(heardShow()), ...idsOf(tinyShow())])
      expect(id).toMatch(/^(urn:uuid:[\da-f-]{36}|tag:[^ ]+,2021:[^ ]+)$/)
  })
})

describe('when an entry changed', () => {
  const updated = (entries: readonly Entry[]) => entries.map((entry) => [entry.published, entry.updated])

  it('is the day of what was last put right in it, and no other day', () => {
    const published = publishedOf(heardShow())
    expect(updated(episodeFeed(published).entries)).toEqual([
      ['2021-07-11', '2021-07-11'],
      ['2021-07-10', '2021-07-10'],
      ['2021-07-09', '2021-07-09'],
      ['2021-07-06', '2021-07-08'],
    ])
    expect(updated(storyFeed(published).entries)).toEqual([
      ['2021-07-09', '2021-07-09'],
      ['2021-07-06', '2021-07-06'],
      ['2021-07-06', '2021-07-07'],
    ])
  })

  it('makes the feed’s own', () => {
    for (const feed of feeds(publishedOf(heardShow()))) {
      const days = feed.entries.map((entry) => entry.updated).sort()
      expect(feed.updated).toBe(days.at(-1) ?? '2021-07-11')
    }
  })
})

describe('the feeds', () => {
  const published = publishedOf(heardShow())

  it('of stories hold one entry for each, without what a sponsor paid for', () => {
    const told = storyFeed(publishedOf(tinyShow())).entries
    expect(told.map(({ url }) => url)).toEqual([
      'https://ledger.example/show/stories/attacked-2/',
      'https://ledger.example/show/stories/attacked/',
      'https://ledger.example/show/stories/priced/',
    ])
    expect(told[1]?.html).toContain('<h2>Why do we care?</h2>')
    expect(told.map(({ html }) => html).join()).not.toContain('paid for this')
  })

  it('of analyses hold that part only, and lead to it', () => {
    expect(careFeed(published).entries).toEqual([
      expect.objectContaining({
        title: 'Brightwell is attacked',
        url: 'https://ledger.example/show/stories/attacked/#why',
        html: expect.stringMatching(
          /^<p id="[^"]*">A tool like <a [^>]*>Brightwell<\/a> is a door, .*<\/p>$/,
        ),
      }),
    ])
  })

  it('of corrections hold what was put right, newest first', () => {
    expect(correctionFeed(published).entries.map(({ title, url, summary }) => [title, url, summary])).toEqual(
      [
        [
          'Correction: Attacked & priced',
          'https://ledger.example/show/episodes/2021-07-06-attacked/',
          'We gave the wrong day.',
        ],
        [
          'Correction: A price at last',
          'https://ledger.example/show/stories/priced/',
          'It costs $20 a month, not a year.',
        ],
      ],
    )
  })

  it('say on top of a story what was put right in it', () => {
    const [, , priced] = storyFeed(published).entries
    expect(priced?.html).toMatch(
      /^<p><strong>Correction, 2021-07-07:<\/strong> It costs \$20 a month, not a year\.<\/p>\n<p id/,
    )
    const whole = episodeFeed(published).entries.at(-1)?.html ?? ''
    expect(whole).toMatch(/^<p><strong>Correction, 2021-07-08:<\/strong> We gave the wrong day\.<\/p>/)
    expect(whole).toContain('<h2>A price at last</h2>\n<p><strong>Correction, 2021-07-07:')
  })

  it('show a correction of a story that is not there with the episode', () => {
    const lost = publishedOf(
      changed((each) => ({
        ...each,
        corrections: [{ date: '2021-08-01', story: 'gone', text: 'It was five.' }],
      })),
    )
    for (const { html } of episodeFeed(lost).entries)
      expect(html).toContain('2021-08-01:</strong> It was five.')
    expect(correctionFeed(lost).entries[0]?.url).toContain('/episodes/')
    for (const { html } of storyFeed(lost).entries) expect(html).not.toContain('It was five.')
  })

  it('of an entity hold the sentences that name it, the name marked', () => {
    const [brightwell] = entityFeeds(published)
    expect(brightwell?.title).toBe('Brightwell: The Morning Ledger')
    expect(brightwell?.entries[0]?.html).toMatch(
      /^<h2>What was reported<\/h2><ul><li><a href="https:\/\/ledger\.example\/show\/stories\/restored\/#p-[^"]*"><q><mark>Brightwell<\/mark> is back\.<\/q><\/a><\/li><\/ul>$/,
    )
    expect(brightwell?.entries[1]?.html).toContain('<cite>Ada:</cite> <a')
    expect(brightwell?.entries[1]?.html).toContain('<h2>Why it mattered</h2>')
  })

  it('hold a story that has no report too, with the words it opens with', () => {
    const input = heardShow()
    const [first] = input.episodes
    const asked = first && {
      ...first,
      stories: first.stories.map((story) => ({
        ...story,
        sections: story.sections.map((section) => ({ ...section, kind: 'qa' as const })),
      })),
    }
    const told = storyFeed(publishedOf({ ...input, episodes: asked ? [asked] : [] })).entries
    expect(told[0]?.summary).toMatch(/^Brightwell was attacked\./)
  })
})
