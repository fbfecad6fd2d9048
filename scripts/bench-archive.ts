/**
 * Measures the archive join on a folder of transcripts that is repeated with changes to 100 MB, and others beside it:
 * `node scripts/bench-archive.ts FOLDER [--peers FOLDER] [--megabytes N]`. Peers that are no dependencies are looked for
 * in the `node_modules` of the folder that is named (`npm install minhash jscpd` there), datasketch in Python. Each is
 * measured in a process of its own; what is too slow for all of it gets a part, and its speed is told. Nothing is
 * written but a folder of temporary files.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { archiveBytes, archiveFrom } from '../src/archive/archive-bytes.ts'
import { affectedBy, evidenceFor } from '../src/archive/archive-evidence.ts'
import { type ArchiveIndex, emptyArchive, withEpisodes } from '../src/archive/archive-index.ts'
import { type ArchivedEpisode, archivedEpisode } from '../src/archive/archived-episode.ts'
import { surveyOf } from '../src/archive/survey.ts'
import { peers } from './bench-archive-peers.ts'
import { repeatedArchive } from './repeated-archive.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string' },
    megabytes: { type: 'string', default: '100' },
    part: { type: 'string' },
  },
})
const folder = positionals[0]
const bytes = Number(values.megabytes) * 1e6

/** Runs one part in a process of its own and shows what it prints. */
function inOwnProcess(part: string): void {
  const options = [`--megabytes=${values.megabytes}`, ...(values.peers ? [`--peers=${values.peers}`] : [])]
  const program = [import.meta.filename, folder ?? '', `--part=${part}`, ...options]
  process.stdout.write(
    execFileSync(process.execPath, program, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  )
}

/** Runs something, and prints for how long it took wall clock and processor. */
function timed<Result>(name: string, run: () => Result): Result {
  const start = performance.now()
  const before = process.cpuUsage()
  const result = run()
  report(name, performance.now() - start, process.cpuUsage(before))
  return result
}

function report(name: string, milliseconds: number, { user, system }: NodeJS.CpuUsage): void {
  const seconds = (milliseconds / 1e3).toFixed(2).padStart(7)
  console.log(`  ${name.padEnd(44)} ${seconds} s  (processor ${((user + system) / 1e6).toFixed(2)} s)`)
}

/** Indexes the archive without what makes it up being counted. */
function indexed(): readonly ArchivedEpisode[] {
  let milliseconds = 0
  let size = 0
  const cpu = { user: 0, system: 0 }
  const episodes: ArchivedEpisode[] = []
  for (const entry of repeatedArchive(folder ?? '', bytes)) {
    const start = performance.now()
    const before = process.cpuUsage()
    episodes.push(archivedEpisode(entry))
    const { user, system } = process.cpuUsage(before)
    cpu.user += user
    cpu.system += system
    milliseconds += performance.now() - start
    size += entry.paragraphs.reduce((sum, { length }) => sum + length + 2, 0)
  }
  const passages = episodes.reduce((sum, { ends }) => sum + ends.length, 0)
  console.log(
    `copydesk: ${episodes.length} episodes, ${(size / 1e6).toFixed(1)} MB, ${passages} paragraphs of 8 words and more`,
  )
  report('reading all paragraphs into sets', milliseconds, cpu)
  return episodes
}

function joined(episodes: readonly ArchivedEpisode[]): ArchiveIndex {
  const index = timed('exact join, Jaccard >= 0.7', () => withEpisodes(emptyArchive, episodes))
  console.log(`  ${index.texts.count} different paragraphs, ${index.links.length / 2} pairs`)
  return index
}

function peak(): void {
  console.log(
    `  peak memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB, all of it, with Node and the test's own text`,
  )
}

const parts: Readonly<Record<string, () => void>> = {
  join() {
    joined(indexed())
    peak()
  },
  more() {
    const episodes = indexed()
    const last = episodes.at(-1)
    if (!last) return
    const before = joined(episodes.slice(0, -1))
    const survey = timed('survey: what every paragraph is', () => surveyOf(before))
    const kinds = new Map<string, number>()
    for (const { slug } of before.episodes)
      for (const { kind } of evidenceFor(survey, slug).passages) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    console.log(`  ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`)
    const bytes = timed('to bytes', () => archiveBytes(before))
    console.log(`  ${(bytes.length / 1e6).toFixed(1)} MB`)
    const read = timed('from bytes', () => archiveFrom(bytes))
    if (!read) throw new Error('The bytes could not be read back.')
    const after = timed('one more episode: join', () => withEpisodes(read, [last]))
    const wider = timed('one more episode: survey', () => surveyOf(after))
    timed('one more episode: its evidence, and whom it affects', () => [
      evidenceFor(wider, last.slug),
      affectedBy(survey, wider),
    ])
  },
  ...peers(folder ?? '', values.peers),
}

if (folder === undefined) console.log('Name a folder of transcripts: node scripts/bench-archive.ts FOLDER')
else if (values.part !== undefined) parts[values.part]?.()
else for (const part of Object.keys(parts)) inOwnProcess(part)
