/**
 * Measures building the site of a made show: `npm run bench:site -- [EPISODES …] [--names NAMES]`, for shows of 1000,
 * 3000 and 10000 episodes where nothing else is said. Copydesk builds each from episodes, without a search index and
 * with one; bare Eleventy writes the very same pages, as finished strings; then one episode more is added, twice. Every
 * build is a process of its own, the made episodes are in its memory before it is measured. Times are of the clock and,
 * in brackets, of the processor, memory is that of all processes together; both count what a build starts. Works in a
 * folder of its own below the system's folder for temporary files (`--folder` chooses another) and takes it away.
 */
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bareCommand, prepareBare } from './bare-eleventy.ts'
import type { Told } from './built-once.ts'
import { type Use, watchFamily } from './process-family.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string', default: '2000' }, folder: { type: 'string', default: tmpdir() } },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 3000, 10_000]

type Measured = Use & { readonly seconds: number }
type Built = Measured & Told

function show(what: string, { seconds, processor, memory }: Measured): void {
  console.log(`${what}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s), ${memory.toFixed(0)} MB`)
}

async function built(
  root: string,
  episodes: number,
  without: number,
  search: 'search' | 'unsearched',
): Promise<Built> {
  const parts = [root, String(episodes), values.names, String(without), search]
  const child = fork(join(import.meta.dirname, 'built-once.ts'), parts)
  await once(child, 'message')
  const watched = watchFamily(child.pid ?? 0)
  child.send('go')
  const [told] = (await once(child, 'message')) as [Told]
  const use = watched.done()
  child.send('end')
  await once(child, 'exit')
  return { ...told, ...use, seconds: told.whole }
}

async function bare(folder: string): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, bareCommand, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const watched = watchFamily(child.pid ?? 0)
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`Eleventy ended with ${status}.`)
  return { ...watched.done(), seconds: (performance.now() - start) / 1000 }
}

function phasesOf({ views, phases, made }: Told): string {
  const taken = Object.entries({ views: views * 1000, ...phases })
  return `  ${taken.map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')}; made ${made} pages and files`
}

function against(what: string, build: Measured, alone: Measured): void {
  const times = (of: 'seconds' | 'processor') => (build[of] / alone[of]).toFixed(2)
  console.log(
    `  ${what}: ${times('seconds')} times as long as bare Eleventy, ${times('processor')} times the processor time`,
  )
}

async function measure(episodes: number, folder: string): Promise<void> {
  console.log(`\n${episodes} episodes, ${values.names} names`)
  const [root, other, alone] = ['site', 'unsearched', 'bare'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const pages = await built(other, episodes, 2, 'unsearched')
  show('from nothing, without the search index', pages)
  console.log(phasesOf(pages))
  const count = prepareBare(pages.folder, alone)
  const eleventy = await bare(alone)
  show(`bare Eleventy, the same ${count} pages as finished strings`, eleventy)
  for (const done of [other, alone]) rmSync(done, { recursive: true, force: true })
  const whole = await built(root, episodes, 2, 'search')
  show('from nothing, with the search index', whole)
  console.log(phasesOf(whole))
  against('without the search index', pages, eleventy)
  against('with it', whole, eleventy)
  for (const without of [1, 0]) {
    const more = await built(root, episodes, without, 'search')
    show('one episode more', more)
    console.log(phasesOf(more))
  }
  const each = (of: Measured, unit: number) => ((unit * of.processor) / episodes).toFixed(1)
  console.log(
    `  an episode takes ${each(pages, 1000)} ms of the processor's time, with the search index ${each(whole, 1000)} ms`,
  )
}

for (const episodes of sizes) {
  const folder = mkdtempSync(join(values.folder, 'copydesk-bench-'))
  try {
    await measure(episodes, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
