import { describe, expect, it } from 'vitest'
import { ingestTranscripts } from '../../src/commands/ingest-transcripts.ts'
import { openSettings, openShow } from '../../src/commands/open-show.ts'
import { loadProvenance } from '../../src/content/load-provenance.ts'
import type { Provenance } from '../../src/model/provenance.ts'
import { siteViews } from '../../src/site/views.ts'
import { type ShowFolder, showFolder } from './show-folder.ts'

const captions = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada>Acme was attacked on Friday, and said so.

00:00:06.000 --> 00:00:09.500
<v Ben>Nobody at Acme had paid the ransom by Sunday night.

00:00:11.000 --> 00:00:15.000
<v Ada>A provider is a door to every customer it has.
`

const slug = '2021-07-06-acme'
const episode = `content/episodes/${slug}.md`
const beside = `content/.proposals/provenance/${slug}.json`
const newShow = () => showFolder({ [`content/transcripts/${slug}.vtt`]: captions })

async function ingested({ root }: ShowFolder) {
  const open = openSettings(root)
  const results = await ingestTranscripts(open, open.content.transcripts, { save: true, say: () => {} })
  return results.map(({ outcome }) => outcome)
}

const noted = (show: ShowFolder): Provenance => JSON.parse(show.read(beside))

function edit(show: ShowFolder, from: string, to: string): void {
  expect(show.read(episode)).toContain(from)
  show.write(episode, show.read(episode).replace(from, to))
}

/** The episode's page, as its HTML. */
function pageOf({ root }: ShowFolder): string {
  const { folder, content, show, lexicon } = openShow(root)
  if (!show) return expect.fail('There is no show.')
  const { bySlug } = loadProvenance(folder, content.episodes)
  const views = siteViews({
    show,
    episodes: content.episodes,
    tags: new Map(),
    lexicon,
    editions: [],
    provenance: bySlug,
  })
  return views.episodes
    .map((_, at) => views.whole(at))
    .flatMap(({ opening, stories }) => [...opening, ...stories.flatMap(({ sections }) => sections)])
    .map(({ html }) => html)
    .join('\n')
}

describe('times from a transcript to its page', () => {
  it('stand beside the episode and on its page, and the second run changes nothing', async () => {
    const show = newShow()
    expect(await ingested(show)).toEqual(['new'])
    expect(noted(show).paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [1, 4],
      [6, 9.5],
      [11, 15],
    ])
    expect(pageOf(show).match(/<span class="time">[^<]*/g)).toEqual(
      ['0:01', '0:06', '0:11'].map((time) => `<span class="time">${time}`),
    )
    const before = show.hashes('content')
    expect(await ingested(show)).toEqual(['unchanged'])
    expect(show.hashes('content')).toEqual(before)
  })

  it.each(['damaged', ''])('are made anew where their file was left as "%s"', async (left) => {
    const show = newShow()
    await ingested(show)
    const before = show.read(beside)
    show.write(beside, left)
    await ingested(show)
    expect(show.read(beside)).toBe(before)
  })

  it('keep every address that a paragraph ever had, through two edits', async () => {
    const show = newShow()
    await ingested(show)
    const id = /id="(p-[a-z0-9]+)"[^>]*>[^\n]*Nobody at Acme/
    const first = id.exec(pageOf(show))?.[1] ?? ''
    edit(show, 'had paid the ransom', 'had paid the whole ransom')
    const second = id.exec(pageOf(show))?.[1] ?? ''
    expect(second).not.toBe(first)
    expect(pageOf(show)).toContain(
      `<p id="${second}"><span id="${first}"></span><span class="time">0:06</span>`,
    )
    await ingested(show)
    edit(show, 'by Sunday night.', 'by Monday.')
    const third = id.exec(pageOf(show))?.[1] ?? ''
    expect(new Set([first, second, third]).size).toBe(3)
    expect(pageOf(show)).toContain(`<p id="${third}"><span id="${first}"></span><span id="${second}"></span>`)
  })

  it('do not go to what the editor wrote', async () => {
    const show = newShow()
    await ingested(show)
    edit(show, 'Nobody at Acme', 'A note by the desk, which was never said.\n\n**Ben:** Nobody at Acme')
    expect(pageOf(show)).toMatch(
      /<p id="[^"]*">A note by the desk|<p id="[^"]*"><cite>Ben:<\/cite> A note by the desk/,
    )
    expect(pageOf(show).match(/class="time"/g)).toHaveLength(3)
  })
})
