import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { episodeParagraphs } from '../../src/markdown/episode-paragraphs.ts'
import type { Lexicon, Tag } from '../../src/model/entity.ts'
import type { Episode } from '../../src/model/episode.ts'
import type { Provenance } from '../../src/model/provenance.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { type SiteInput, siteViews } from '../../src/site/views.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

/** Words that would do harm if any part of the site took them for code. */
export const hostile = `{{ 7*7 }} {% raw %} <script>alert("x")</script> "it's" & <b> &lt; &nbsp;`

/** The same as Markdown that means it literally. */
const markdown = hostile.replaceAll('&', '\\&')

/** A whole tiny show, with hostile words in every place that an author fills. */
export function tinyShow(): SiteInput {
  const names = knownNames()
  const episodes = [firstEpisode(), secondEpisode(), bareEpisode()]
  const tags = new Map<string, readonly Tag[]>(
    episodes.map((each) => [each.slug, tagsOf(each, names, ['brightwell'])]),
  )
  return {
    show: show({
      tagline: hostile,
      footer: hostile,
      report: 'desk@ledger.example',
      edit: 'https://code.example/edit/{file}?a=1&b=2',
      licence: { name: 'CC BY 4.0', link: 'https://licences.example/by/' },
      about: `# About us\n\nWe read ${markdown} so that you need not. See [all episodes](/episodes/).\n\n### How\n\nSlowly.`,
    }),
    episodes,
    tags,
    lexicon: names,
    provenance: new Map([['2021-07-06-attacked', timed(firstEpisode())]]),
    editions: [
      {
        edition: {
          slug: '2021-07-16',
          guid: 'edition-one',
          date: '2021-07-16',
          subject: `The week: ${hostile}`,
          preheader: hostile,
          opening: [],
          items: [],
        },
        html: '<p>Hello.</p><article class="edition-item"><h2><a href="../../stories/attacked/">Attacked</a></h2></article>',
      },
    ],
  }
}

/** Ten seconds for each paragraph, and a cut with hostile words. */
function timed(episode: Episode): Provenance {
  const paragraphs = episodeParagraphs(episode).map(({ id, text }, at) => ({
    id,
    words: text.slice(0, 60),
    start: at * 10,
    end: at * 10 + 9.5,
    ...(at === 1 && { former: ['p-formerl'] }),
  }))
  const twin = paragraphs[1]?.id ?? ''
  return {
    paragraphs,
    cuts: [
      { rule: 'clean:duplicates', kind: 'exact', text: hostile, reason: hostile, twin },
      {
        rule: 'clean:page-debris',
        kind: 'boilerplate',
        text: '',
        reason: 'Gone.',
        more: 5,
        twin: 'p-nowhere',
      },
    ],
  }
}

function knownNames(): Lexicon {
  return lexicon(
    entity('brightwell', 'Brightwell', 'ORG', {
      subtype: 'vendor',
      description: `Makes tools. ${hostile}`,
      aliases: [{ text: hostile, case: 'exact' }],
      sameAs: ['https://brightwell.example/', 'javascript:alert(1)'],
    }),
    entity('mara', 'Mara "M" O’Neil & Sons', 'PERSON'),
    entity('once-only', 'Larkspur', 'PRODUCT'),
    entity('hidden', 'Harrow Capital', 'ORG', { page: false }),
    entity('forced', 'Nobody Yet', 'EVENT', { page: true }),
  )
}

function firstEpisode(): Episode {
  const report = `Brightwell was **attacked**. Mara "M" O’Neil & Sons said so; Brightwell agreed. ${markdown}

- Harrow Capital owns it;
- [a link](https://elsewhere.example/?a=1&b=2), and ![a picture](https://tracker.example/x.png).`
  const care = '**Ada:** A tool like Brightwell is a door.\n\n#### What to ask\n\n1. Who has the key?'
  return episode(
    '2021-07-06-attacked',
    [
      story(
        'attacked',
        `Attacked: ${hostile}`,
        section('report', report),
        section('sponsor', 'Larkspur and Brightwell paid for this.'),
        section('why-we-care', care, 'Why do we care?'),
        section('why-we-care', 'And once more, because it matters.', 'Why it matters'),
      ),
      story('priced', 'A price at last', section('report', 'Larkspur costs $20.')),
    ],
    {
      title: `Attacked, and ${hostile}`,
      description: hostile,
      cuts: 9,
      audio: { url: 'https://audio.example/1.mp3' },
      link: 'javascript:alert(1)',
      speakers: ['Ada', hostile],
      opening: [section('intro', 'Good morning from Brightwell.')],
      corrections: [
        { date: '2021-07-08', story: 'attacked', text: `It was not so: ${hostile}` },
        { date: '2021-07-09', text: 'The day was a Tuesday.' },
      ],
    },
  )
}

function secondEpisode(): Episode {
  const report = 'Brightwell is back. Mara "M" O’Neil & Sons is glad.'
  return episode('2021-07-09-restored', [
    // The slug is taken already: both stories must get a page.
    story('attacked', 'Restored', section('report', report), section('why-we-care', 'It took three days.')),
  ])
}

function bareEpisode(): Episode {
  return episode('2021-07-10-bare', [], { rebroadcastOf: '2021-07-09-restored' })
}

/** A built site: its folder and its files by path. */
export interface TinySite {
  readonly root: string
  readonly files: ReadonlyMap<string, string>
  /** Pages by their address from the site's root. */
  readonly pages: ReadonlyMap<string, string>
}

/** Builds the tiny show for real into a new folder. */
export async function buildTinyShow(): Promise<TinySite> {
  const root = await mkdtemp(join(tmpdir(), 'copydesk-site-'))
  await buildSite({ root, views: siteViews(tinyShow()) })
  const files = await filesOf(join(root, '_site/'))
  const pages = [...files].flatMap(([path, text]) =>
    path.endsWith('.html') ? [[`/${path.replace(/index\.html$/, '')}`, text] as const] : [],
  )
  return { root, files, pages: new Map(pages) }
}

/** All files of a folder, by path; of pictures each byte is a letter. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    paths.map((path) => readFile(path, path.endsWith('.png') ? 'latin1' : 'utf8')),
  )
  return new Map(paths.map((path, at) => [relative(folder, path).replaceAll('\\', '/'), texts[at] ?? '']))
}
