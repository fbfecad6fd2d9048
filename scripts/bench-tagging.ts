/**
 * `npm run bench:tagging -- FOLDER`: how many words a second structure and tagging take on one core, rule by rule and
 * together, on the transcripts of a folder, with compromise and wink-nlp reading the same words in the same run.
 * Processor time, best of three rounds.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/three'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { emptyRegistry } from '../src/model/registry.ts'
import { pipeline, prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import { gazetteer } from '../src/tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../src/tag/lexicon.ts'
import { tagger } from '../src/tag/tagger/tagger.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '../content/episodes')
const most = 24

const desk = {
  show: { people: [], markers: [] },
  lexicon: lexiconOf(emptyRegistry, gazetteer).lexicon,
  decisions: [],
}
const cleaning = pipeline.filter(({ id }) => id.startsWith('clean:'))
const later = pipeline.filter(({ id }) => !id.startsWith('clean:'))

const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))
const transcripts = names.slice(0, most).map((name) => readTranscript(name, readFileSync(join(folder, name))))
const cleaned = transcripts.map((one) => ({ ...one, tree: prepare(one, desk, cleaning).tree }))
const texts = transcripts.map(({ text }) => text)
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

function milliseconds(run: () => unknown, rounds = 3): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage().user
    run()
    best = Math.min(best, (process.cpuUsage().user - start) / 1000)
  }
  return best
}

function show(name: string, time: number, count = words): void {
  const rate = Math.round(count / time) * 1000
  console.log(
    name.padEnd(34),
    time.toFixed(0).padStart(7),
    'ms',
    rate.toLocaleString('en-US').padStart(12),
    'words/s',
  )
}

console.log(`${transcripts.length} transcripts, ${words.toLocaleString('en-US')} words`)
show('the tagger is loaded', milliseconds(tagger, 1), 0)
let before = cleaned
for (const rule of later) {
  const after = () => before.map((one) => ({ ...one, tree: prepare(one, desk, [rule]).tree }))
  show(rule.id, milliseconds(after))
  before = after()
}
show(
  'structure and tagging',
  milliseconds(() => cleaned.map((one) => prepare(one, desk, later))),
)

// The peers are slow: a part of the words tells their speed as well.
const some = texts.slice(0, 4)
const someWords = some.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
const wink = winkNLP(winkModel)
show(
  'compromise, names only',
  milliseconds(() => {
    for (const text of some) {
      const document = nlp(text)
      document.people().json()
      document.places().json()
      document.organizations().json()
    }
  }, 1),
  someWords,
)
show(
  'wink-nlp, parts of speech only',
  milliseconds(() => {
    for (const text of some) wink.readDoc(text).tokens().out(wink.its.pos)
  }, 1),
  someWords,
)
