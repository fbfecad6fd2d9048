/**
 * Measures `clean:duplicates` on generated text and, where a folder of transcripts is named, on those files:
 * `node scripts/bench.ts [FOLDER]`. Prints megabytes a second on one core; nothing is written.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { duplicates } from '../src/clean/duplicates/duplicates.ts'
import { prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'

const rounds = 5
const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

/** Words by rank, drawn so that the first are as frequent as in speech (Zipf). */
function talk(paragraphs: number): string {
  let state = 1
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const word = (): string => {
    let rank = Math.floor(20_000 ** next())
    let letters = ''
    for (; rank > 0; rank = Math.floor(rank / 20)) letters += 'etaoinshrdlucmfwypvb'.charAt(rank % 20)
    return letters
  }
  const sentence = () => `W${Array.from({ length: 14 }, word).join(' ')}.`
  return Array.from({ length: paragraphs }, () => Array.from({ length: 5 }, sentence).join(' ')).join('\n\n')
}

function measure(name: string, text: string): void {
  const bytes = new TextEncoder().encode(text)
  const transcript = readTranscript('bench.txt', bytes)
  let best = Number.POSITIVE_INFINITY
  let cuts = 0
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    cuts = prepare(transcript, desk, [duplicates]).tree.data?.cuts?.length ?? 0
    best = Math.min(best, performance.now() - start)
  }
  const speed = bytes.length / 1e6 / (best / 1000)
  console.log(
    `${name.padEnd(34)} ${(bytes.length / 1e6).toFixed(2).padStart(6)} MB ${best.toFixed(0).padStart(6)} ms ${speed.toFixed(1).padStart(6)} MB/s  ${cuts} cuts`,
  )
}

const story = talk(60)
measure('an hour of talk, nothing twice', talk(120))
measure('a day of talk, nothing twice', talk(6000))
measure('the body twice', `${talk(120)}\n\n${talk(120)}`)
measure('the body fifty times', Array.from({ length: 50 }, () => story).join('\n\n'))
measure('one word 500,000 times', 'a '.repeat(500_000))
measure('one line 20,000 times', 'This is one and the same long line of a dozen words.\n\n'.repeat(20_000))
const row = (at: number) =>
  `Order ${(at * 7919) % 100_003} was sent on day ${at % 31} from row ${(at * 31) % 977} for ${at * 13} euros.`
measure('20,000 rows with other figures', Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n\n'))
const folder = process.argv[2]
if (folder !== undefined && existsSync(folder)) {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  measure(
    `${files.length} files run together`,
    files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n'),
  )
}
