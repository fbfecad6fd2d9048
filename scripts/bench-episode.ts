/**
 * Measures the desk's screen of an episode: `node scripts/bench-episode.ts [WORDS [KIND]]`. An episode of so many words is opened
 * in Chromium with a processor that is four times slower; then how long it takes until the page can be used, and from a
 * key to the next paint when going from row to row, when a cut is restored, a passage taken out, a separator moved and a
 * name called another kind, with how long the page stands still at most when the answer to that comes. With
 * a kind, a word of its line such as `restoring`, only that is measured. Works in a folder of its own below the system's
 * folder for temporary files and takes it away again.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { startedDesk } from '../test/desk/started-desk.ts'
import { startBrowser } from '../test/site/served-site.ts'
import { madeTranscript } from './made-episodes.ts'

const words = Number(process.argv[2] ?? 60_000)
const kind = process.argv[3] ?? ''
const slower = 4
const slug = '2026-01-02-made'
const steps = 150
const few = 40

const root = mkdtempSync(join(tmpdir(), 'copydesk-episode-'))
mkdirSync(join(root, 'content/transcripts'), { recursive: true })
for (const file of ['show.md', 'entities.yml'])
  cpSync(join(import.meta.dirname, '../content', file), join(root, 'content', file))
writeFileSync(join(root, `content/transcripts/${slug}.txt`), transcript())
spawnSync(process.execPath, [join(import.meta.dirname, '../bin/copydesk.mjs'), '--root', root, 'ingest'])

/** So many words, half of them said twice, so that there are cuts, and two names in each paragraph. */
function transcript(): string {
  let text = ''
  for (let nth = 1; text.split(/\s+/).length < words; nth++) text += `${madeTranscript(nth, 60_000)}\n\n`
  const named = text.replace(/^W(?!hy do we).*$/gm, (paragraph) => `${paragraph} Microsoft told Kaseya.`)
  return `${named}${named.split('\n\n').slice(2, 60).join('\n\n')}\n`
}

const desk = await startedDesk(root)
const browser = await startBrowser()
try {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(await desk.launchLink())
  await page.getByRole('heading', { name: /wait/ }).waitFor()
  // The desk's own work is done once, so that the browser's is what is measured.
  await desk.get(`/episodes/${slug}`)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const served = performance.now()
  await desk.get(`/episodes/${slug}`)
  console.log(`the desk itself answers in ${(performance.now() - served).toFixed(0)} ms`)
  const begun = performance.now()
  await page.goto(`${desk.base}/episodes/${slug}`, { waitUntil: 'domcontentloaded' })
  await page.locator('.row[data-now]').waitFor({ state: 'attached' })
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
  const usable = performance.now() - begun
  const size = await page.evaluate('document.querySelectorAll("*").length')
  console.log(`${words.toLocaleString('en-US')} words, ${size} elements, processor ${slower} times slower`)
  console.log(`usable after ${(usable / 1000).toFixed(2)} s`)
  await page.evaluate(`window.painted = []; window.stood = []
    document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() =>
      setTimeout(() => window.painted.push(performance.now() - timeStamp))), { capture: true })
    new PerformanceObserver((list) => window.stood.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' })`)
  await measure('from row to row', page, 'j', steps)
  await measure('restoring a cut', page, 'x', few, async () => click(page, '[data-step-cut]'))
  await measure('taking a passage out', page, 'c', few, async () => seek(page, 'paragraph'))
  // A passage of which copies went is asked about first; that is no change.
  await page.keyboard.press('j')
  await measure('moving a separator', page, 'Enter', few, async () => {
    await seek(page, 'headline')
    await page.keyboard.press(']')
    await until(page, 'document.querySelector(".plan button.main")')
    await page.evaluate('document.activeElement.blur()')
  })
  await measure('calling a name another kind', page, '2', few, async () => {
    await seek(page, 'paragraph')
    await until(page, 'document.querySelector(".names a")')
    await click(page, '.names a')
    await until(page, 'document.querySelector("[data-name-panel]")')
    await page.evaluate('document.activeElement.blur()')
  })
  const scripts = ['live', 'keys', 'fresh-rows', 'episode', 'at-rest', 'words'].map((name) =>
    desk.get(`/assets/${name}.ts`),
  )
  const first = (await Promise.all(scripts)).reduce((sum, text) => sum + gzipSync(text).length, 0)
  const editor = gzipSync(await desk.get('/vendor/editor.js')).length
  const styles = gzipSync(await desk.get('/assets/desk.css')).length
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  console.log(
    `gzip: script ${kilobytes(first)}, with the editor ${kilobytes(first + editor)}, styles ${kilobytes(styles)}`,
  )
} finally {
  await browser.close()
  await desk[Symbol.asyncDispose]()
  rmSync(root, { recursive: true, force: true })
}

interface Keyed {
  /** Milliseconds from each key to the paint after it, as the browser itself tells them. */
  readonly painted: readonly number[]
  /** Milliseconds of the longest tasks until the last answer was shown, the longest first. */
  readonly stood: readonly number[]
}

/** Presses a key as `keyed` does and tells of it, where this kind is asked for. */
async function measure(what: string, ...pressed: Parameters<typeof keyed>): Promise<void> {
  if (what.includes(kind)) told(what, await keyed(...pressed))
}

/** Presses a key again and again; `before` goes to where it acts, by presses that are not counted. */
async function keyed(page: Page, key: string, times: number, before?: () => Promise<void>): Promise<Keyed> {
  const painted: number[] = []
  await page.evaluate('window.stood.length = 0')
  for (let at = 0; at < times; at++) {
    await before?.()
    await page.evaluate('window.painted.length = 0')
    await page.keyboard.press(key)
    await until(page, 'window.painted.length > 0')
    painted.push((await page.evaluate('window.painted[0]')) as number)
    if (before) await until(page, '!document.querySelector("[data-pending], [aria-busy=true]")')
  }
  await page.waitForTimeout(500)
  const stood = (await page.evaluate('window.stood')) as number[]
  return { painted, stood: stood.toSorted((a, b) => b - a) }
}

async function click(page: Page, what: string): Promise<void> {
  await page.evaluate(`document.querySelector(${JSON.stringify(what)}).click()`)
}

/** Goes on to the next row of a kind. */
async function seek(page: Page, kind: string): Promise<void> {
  await page.evaluate('document.querySelector("[data-leave]")?.click()')
  await until(page, 'document.querySelector("[data-step]")')
  do await click(page, '[data-step="1"]')
  while (!(await page.evaluate(`document.querySelector('.row[data-now]').dataset.kind === '${kind}'`)))
}

/** Waits in the page itself: its policy lets nobody give it code to run again and again. */
async function until(page: Page, what: string): Promise<void> {
  while (!(await page.evaluate(what))) await page.waitForTimeout(5)
}

function told(what: string, { painted, stood }: Keyed): void {
  const sorted = painted.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  console.log(
    `key to paint, ${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms, ${painted.length} times; longest task ${(stood[0] ?? 0).toFixed(0)} ms`,
  )
}
