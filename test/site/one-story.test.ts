import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { episode, lexicon, section, show, story } from './tiny-show.ts'

const told = (slug: string, title: string, ...headlines: string[]) =>
  episode(
    slug,
    headlines.map((headline, at) =>
      story(`${slug}-${at}`, headline, section('report', `A root ran out on ${slug}, and mail stopped.`)),
    ),
    { title },
  )

/** Newest first. */
const episodes = [
  told('2021-07-05-newest', 'The newest root', 'The newest root'),
  told('2021-07-04-same', 'Expired root', 'Expired  Root'),
  told('2021-07-03-other', 'A root', 'Another headline'),
  told('2021-07-02-two', 'Two roots', 'Two roots', 'And a third'),
]

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-one-story-'))
  const input = { show: show(), episodes, tags: new Map(), lexicon: lexicon(), editions: [] }
  await buildSite({ root, views: siteViews(input) })
})
afterAll(() => rm(root, { recursive: true }))

const mainOf = async (path: string): Promise<string> =>
  (await readFile(join(root, '_site', path), 'utf8')).split('<main')[1]?.split('</main>')[0] ?? ''

const times = (html: string, words: RegExp): number => [...html.matchAll(words)].length

describe('an episode whose only story bears its title', () => {
  it('says it once on the front page, in the list of episodes and with its speaker', async () => {
    for (const path of ['index.html', 'episodes/index.html', 'people/ada/index.html']) {
      const html = await mainOf(path)
      expect(times(html, />expired\s+root</gi)).toBe(1)
      expect(times(html, />The newest root</g)).toBe(1)
      expect(times(html, />Another headline</g)).toBe(1)
      expect(times(html, />Two roots</g)).toBe(2)
    }
  })

  it('still tells on the front page what happened, where it is the latest', async () => {
    expect(await mainOf('index.html')).toContain('A root ran out on 2021-07-05-newest')
  })

  it('is described by what its story opens with', async () => {
    const html = await readFile(join(root, '_site/episodes/2021-07-04-same/index.html'), 'utf8')
    expect(html).toContain(
      '<meta name="description" content="A root ran out on 2021-07-04-same, and mail stopped.">',
    )
  })
})
