/**
 * `npm run bench:edition -- [RUNS]`: how long it takes to render editions of 3, 5, 10 and 25 stories, HTML and text
 * part, and how large the HTML is; beside it MJML, which makes no text part, with the same words in the same run.
 * Milliseconds are those of the processor, median of the runs (default 60) after as many that warm up: a machine that
 * others work on changes them least; the time on the clock stands behind them. The bar: 25 stories in at most 10 ms
 * and 80 kB.
 */
import { createRequire } from 'node:module'
import { composeEdition } from '../src/edition/compose.ts'
import { htmlOf } from '../src/edition/html-blocks.ts'
import { renderEdition } from '../src/edition/render.ts'
import { parseMarkdown } from '../src/markdown/parse.ts'
import type { Edition } from '../src/model/edition.ts'
import type { Episode, Story } from '../src/model/episode.ts'
import type { Show } from '../src/model/show.ts'

/** The library has no types of its own. */
const mjml = createRequire(import.meta.url)('mjml') as (source: string) => Promise<{ readonly html: string }>

const runs = Number(process.argv[2] ?? 60)
const mostMilliseconds = 10
const mostBytes = 80_000

const show: Show = {
  title: 'The Bench',
  url: 'https://bench.example/',
  language: 'en',
  tagline: '',
  description: '',
  people: [],
  markers: [],
  edition: {
    name: 'The Bench Weekly',
    opening: 'Good morning. Here is the week, in as many words as a week has.',
    senderName: 'The Bench',
    senderAddress: 'desk@bench.example',
    postalAddress: '1 Bench Street\nPort Merrow',
    reason: 'You get this because you asked for it.',
    promo: {
      kind: 'support',
      title: 'Support',
      text: 'Give what you like.',
      link: 'https://bench.example/give',
    },
  },
  subscribers: { service: 'https://news.bench.example/', topics: [] },
  about: '',
}

const sentence = (at: number): string =>
  `Company ${at} said on Monday that it had found ${at + 3} servers which nobody remembered, and switched them off before lunch.`
const passage = (from: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, at) => sentence(from + at)).join(' ')

/** A story of about 350 words, as the sample show's are, of which an item takes a part. */
function storyOf(at: number): Story {
  const blocks = (markdown: string) => parseMarkdown(markdown).children
  return {
    slug: `story-${at}`,
    headline: `Company ${at} switches off what nobody remembered`,
    proposed: false,
    sections: [
      { kind: 'report', blocks: blocks(`${passage(at, 4)}\n\n${passage(at + 50, 4)}`) },
      {
        kind: 'why-we-care',
        heading: 'Why do we care?',
        blocks: blocks(`${passage(at, 3)}\n\n${passage(at, 3)}`),
      },
    ],
  }
}

function editionOf(stories: number): Edition {
  const episode: Episode = {
    slug: '2021-07-08-bench',
    guid: 'bench',
    title: 'Bench',
    date: '2021-07-08',
    speakers: [],
    opening: [],
    stories: Array.from({ length: stories }, (_, at) => storyOf(at)),
    entities: { about: [], mentions: [], unreviewed: [] },
    cuts: 0,
    extra: {},
  }
  return composeEdition({ show, episodes: [episode], date: '2021-07-09', guid: 'bench' })
}

const context = {
  show,
  url: 'https://bench.example/editions/2021-07-09/',
  storyUrl: (ref: string): string => `https://bench.example/stories/${ref.split('/')[1]}/`,
}

/**
 * The same words as somebody would lay them out in MJML: a section for each story, a text for its headline, summary,
 * analysis and link, and the few rules for what stands in them, inlined by MJML itself. Dark mode is not included.
 */
function asMjml({ subject, preheader, opening, promo, items }: Edition): string {
  const text = (html: string, name = 'words'): string => `<mj-text css-class="${name}">${html}</mj-text>`
  const section = (...texts: readonly string[]): string =>
    `<mj-section><mj-column>${texts.join('')}</mj-column></mj-section>`
  const rules =
    'p{margin:0 0 14px}h2{margin:0 0 12px;font-size:26px;line-height:32px}h3{margin:0 0 6px}a{color:#1b49ad}.care{border-left:3px solid #1b49ad}'
  return `<mjml><mj-head><mj-title>${subject}</mj-title><mj-preview>${preheader}</mj-preview>
<mj-attributes><mj-text font-family="Charter, Georgia, serif" font-size="18px" line-height="28px" color="#17191e" /></mj-attributes>
<mj-style inline="inline">${rules}</mj-style></mj-head><mj-body background-color="#fbfbf9">
${section(text(`<h1>${show.edition.name}</h1>`))}${section(text(htmlOf(opening)))}
${promo ? section(text(`<h2>${promo.title}</h2>${htmlOf(promo.blocks)}`)) : ''}
${items
  .map(({ headline, summary, careHeading = '', care, story = '' }) =>
    section(
      text(`<h2>${headline}</h2>`),
      text(htmlOf(summary)),
      text(`<h3>${careHeading}</h3>${htmlOf(care)}`, 'care'),
      text(`<p><a href="${context.storyUrl(story)}">Read the whole story</a></p>`),
    ),
  )
  .join('\n')}
${section(text(`<p>${show.edition.reason}</p><p><a href="#">Leave this newsletter</a></p><p>${show.edition.postalAddress}</p>`))}
</mj-body></mjml>`
}

interface Took {
  readonly cpu: number
  readonly clock: number
}

async function took(run: () => unknown): Promise<Took> {
  const times: Took[] = []
  for (let round = -runs; round < runs; round++) {
    const before = process.cpuUsage()
    const start = performance.now()
    await run()
    const clock = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push({ cpu: (user + system) / 1000, clock })
  }
  return { cpu: median(times.map(({ cpu }) => cpu)), clock: median(times.map(({ clock }) => clock)) }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

const line = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell) => cell.toLocaleString('en-US').padStart(10)).join(' '))
const shown = ({ cpu, clock }: Took): string[] => [cpu.toFixed(1), clock.toFixed(1)]

line(['stories', 'ms', '(clock)', 'HTML', 'text', 'MJML ms', '(clock)', 'MJML HTML'])
let missed = false
for (const stories of [3, 5, 10, 25]) {
  const edition = editionOf(stories)
  const { html, text } = renderEdition(edition, context)
  const ours = await took(() => renderEdition(edition, context))
  const peer = (await mjml(asMjml(edition))).html
  const theirs = await took(() => mjml(asMjml(edition)))
  const [bytes, textBytes, peerBytes] = [html, text, peer].map((part) => Buffer.byteLength(part))
  missed ||= stories === 25 && (ours.cpu > mostMilliseconds || (bytes ?? 0) > mostBytes)
  line([stories, ...shown(ours), bytes ?? 0, textBytes ?? 0, ...shown(theirs), peerBytes ?? 0])
}
console.log(
  `25 stories in at most ${mostMilliseconds} ms and ${mostBytes.toLocaleString('en-US')} bytes: ${missed ? 'MISSED' : 'kept'}`,
)
if (missed) process.exitCode = 1
