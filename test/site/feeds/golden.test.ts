import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { structuredData } from '../../../src/site/json-ld/structured-data.ts'
import { podcastFeed } from '../../../src/site/podcast/podcast-feed.ts'
import { siteViews } from '../../../src/site/views.ts'
import { firstRecording, heardShow } from '../heard-show.ts'
import { publishedOf } from '../made-files.ts'
import { noRecording } from '../no-recording.ts'

/** The whole of a small show's files, to be read by eye. `npx vitest run test/site/feeds/golden.test.ts -u` writes them anew. */
const fixtures = join(import.meta.dirname, '../../fixtures/feeds')

const published = publishedOf(heardShow(), (planned) =>
  planned.slug === '2021-07-06-attacked' ? firstRecording : noRecording(planned),
)

/** JSON over several lines, for people. */
const spread = (json: string): string => `${JSON.stringify(JSON.parse(json), null, 2)}\n`

describe('a small show', () => {
  const files = siteViews(heardShow()).files.filter(({ path }) => !/^\/(sitemap|episodes\/)/.test(path))

  it.each(files)('has $path as it should be', async ({ path, text }) => {
    const shown = path.endsWith('.json') ? spread(text) : text
    await expect(shown).toMatchFileSnapshot(join(fixtures, path))
  })

  it('has a podcast feed with all that is known of a recording as it should be', async () => {
    await expect(podcastFeed(published)).toMatchFileSnapshot(join(fixtures, 'podcast-with-times.xml'))
  })

  it('has structured data as it should be', async () => {
    const data = structuredData(published, true)
    for (const [name, path] of [
      ['episode', '/episodes/2021-07-06-attacked/'],
      ['story', '/stories/attacked/'],
      ['entity', '/entities/brightwell/'],
      ['home', '/'],
      ['why-we-care', '/why-we-care/'],
    ] as const)
      await expect(spread(data.get(path)?.() ?? '')).toMatchFileSnapshot(
        join(fixtures, `structured-data/${name}.json`),
      )
  })
})
