import { mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/site/build-site.ts'
import { SiteBuildError } from '../../src/site/run-eleventy.ts'
import { type SiteInput, siteViews } from '../../src/site/views.ts'
import { filesOf, tinyShow } from './built-show.ts'
import { episode, section, story, tagsOf } from './tiny-show.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-rebuilt-'))
})
afterEach(() => rm(root, { recursive: true }))

const build = (input: SiteInput, where = root) => buildSite({ root: where, views: siteViews(input) })

const known = new Map<SiteInput, Promise<ReadonlyMap<string, string>>>()

/** All bytes of a site that is built from nothing. */
function fromNothing(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const files = known.get(input) ?? builtFromNothing(input)
  known.set(input, files)
  return files
}

async function builtFromNothing(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const fresh = await mkdtemp(join(tmpdir(), 'copydesk-fresh-'))
  await build(input, fresh)
  const files = await filesOf(join(fresh, '_site/'))
  await rm(fresh, { recursive: true })
  return files
}

const tiny = tinyShow()
const [first, second, third] = tiny.episodes as [
  SiteInput['episodes'][0],
  SiteInput['episodes'][0],
  SiteInput['episodes'][0],
]
const added = episode('2021-07-20-added', [
  story(
    'added',
    'Added later',
    section('report', 'Brightwell came back.'),
    section('why-we-care', 'It was missed.'),
  ),
])
const withAdded: SiteInput = {
  ...tiny,
  episodes: [...tiny.episodes, added],
  tags: new Map([...tiny.tags, [added.slug, tagsOf(added, tiny.lexicon)]]),
}

/** What an editor may do between two builds. */
const changes: Readonly<Record<string, SiteInput>> = {
  'an episode is added': withAdded,
  'a headline is changed': {
    ...tiny,
    episodes: [
      {
        ...first,
        stories: first.stories.map((each, at) => (at === 1 ? { ...each, headline: 'Another' } : each)),
      },
      second,
      third,
    ],
  },
  'a story is renamed': {
    ...tiny,
    episodes: [
      {
        ...first,
        stories: first.stories.map((each, at) => (at === 1 ? { ...each, slug: 'renamed' } : each)),
      },
      second,
      third,
    ],
  },
  'an episode is taken away': { ...tiny, episodes: [first, second] },
  'a name loses its page': {
    ...tiny,
    lexicon: {
      ...tiny.lexicon,
      entities: new Map([...tiny.lexicon.entities].filter(([id]) => id !== 'mara')),
    },
  },
  'a name is merged into another': {
    ...tiny,
    lexicon: {
      ...tiny.lexicon,
      entities: new Map([...tiny.lexicon.entities].filter(([id]) => id !== 'mara')),
      merged: new Map([['mara', 'brightwell']]),
    },
  },
  'the show is renamed': { ...tiny, show: { ...tiny.show, title: 'The Evening Ledger' } },
  'an edition is taken away': { ...tiny, editions: [] },
  'something is put right': {
    ...tiny,
    episodes: [
      first,
      { ...second, corrections: [{ date: '2021-07-18', text: 'It was Brightwell.' }] },
      third,
    ],
  },
  'the show says it in its own words and colours': {
    ...tiny,
    show: { ...tiny.show, words: { related: 'See also' }, theme: { light: { accent: '#8a1c1c' }, dark: {} } },
  },
  'the times of an episode are lost': { ...tiny, provenance: new Map() },
  'a name is called otherwise': {
    ...tiny,
    lexicon: {
      ...tiny.lexicon,
      entities: new Map(
        [...tiny.lexicon.entities].map(([id, each]) => [id, { ...each, description: 'Told anew.' }]),
      ),
    },
  },
}

describe('building a site again', () => {
  for (const [what, after] of Object.entries(changes))
    it(`gives the bytes of a build from nothing when ${what}, and back`, async () => {
      await build(tiny)
      await build(after)
      expect(await filesOf(join(root, '_site/'))).toEqual(await fromNothing(after))
      await build(tiny)
      expect(await filesOf(join(root, '_site/'))).toEqual(await fromNothing(tiny))
    })

  it('gives these bytes also where it is made of the site before the last one', async () => {
    for (const input of [tiny, ...Object.values(changes)]) {
      await build(input)
      // What lies there of the sites before: nobody looks at them, and anything may have happened to them.
      for (const name of await readdir(join(root, '.copydesk/sites'))) {
        const old = join(root, '.copydesk/sites', name)
        if (old === (await realpath(join(root, '_site')))) continue
        await writeFile(join(old, 'stories/stray.txt'), 'not ours')
        await rm(join(old, 'stories/priced'), { recursive: true, force: true })
      }
      expect(await filesOf(join(root, '_site/'))).toEqual(await fromNothing(input))
    }
    expect((await readdir(join(root, '.copydesk/sites'))).length).toBe(2)
  })

  it('never writes into a file that the shown site has too', async () => {
    for (const input of [tiny, withAdded]) await build(input)
    const shown = await realpath(join(root, '_site'))
    const before = await filesOf(shown)
    await build({ ...withAdded, show: { ...tiny.show, title: 'The Evening Ledger' } })
    expect(await filesOf(shown)).toEqual(before)
  })

  it('makes only what changed', async () => {
    const { made: all } = await build(tiny)
    const { made } = await build(withAdded)
    // The episode, its story, the one before it, the name and the feeds.
    expect(made).toBeLessThan(all)
    const unchanged = '_site/stories/priced/index.html'
    expect((await stat(join(root, unchanged))).nlink).toBe(2)
    expect((await stat(join(root, '_site/stories/added/index.html'))).nlink).toBe(1)
    expect((await stat(join(root, '_site/stories/priced/card.png'))).nlink).toBe(2)
    expect((await stat(join(root, '_site/stories/added/card.png'))).nlink).toBe(1)
  })

  it('makes again what a template of the show has changed', async () => {
    await build(tiny)
    const frame = await readFile(join(import.meta.dirname, '../../site/story.njk'), 'utf8')
    const templates = new Map([['site/story.njk', frame.replace('<article', '<article data-own')]])
    const views = siteViews(tiny)
    const { made } = await buildSite({ root, views, templates })
    expect(made).toBeGreaterThan(0)
    expect(await readFile(join(root, '_site/stories/priced/index.html'), 'utf8')).toContain('data-own')
  })

  it('makes everything where nothing is known of the site that is shown', async () => {
    const { made } = await build(tiny)
    for (const file of await readdir(join(root, '.copydesk/pages')))
      await writeFile(join(root, '.copydesk/pages', file), 'half a fi')
    expect((await build(withAdded)).made).toBeGreaterThan(made)
    expect(await filesOf(join(root, '_site/'))).toEqual(await fromNothing(withAdded))
  })

  it('makes again what somebody deleted from the site that is shown', async () => {
    await build(tiny)
    await rm(join(root, '_site/stories/priced'), { recursive: true })
    await rm(join(root, '_site/search/index'), { recursive: true })
    await build(withAdded)
    expect(await filesOf(join(root, '_site/'))).toEqual(await fromNothing(withAdded))
  })

  it('remembers only the sites that it keeps', async () => {
    for (const input of [tiny, withAdded, { ...tiny, editions: [] }]) await build(input)
    const names = (await readdir(join(root, '.copydesk/sites'))).sort()
    expect((await readdir(join(root, '.copydesk/pages'))).sort()).toEqual(names.map((name) => `${name}.json`))
  })
})

describe('the links of a new site', () => {
  const about = (markdown: string): SiteInput => ({ ...tiny, show: { ...tiny.show, about: markdown } })
  const failure = (input: SiteInput): Promise<unknown> =>
    build(input).then(
      () => 'It was built.',
      (error: unknown) => error,
    )

  it('must lead somewhere: the page and the target are named, and the old site stays', async () => {
    await build(tiny)
    const missing = await failure(about('See [this](/stories/never/) and [that](/stories/priced/#p-never).'))
    expect(missing).toBeInstanceOf(SiteBuildError)
    expect(String(missing)).toContain('/about/ links to ../stories/never/, which is not there.')
    expect(String(missing)).toContain('/about/ links to ../stories/priced/#p-never, which is not there.')
    expect(await readFile(join(root, '_site/about/index.html'), 'utf8')).toContain('We read')
  })

  it('must lead somewhere also from pages that did not change', async () => {
    const linking = '<p><a href="../../stories/priced/">Priced</a></p>'
    const edition = { ...tiny.editions[0], html: linking } as SiteInput['editions'][0]
    const linked: SiteInput = { ...tiny, editions: [edition] }
    await build(linked)
    const [attacked] = first.stories
    const without: SiteInput = {
      ...linked,
      episodes: [{ ...first, stories: attacked ? [attacked] : [] }, second, third],
    }
    expect(String(await failure(without))).toContain(
      '/editions/2021-07-16/ links to ../../stories/priced/, which is not there.',
    )
  })

  it('may lead out of the site', async () => {
    const out = about('[Out](https://elsewhere.example/never/), [mail](mailto:a@b.example), [top](#main).')
    expect(await failure(out)).toBe('It was built.')
  })
})
