/**
 * Measures how well duplicates are found, on damaged documents made from the clean texts of a folder:
 * `node scripts/measure-duplicates.ts [FOLDER] [--seeds FROM-TO] [--only FILES] [--kind KIND] [--show] [--all]`.
 * Prints by kind of damage the word F1 of deletions, the share of documents that are right in every sentence,
 * sentences lost, and updated stories lost. Where a "not" fell out of a copy the text cannot tell whether it is one
 * or an update: such passages may go or stay, and count as wrong only in the share named strict. `--all` runs every cleaning rule. With `--edits FILE` it prints
 * instead how often the better of two copies is found, on pairs `{before, after}`, one JSON object a line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { duplicates } from '../src/clean/duplicates/duplicates.ts'
import { pipeline, prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import { rawPlaces } from '../src/words/raw-places.ts'
import { damaged } from '../test/clean/duplicates/damaged.ts'
import { dice } from '../test/clean/duplicates/dice.ts'
import { type Judgement, judged } from '../test/clean/duplicates/judged.ts'
import type { Labelled } from '../test/clean/duplicates/labelled.ts'
import { lookAlike } from '../test/clean/duplicates/look-alikes.ts'
import { scoreCorrections } from './corrections.ts'

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '1-300' },
    only: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    edits: { type: 'string' },
    show: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
})
const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}
const rules = args.all ? pipeline.filter(({ id }) => id.startsWith('clean:')) : [duplicates]

function cutsOf({ text, markdown }: Labelled) {
  const transcript = readTranscript(markdown ? 'made.md' : 'made.txt', new TextEncoder().encode(text))
  const places = rawPlaces(transcript)
  const { tree } = prepare(transcript, desk, rules)
  return (tree.data?.cuts ?? []).map(({ position }) => {
    const { start, end } = places(position)
    return { start: start.offset, end: end.offset }
  })
}

interface Sum {
  documents: number
  perfect: number
  strict: number
  right: number
  wrong: number
  missed: number
  lost: number
  updates: number
  updatesLost: number
}
const sums = new Map<string, Sum>()

function add(kind: string, found: Judgement): void {
  const sum = sums.get(kind) ?? {
    documents: 0,
    perfect: 0,
    strict: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    lost: 0,
    updates: 0,
    updatesLost: 0,
  }
  sum.documents++
  if (found.left.length + found.lost.length === 0) sum.perfect++
  if (found.left.length + found.lost.length + found.doubtful.length === 0) sum.strict++
  sum.right += found.right
  sum.wrong += found.wrong
  sum.missed += found.missed
  sum.lost += found.lost.length
  sum.updates += found.updates
  sum.updatesLost += found.updatesLost
  sums.set(kind, sum)
}

if (args.edits !== undefined) {
  const { pairs, right, wrong, ties } = scoreCorrections(args.edits)
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `better copy: ${percent(right, right + wrong)} right of ${right + wrong} decided, ${percent(ties, pairs)} ties of ${pairs} pairs`,
  )
  process.exit()
}

const [folder = 'content/episodes'] = positionals
const files = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name) && new RegExp(args.only).test(name))
  .sort()
const [from = 1, to = 1] = args.seeds.split('-').map(Number)
for (let seed = from; seed <= to; seed++) {
  const roll = dice(seed * 7919)
  const name = roll.pick(files)
  const source = readFileSync(join(folder, name), 'utf8')
  const isCopy = roll.chance(0.6)
  const document = isCopy ? damaged(source, roll) : lookAlike(source, roll)
  if (!new RegExp(args.kind).test(document.kind)) continue
  const found = judged(document, cutsOf(document))
  add('all', found)
  add(isCopy ? 'copies' : 'lookAlikes', found)
  if (document.parts.some(({ doubtful }) => doubtful)) add('doubtful', found)
  for (const part of document.kind.split(' ')) add(part, found)
  if (args.show && found.left.length + found.lost.length > 0) {
    console.log(`\n=== seed ${seed} ${name} ${document.kind}`)
    for (const [what, stretches] of [
      ['LEFT', found.left],
      ['LOST', found.lost],
    ] as const)
      for (const { start, end, id } of stretches)
        console.log(`${what} ${id}: ${document.text.slice(start, end).slice(0, 300)}`)
  }
}

const share = (part: number, whole: number): string =>
  (whole === 0 ? '-' : (part / whole).toFixed(4)).padStart(8)
console.log('kind              docs  word F1   right  strict  recall   lost updates lost')
for (const [kind, sum] of sums)
  console.log(
    `${kind.padEnd(16)} ${String(sum.documents).padStart(5)} ${share(2 * sum.right, 2 * sum.right + sum.wrong + sum.missed)} ${share(sum.perfect, sum.documents)} ${share(sum.strict, sum.documents)} ${share(sum.right, sum.right + sum.missed)} ${String(sum.lost).padStart(6)} ${String(sum.updates).padStart(7)} ${sum.updatesLost}`,
  )
