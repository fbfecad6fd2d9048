/**
 * `npm run bench -- [FOLDER] [--peers FOLDER]`: how fast reading and cleaning are, in megabytes a second on one
 * core, best of some rounds. With a folder of transcripts, on those too; with a folder that has a `node_modules`,
 * beside other programs' ways to compare texts. Nothing is written, nothing is installed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { duplicates } from '../src/clean/duplicates/duplicates.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { pipeline, prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import { benchPeers } from './bench-peers.ts'
import { talkOf, texts } from './bench-text.ts'

const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}
const cleaning = pipeline.filter(({ id }) => id.startsWith('clean:'))

/** Milliseconds that a run takes at best, of six rounds or more: the first ones warm up. */
function bestOf(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  const end = performance.now() + 1500
  for (let round = 0; round < 200 && (round < 6 || performance.now() < end); round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function show(name: string, bytes: number, run: () => void, after: () => string = () => ''): void {
  const best = bestOf(run)
  const columns = [(bytes / 1e6).toFixed(2), best.toFixed(1), (bytes / 1000 / best).toFixed(1)]
  console.log(name.padEnd(36), ...columns.map((column) => column.padStart(9)), after())
}

function heading(title: string): void {
  console.log(`\n${title.padEnd(36)} ${['MB', 'ms', 'MB/s'].map((unit) => unit.padStart(9)).join(' ')}`)
}

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

const sizeOf = (files: readonly File[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0)
const read = ({ name, bytes }: File): Transcript => readTranscript(name, bytes)
const fileOf = (text: string, name = 'bench.txt'): File => ({ name, bytes: new TextEncoder().encode(text) })

function detection(name: string, text: string): void {
  const file = fileOf(text)
  const transcript = read(file)
  let cuts = 0
  const run = () => {
    cuts = prepare(transcript, desk, [duplicates]).tree.data?.cuts?.length ?? 0
  }
  show(name, file.bytes.length, run, () => `${cuts} cuts`)
}

/** Each rule alone on what the rules before it left, then reading, then all of it. */
function rules(files: readonly File[]): void {
  const size = sizeOf(files)
  let before = files.map(read)
  for (const rule of cleaning) {
    const after = () => before.map((one) => ({ ...one, tree: prepare(one, desk, [rule]).tree }))
    show(rule.id, size, after)
    before = after()
  }
  show('reading', size, () => void files.map(read))
  show('reading and cleaning', size, () => void files.map((file) => prepare(read(file), desk, cleaning)))
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { peers: { type: 'string' } } })

heading('copies within one document')
for (const [name, make] of Object.entries(texts)) detection(name, make())

heading('each rule, 100 files of 10 kB')
const short = talkOf(0.01)
rules(Array.from({ length: 100 }, (_, at) => fileOf(short, `bench-${at}.txt`)))

const [folder] = positionals
if (folder !== undefined) {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  heading(`each rule, ${files.length} files of the folder`)
  rules(files)
  heading('copies within one document')
  detection('all files of the folder run together', files.map(({ bytes }) => String(bytes)).join('\n\n'))
}

if (values.peers !== undefined) {
  heading('peers, in the same run')
  await benchPeers(values.peers, show)
}
