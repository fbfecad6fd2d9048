import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordingFile } from '../../src/model/audio.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { podcastMessages } from '../../src/site/podcast/podcast-messages.ts'
import { type SiteInput, siteViews } from '../../src/site/views.ts'
import { tinyShow } from './built-show.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-recordings-'))
})
afterEach(() => rm(root, { recursive: true }))

const tiny = tinyShow()
const [first, ...others] = tiny.episodes as [SiteInput['episodes'][0], ...SiteInput['episodes']]
const own: SiteInput = {
  ...tiny,
  episodes: [{ ...first, audio: { url: 'https://ledger.example/show/audio/one.mp3' } }, ...others],
}
const page = () => readFile(join(root, '_site/episodes/2021-07-06-attacked/index.html'), 'utf8')

async function file(name: string, bytes: string, stamp = '1'): Promise<RecordingFile> {
  const path = join(root, name)
  await writeFile(path, bytes)
  return { name, path, length: bytes.length, stamp }
}

describe('a recording in the show’s own folder', () => {
  it('comes onto the site, where its pages hear it', async () => {
    const recordings = [await file('one.mp3', 'sound'), await file('unnamed.mp3', 'other')]
    await buildSite({ root, views: siteViews({ ...own, recordings }) })
    expect(await readFile(join(root, '_site/audio/one.mp3'), 'utf8')).toBe('sound')
    await expect(stat(join(root, '_site/audio/unnamed.mp3'))).rejects.toThrow('ENOENT')
    expect(await page()).toContain('<audio controls preload="none" src="../../audio/one.mp3">')
    expect(await page()).toContain('media-src &#39;self&#39;')
    expect(await page()).toContain('href="../../audio/one.mp3#t=')
  })

  it('is copied again when it was written anew, and only then', async () => {
    const [before, other] = [await file('one.mp3', 'sound'), { ...own, editions: [] }]
    await buildSite({ root, views: siteViews({ ...own, recordings: [before] }) })
    await buildSite({ root, views: siteViews({ ...other, recordings: [before] }) })
    expect((await stat(join(root, '_site/audio/one.mp3'))).nlink).toBe(2)
    const after = await file('one.mp3', 'sounds', '2')
    await buildSite({ root, views: siteViews({ ...own, recordings: [after] }) })
    expect(await readFile(join(root, '_site/audio/one.mp3'), 'utf8')).toBe('sounds')
  })

  it('stays an address elsewhere where there is no such file', async () => {
    await buildSite({ root, views: siteViews(own) })
    expect(await page()).toContain('src="https://ledger.example/show/audio/one.mp3"')
  })

  it('has a known size without anybody writing it down', () => {
    const podcast = {
      categories: [{ name: 'News' }],
      explicit: false,
      locked: true,
      type: 'episodic',
    } as const
    const show = { ...own.show, podcast }
    const recording: RecordingFile = { name: 'one.mp3', path: '/one.mp3', length: 5, stamp: '1' }
    const feed = siteViews({ ...own, show, recordings: [recording] }).files.find(
      ({ path }) => path === '/podcast.xml',
    )
    expect(feed?.text).toContain('length="5" type="audio/mpeg"')
    expect(podcastMessages(show, own.episodes, [recording])).toEqual([])
    expect(podcastMessages(show, own.episodes)).not.toEqual([])
  })
})
