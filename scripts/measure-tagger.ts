/**
 * Measures the name tagger: `node scripts/measure-tagger.ts [FOLDER] [--weights FILE] [--texts FOLDER] [--held-out]`.
 * FOLDER holds the labelled sets (default ../shared/eval/ner). Prints exact F1 with types, and without, for each set as
 * it is and in lower case, for our tagger and for compromise, then the speed on the texts of a folder (default
 * clean-archive beside the sets). `--held-out` adds what `train-tagger --held-out FILE` left out: give that FILE as
 * `--weights`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import nlp from 'compromise/three'
import { type Tagger, taggerOf } from '../src/tag/tagger/tagger.ts'
import { unpackedWeights } from '../src/tag/tagger/weights.ts'
import { type MarkedDocument, markedDocuments, sentencesOf } from './tagger/documents.ts'
import { heldOutIn } from './tagger/lessons.ts'
import { measuredSets } from './tagger/measured-names.ts'
import { type FoundName, type Score, scoreOf } from './tagger/score.ts'

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string' },
    texts: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..')
const folder = positionals[0] ?? join(root, '../shared/eval/ner')
const path = args.weights ?? join(root, 'src/tag/tagger/weights.bin')

type Finder = (text: string) => readonly FoundName[]

/** A text in lower case of the same length, so that offsets stay right. */
function lowered(text: string): string {
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('')
}

interface Place {
  readonly text: string
  readonly offset?: { readonly start: number; readonly length: number }
}

/** What compromise finds, as it is meant to be asked. */
function compromiseNames(text: string): readonly FoundName[] {
  const document = nlp(text)
  const kinds = { PER: document.people(), LOC: document.places(), ORG: document.organizations() }
  return Object.entries(kinds).flatMap(([type, found]) =>
    (found.json({ offset: true }) as readonly Place[]).flatMap(({ offset }) =>
      offset === undefined ? [] : [{ type, start: offset.start, end: offset.start + offset.length }],
    ),
  )
}

const percent = (value: number): string => value.toFixed(1).padStart(6)

function row(name: string, who: string, plain: Score, lower: Score): string {
  const drop = 100 * (1 - lower.f / plain.f)
  return `${name.padEnd(18)} ${who.padEnd(11)}${percent(plain.precision)}${percent(plain.recall)}${percent(plain.f)}${percent(plain.spansF)}   ${percent(lower.f)}${percent(drop)}`
}

function score(
  name: string,
  documents: readonly MarkedDocument[],
  finders: ReadonlyMap<string, Finder>,
): void {
  const lower = documents.map(({ text, names }) => ({ text: lowered(text), names }))
  for (const [who, find] of finders)
    console.log(row(name, who, scoreOf(documents, find), scoreOf(lower, find)))
}

/** Words a second of processor time, for texts that it sees for the first time and again. */
function speedOf(tagger: Tagger, texts: readonly string[]): string {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const rate = (task: () => unknown): string => {
    const start = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(start)
    return `${Math.round(words / ((user + system) / 1e6) / 1000)},000`
  }
  let documents: readonly ReturnType<typeof sentencesOf>[] = []
  const cut = rate(() => {
    documents = texts.map(sentencesOf)
  })
  const first = rate(() => documents.map(tagger.spans))
  const again = rate(() => documents.map(tagger.spans))
  return `${words} words; words a second: cutting into tokens ${cut}, tagging ${first} at first sight, ${again} again`
}

const start = performance.now()
const tagger = taggerOf(unpackedWeights(readFileSync(path)))
console.log(`loaded in ${(performance.now() - start).toFixed(0)} ms, ${readFileSync(path).length} bytes\n`)
const finders = new Map<string, Finder>([
  ['copydesk', (text) => tagger.spans(sentencesOf(text))],
  ['compromise', compromiseNames],
])
console.log('set                who             P     R     F  span    lower F  drop %')
for (const name of measuredSets) score(name, markedDocuments(folder, name), finders)
if (args['held-out']) for (const [name, documents] of heldOutIn(folder)) score(name, documents, finders)
const texts = args.texts ?? join(folder, '../clean-archive')
const plain = readdirSync(texts)
  .sort()
  .map((name) => readFileSync(join(texts, name), 'utf8'))
console.log(`\n${speedOf(tagger, plain)}`)
