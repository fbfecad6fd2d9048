/**
 * Measures taking in a made show end to end: `node scripts/bench-ingest.ts [EPISODES] [BYTES]`. First all of it without
 * tagging, in this process; then, with everything, what `copydesk ingest` takes for one episode more. Works in a folder
 * of its own below the system's folder for temporary files and takes it away again.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingestTranscripts } from '../src/commands/ingest-transcripts.ts'
import { openSettings } from '../src/commands/open-show.ts'
import { laterRules } from '../src/pipeline.ts'
import { madeTranscript } from './made-episodes.ts'

const episodes = Number(process.argv[2] ?? 1000)
const size = Number(process.argv[3] ?? 10_000)
const program = join(import.meta.dirname, '../bin/copydesk.mjs')
const root = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))

function addTranscript(at: number): number {
  const day = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10)
  const text = madeTranscript(at + 1, size)
  writeFileSync(join(root, `content/transcripts/${day}-made.txt`), text)
  return text.length
}

async function untagged(bytes: number): Promise<void> {
  const rules = laterRules.filter(({ id }) => !id.startsWith('tag:'))
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const open = openSettings(root)
  await ingestTranscripts(open, open.content.transcripts, { save: true, say: () => {}, rules })
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `${episodes} episodes, ${(bytes / 1e6).toFixed(1)} MB, without tagging: ${seconds.toFixed(2)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s (${((user + system) / 1e6).toFixed(2)} s of processor time)`,
  )
}

function command(what: string): void {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [program, '--root', root, 'ingest'], {
    encoding: 'utf8',
  })
  console.log(
    `${what}: ${((performance.now() - start) / 1000).toFixed(2)} s${status === 0 ? '' : `, failed: ${stderr}`}`,
  )
}

try {
  mkdirSync(join(root, 'content/transcripts'), { recursive: true })
  writeFileSync(join(root, 'content/show.md'), '---\ntitle: Made\nurl: https://show.example/\n---\n')
  let bytes = 0
  for (let at = 0; at < episodes; at++) bytes += addTranscript(at)
  await untagged(bytes)
  for (const folder of ['content/episodes', 'content/.proposals', '.copydesk'])
    rmSync(join(root, folder), { recursive: true })
  command('all of it with tagging, `copydesk ingest`')
  addTranscript(episodes)
  command('one more')
  command('nothing new')
} finally {
  rmSync(root, { recursive: true, force: true })
}
