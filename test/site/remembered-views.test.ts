import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planSite } from '../../src/site/planned-site.ts'
import { type SiteInput, type SiteViews, siteViews } from '../../src/site/views.ts'
import { openParts } from '../../src/store/open-parts.ts'
import { timesOf } from './timed-episode.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-remembered-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** What may differ from one build of a small show to the next, a few values of each. */
const states = fc.record({
  told: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
  headline: fc.constantFrom('One', 'Another'),
  slug: fc.constantFrom('told-1', 'renamed', 'told-0'),
  words: fc.constantFrom('Acme sells tools.', 'Acme sells tools and **Bolt** buys them.', '*Mara* speaks.'),
  care: fc.option(fc.constantFrom('It matters to Mara.', 'Bolt will pay.'), { nil: undefined }),
  summary: fc.option(fc.constant('In short.'), { nil: undefined }),
  about: fc.subarray(['acme', 'bolt']),
  name: fc.constantFrom('Bolt', 'mara'),
  description: fc.option(fc.constantFrom('A firm.', 'Sells tools.'), { nil: undefined }),
  sameAs: fc.constantFrom([], ['https://acme.example/']),
  page: fc.constantFrom(undefined, true, false),
  title: fc.constantFrom('Ledger', 'Evening Ledger'),
  own: fc.constantFrom({}, { related: 'See also' }),
  corrected: fc.boolean(),
  timed: fc.boolean(),
  audio: fc.option(fc.constant({ url: 'https://audio.example/1.mp3' }), { nil: undefined }),
  repeats: fc.boolean(),
  speakers: fc.constantFrom(['Ada'], [], ['Ada', 'A Guest']),
})
type State = typeof states extends fc.Arbitrary<infer Value> ? Value : never

function inputOf(state: State): SiteInput {
  const names = lexicon(
    entity('acme', 'Acme', 'ORG', {
      sameAs: state.sameAs,
      ...(state.page !== undefined && { page: state.page }),
      ...(state.description !== undefined && { description: state.description }),
    }),
    entity('bolt', state.name === 'mara' ? 'Bolt Works' : state.name, 'ORG'),
    entity('mara', 'Mara', 'PERSON', { page: true }),
  )
  const episodes = state.told.map((at) => episodeOf(at, state))
  return {
    show: show({ title: state.title, words: state.own }),
    episodes,
    tags: new Map(episodes.map((each) => [each.slug, tagsOf(each, names, state.about)])),
    lexicon: names,
    editions: [],
    provenance: new Map(
      episodes
        .filter(() => state.timed)
        .map((each) => [each.slug, timesOf(each, [{ start: 1 }, { start: 5, end: 9 }])]),
    ),
  }
}

/** The second episode is the one that an editor changes. */
function episodeOf(at: number, state: State): SiteInput['episodes'][0] {
  const changed = at === 1
  const first = changed ? state.words : 'Acme and Bolt agree.'
  const care = changed ? state.care : 'Because Acme matters.'
  const told = story(
    changed ? state.slug : `told-${at}`,
    changed ? state.headline : `Told ${at}`,
    section('report', first),
    ...(care === undefined ? [] : [section('why-we-care', care, 'Why do we care?')]),
  )
  const { summary, audio, repeats, corrected, speakers } = state
  return episode(`2021-07-0${at + 1}-day`, [changed && summary !== undefined ? { ...told, summary } : told], {
    ...(changed && { speakers }),
    ...(changed && audio && { audio }),
    ...(changed && repeats && { rebroadcastOf: '2021-07-01-day' }),
    ...(changed && corrected && { corrections: [{ date: '2021-07-09', text: 'Not so.' }] }),
  })
}

/** As `copydesk build` works them out. */
function remembered(input: SiteInput): SiteViews {
  using parts = openParts(root, 'one program')
  const views = siteViews(input, parts.of('site'))
  parts.forgetOthers()
  return views
}

/** All that is made by itself, whole, by its address, with its print. */
async function madeOf(views: SiteViews): Promise<ReadonlyMap<string, { print: string; whole: string }>> {
  const { pages, files } = await planSite(views, new Map())
  return new Map([
    ...pages.map(
      ({ url, print, view, head, around }) =>
        [url, { print, whole: JSON.stringify([view(), head, around]) }] as const,
    ),
    ...files.map(({ url, print, file }) => [url, { print, whole: file.text }] as const),
  ])
}

describe('views of a show that was built before', () => {
  it('are those of a build from nothing, whatever changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(states, { minLength: 2, maxLength: 4 }), async (several) => {
        for (const input of several.map(inputOf)) {
          const [again, fresh] = [remembered(input), siteViews(input)]
          expect(JSON.stringify(again)).toBe(JSON.stringify(fresh))
          expect(await madeOf(again)).toEqual(await madeOf(fresh))
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('have the same print only where they are the same', async () => {
    await fc.assert(
      fc.asyncProperty(states, states, async (one, other) => {
        const [before, after] = [
          await madeOf(siteViews(inputOf(one))),
          await madeOf(siteViews(inputOf({ ...one, ...other, told: one.told }))),
        ]
        for (const [url, { print, whole }] of after)
          if (before.get(url)?.print === print) expect([url, before.get(url)?.whole]).toEqual([url, whole])
      }),
      { numRuns: 50 },
    )
  }, 120_000)

  it('are worked out of what is remembered', () => {
    const input = inputOf(fc.sample(states, { numRuns: 1, seed: 1 })[0] as State)
    let recalled = 0
    for (const _ of [1, 2]) {
      using parts = openParts(root, 'one program')
      siteViews(input, {
        keep: parts.of('site').keep,
        recall: (slug, key) => {
          const known = parts.of('site').recall(slug, key)
          if (known !== undefined) recalled++
          return known
        },
      })
    }
    // What its stories name, and what pages say of it.
    expect(recalled).toBe(2 * input.episodes.length)
  })
})

describe('what is remembered of episodes', () => {
  const kept = (program: string): string | undefined => {
    using parts = openParts(root, program)
    return parts.of('site').recall('day', 'key')
  }
  const keep = (program: string): void => {
    using parts = openParts(root, program)
    parts.of('site').keep('day', 'key', 'words')
  }

  it('is kept for the same program only', () => {
    keep('one')
    expect(kept('one')).toBe('words')
    expect(kept('other')).toBeUndefined()
    expect(kept('one')).toBeUndefined()
  })

  it('is forgotten with the episode', () => {
    keep('one')
    {
      using parts = openParts(root, 'one')
      parts.of('site').keep('another', 'key', 'words')
      parts.forgetOthers()
    }
    expect(kept('one')).toBeUndefined()
  })

  it('may be spoilt or deleted', () => {
    keep('one')
    for (const file of readdirSync(join(root, '.copydesk')))
      writeFileSync(join(root, '.copydesk', file), 'not a database')
    expect(kept('one')).toBeUndefined()
    keep('one')
    expect(kept('one')).toBe('words')
    rmSync(join(root, '.copydesk'), { recursive: true })
    expect(kept('one')).toBeUndefined()
  })
})
