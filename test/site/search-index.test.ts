import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTinyShow, type TinySite } from './built-show.ts'

let site: TinySite
beforeAll(async () => {
  site = await buildTinyShow()
})
afterAll(() => rm(site.root, { recursive: true }))

/** The words that a search finds and shows, story by story. */
async function indexedWords(): Promise<readonly string[]> {
  const folder = join(site.root, '_site/search/index/2021/fragment')
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name) => gunzipSync(await readFile(join(folder, name))).toString('utf8')),
  )
}

describe('the search index', () => {
  it('holds what stories say, and neither times nor what stands around a story', async () => {
    const story = site.files.get('stories/attacked/index.html') ?? ''
    expect(story).toMatch(/class="time"[^>]*>0:\d\d</)
    expect(story).toContain('class="cite"')
    const words = (await indexedWords()).join('\n')
    expect(words).toContain('Brightwell')
    expect(words).not.toMatch(/\b0:\d\d\b/)
    expect(words).not.toMatch(/BibTeX|@misc/)
  })
})
