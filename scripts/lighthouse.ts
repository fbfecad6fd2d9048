/**
 * `npm run lighthouse [-- FOLDER]`: what Lighthouse says (as a phone) of a page of every kind of a built site, by default of `_site`. Needs
 * Chromium; `CHROME_PATH` names another than `/usr/bin/chromium`. Exits with 1 where anything is below 100 three times.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'

const site = resolve(process.argv[2] ?? '_site')
const kinds: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/xml',
}

/** As a good web server would send it: compressed, and kept by the browser. */
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  try {
    const bytes = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path))
    response.writeHead(200, {
      'content-type':
        kinds[path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '')] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': 'max-age=600',
    })
    response.end(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  } catch {
    response.writeHead(404).end()
  }
})

/** The first page below a folder that is neither its index nor one of the lists that it is spread over. */
function firstIn(folder: string): string {
  const [name = ''] = readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:a-z|kinds|\d{4})$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  return `/${folder}/${name}/`
}

const pages: Readonly<Record<string, string>> = {
  home: '/',
  episode: firstIn('episodes'),
  story: firstIn('stories'),
  entity: firstIn('entities'),
  'why we care': '/why-we-care/',
  search: '/search/',
  edition: firstIn('editions'),
}

await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const debugging = 9000 + (process.pid % 1000)
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', `--remote-debugging-port=${debugging}`],
})
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

const scoresOf = ({ categories }: Result): readonly (readonly [string, number])[] =>
  Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)])
const isPerfect = (result: Result): boolean => scoresOf(result).every(([, score]) => score === 100)
const sum = (result: Result): number => scoresOf(result).reduce((total, [, score]) => total + score, 0)

/** The best of three: a busy machine makes a page look slow, and nothing makes it look quick. */
async function bestOf(url: string): Promise<Result | undefined> {
  let best: Result | undefined
  for (let time = 0; time < 3 && !(best && isPerfect(best)); time++) {
    const found = await lighthouse(url, {
      port: debugging,
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      logLevel: 'error',
    })
    if (found && (!best || sum(found.lhr) > sum(best))) best = found.lhr
  }
  return best
}

function report(name: string, path: string, result: Result): void {
  const scores = scoresOf(result).map(([title, score]) => `${title} ${score}`)
  console.log(`${name.padEnd(12)} ${scores.join(', ')}  ${path}`)
  if (isPerfect(result)) return
  for (const { score, title, displayValue } of Object.values(result.audits))
    if (score !== null && score < 0.9) console.log(`  ${title}${displayValue ? `: ${displayValue}` : ''}`)
}

try {
  let short = false
  for (const [name, path] of Object.entries(pages)) {
    const best = await bestOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    if (!best) throw new Error(`Lighthouse said nothing of ${path}.`)
    report(name, path, best)
    if (!isPerfect(best)) short = true
  }
  process.exitCode = short ? 1 : 0
} finally {
  await browser.close()
  server.close()
}
