/**
 * Measures the main text of saved pages: `node scripts/measure-pages.ts FOLDER`. The folder holds `NAME.html.gz` and
 * `NAME.json` with the page's `title`, `date` and `text`, and the phrases that must be in it (`with`) or must not
 * (`without`). Prints F1 by word (means over pages, and over all words), for odd and even names apart, the worst
 * pages, and the same of what else is there: Readability on linkedom, and keeping everything. Writes nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { pageFrame } from '../src/clean/page-frame.ts'
import { plainText } from '../src/markdown/plain-text.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { pipeline, prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'

interface Gold {
  readonly title: string | null
  readonly date: string | null
  readonly text: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

interface Score {
  readonly name: string
  readonly hits: number
  readonly got: number
  readonly wanted: number
  readonly missed: number
  readonly wrong: number
}

const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []

function scoreOf(name: string, text: string, gold: Gold): Score {
  const wanted = wordsOf(gold.text)
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  const got = wordsOf(text)
  let hits = 0
  for (const word of got) {
    const count = left.get(word) ?? 0
    if (count > 0) hits++
    left.set(word, count - 1)
  }
  const row = ` ${got.join(' ')} `
  const holds = (phrase: string) => row.includes(` ${wordsOf(phrase).join(' ')} `)
  const missed = (gold.with ?? []).filter((phrase) => !holds(phrase)).length
  const wrong = (gold.without ?? []).filter(holds).length
  return { name, hits, got: got.length, wanted: wanted.length, missed, wrong }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const f1 = ({ hits, got, wanted }: Pick<Score, 'hits' | 'got' | 'wanted'>): number =>
  ratio(2 * hits, got + wanted)
const sum = (scores: readonly Score[], of: (score: Score) => number): number =>
  scores.reduce((total, score) => total + of(score), 0)
const mean = (scores: readonly Score[], of: (score: Score) => number): string =>
  ratio(sum(scores, of), scores.length).toFixed(4)

/** The words of all blocks that some rules keep. */
function kept(transcript: Transcript, rules: typeof pipeline): string {
  const { tree } = prepare(transcript, desk, rules)
  return tree.children.map((block) => plainText(block)).join('\n')
}

function byReadability(page: string): string {
  const article = new Readability(
    parseHTML(page).document as unknown as ConstructorParameters<typeof Readability>[0],
  ).parse()
  const spaced = (article?.content ?? '').replace(
    /<(?=\/?(?:p|div|li|h\d|td|th|tr|br|section|ul|ol)\b)/gi,
    ' <',
  )
  return article ? (parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? '') : ''
}

function print(what: string, scores: readonly Score[]): void {
  const half = (odd: boolean) => scores.filter(({ name }) => (Number(name) % 2 === 1) === odd)
  const all = {
    hits: sum(scores, (s) => s.hits),
    got: sum(scores, (s) => s.got),
    wanted: sum(scores, (s) => s.wanted),
  }
  console.log(
    `${what.padEnd(34)} F1 ${mean(scores, f1)}  P ${mean(scores, (s) => ratio(s.hits, s.got))}  R ${mean(scores, (s) => ratio(s.hits, s.wanted))}  micro ${f1(all).toFixed(4)}  even ${mean(half(false), f1)}  odd ${mean(half(true), f1)}  missing ${sum(scores, (s) => s.missed)}  wrong ${sum(scores, (s) => s.wrong)}`,
  )
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of pages: node scripts/measure-pages.ts FOLDER')
const names = readdirSync(folder).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? [])
const pages = names.map((name) => {
  const bytes = gunzipSync(readFileSync(join(folder, `${name}.html.gz`)))
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Gold
  return { name, bytes, gold, transcript: readTranscript(`${name}.html`, bytes) }
})
const measured = (how: (page: (typeof pages)[number]) => string) =>
  pages.map((page) => scoreOf(page.name, how(page), page.gold))
const cleaned = measured(({ transcript }) => kept(transcript, pipeline))
const ours = measured(({ transcript }) => kept(transcript, [pageFrame]))
print('main text', ours)
print(
  'after all rules',
  measured(({ transcript }) => kept(transcript, pipeline)),
)
print(
  'Readability on linkedom',
  measured(({ bytes }) => byReadability(new TextDecoder().decode(bytes))),
)
print(
  'everything',
  measured(({ transcript }) => kept(transcript, [])),
)

const same = (a: string | null | undefined, b: string | null): boolean =>
  wordsOf(a ?? '').join(' ') === wordsOf(b ?? '').join(' ')
const titled = pages.filter(({ gold }) => gold.title !== null)
const dated = pages.filter(({ gold }) => gold.date !== null)
const named = titled.filter(({ gold, transcript }) => same(transcript.meta.title, gold.title))
const onDay = dated.filter(({ gold, transcript }) => transcript.meta.date === gold.date)
console.log(`title right ${named.length} of ${titled.length}, date right ${onDay.length} of ${dated.length}`)
for (const score of cleaned.toSorted((a, b) => f1(a) - f1(b)).slice(0, 10))
  console.log(
    `  ${score.name}  F1 ${f1(score).toFixed(3)}  P ${ratio(score.hits, score.got).toFixed(3)}  R ${ratio(score.hits, score.wanted).toFixed(3)}`,
  )
if (process.argv.includes('--verbose'))
  for (const { name, gold, transcript } of pages) {
    if (!same(transcript.meta.title, gold.title))
      console.log(name, 'title', transcript.meta.title, '<>', gold.title)
    if (gold.date && transcript.meta.date !== gold.date)
      console.log(name, 'date', transcript.meta.date, '<>', gold.date)
  }
