/**
 * Measures building the site of a made show: `npm run bench:site [-- EPISODES] [--names NAMES]`. Copydesk builds it from
 * episodes; then bare Eleventy writes the very same pages, as finished strings; then one episode more is added, twice.
 * Works in a folder of its own below the system's folder for temporary files (`--folder` chooses another) and takes it
 * away.
 */
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type BuiltSite, buildSite } from '../src/site/build-site.ts'
import { eleventy, modules } from '../src/site/program-files.ts'
import { siteViews } from '../src/site/views.ts'
import { madeShow } from './made-show.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string', default: '2000' }, folder: { type: 'string', default: tmpdir() } },
})
const episodes = Number(positionals[0] ?? 10_000)
const names = Number(values.names)
const root = mkdtempSync(join(values.folder, 'copydesk-bench-'))

interface Time {
  readonly seconds: number
  /** Of all processes, children too. */
  readonly processor: number
}

/** Processor time of this process and of the children it has waited for, in seconds. */
function processorTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}

async function timed(what: string, work: () => unknown): Promise<Time> {
  const [start, cpu] = [performance.now(), processorTime()]
  await work()
  const time = { seconds: (performance.now() - start) / 1000, processor: processorTime() - cpu }
  console.log(`${what}: ${time.seconds.toFixed(2)} s (${time.processor.toFixed(2)} s of processor time)`)
  return time
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Bare Eleventy: one template in JavaScript that returns strings. */
function prepareBare(site: string, folder: string): number {
  const pages = pagesIn(site).map((path) => ({
    path: `/${relative(site, path)}`,
    html: readFileSync(path, 'utf8'),
  }))
  mkdirSync(join(folder, 'site'), { recursive: true })
  symlinkSync(realpathSync(modules), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages))
  writeFileSync(
    join(folder, '.eleventy.js'),
    `import { readFileSync } from 'node:fs'
export default (config) => {
  config.addGlobalData('pages', () => JSON.parse(readFileSync('pages.json', 'utf8')))
  return { dir: { input: 'site' } }
}
`,
  )
  writeFileSync(
    join(folder, 'site/page.11ty.js'),
    `export const data = { pagination: { data: 'pages', size: 1, alias: 'item' }, permalink: ({ item }) => item.path }
export const render = ({ item }) => item.html
`,
  )
  return pages.length
}

function bare(folder: string): void {
  const command = [join(realpathSync(eleventy), 'cmd.cjs'), '--quiet']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(0, 2000))
}

function phasesOf(built: BuiltSite | undefined): string {
  return Object.entries(built?.phases ?? {})
    .map(([name, milliseconds]) => `${name} ${(milliseconds / 1000).toFixed(2)} s`)
    .join(', ')
}

try {
  const input = madeShow(episodes, names)
  const shorter = { ...input, episodes: input.episodes.slice(0, -2) }
  let built: BuiltSite | undefined
  let views = siteViews(madeShow(1, 1))
  console.log(`${episodes} episodes, ${names} names`)
  const viewed = await timed('views', () => {
    views = siteViews(shorter)
  })
  const whole = await timed('pages, links and search, from nothing', async () => {
    built = await buildSite({ root, views })
  })
  console.log(`  ${phasesOf(built)}`)
  console.log(`  at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB in this process`)
  const pages = prepareBare(built?.folder ?? '', join(root, 'bare'))
  const eleventyAlone = await timed(`bare Eleventy, the same ${pages} pages`, () => bare(join(root, 'bare')))
  rmSync(join(root, 'bare'), { recursive: true })
  const wholeWith = (time: 'seconds' | 'processor') =>
    ((viewed[time] + whole[time]) / eleventyAlone[time]).toFixed(2)
  console.log(
    `against bare Eleventy: ${wholeWith('seconds')} times as long, ${wholeWith('processor')} times the processor time`,
  )
  for (const fewer of [1, 0]) {
    const more = { ...input, episodes: input.episodes.slice(0, input.episodes.length - fewer) }
    await timed('one episode more: views', () => {
      views = siteViews(more)
    })
    await timed('one episode more: pages, links and search', async () => {
      built = await buildSite({ root, views })
    })
    console.log(`  made ${built?.made} pages and files; ${phasesOf(built)}`)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
