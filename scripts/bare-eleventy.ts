import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { eleventy, modules } from '../src/site/program-files.ts'

const config = `import { readFileSync } from 'node:fs'

// A line for each page: a gigabyte of pages is more than one string can hold.
function* pagesIn(bytes) {
  for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
    end = bytes.indexOf(10, at)
    yield JSON.parse(bytes.toString('utf8', at, end))
  }
}

export default (config) => {
  config.addGlobalData('pages', () => [...pagesIn(readFileSync('pages.ndjson'))])
  return { dir: { input: 'site' } }
}
`

const template = `export const data = { pagination: { data: 'pages', size: 1, alias: 'item' }, permalink: ({ item }) => item.path }
export const render = ({ item }) => item.html
`

/** What bare Eleventy is started with, in the folder that was prepared. */
export const bareCommand = [join(realpathSync(eleventy), 'cmd.cjs'), '--quiet']

/**
 * Prepares a folder in which Eleventy alone writes the very pages of a site: one template in JavaScript, the fastest
 * kind, that returns each page as the finished string that it is. Returns how many pages there are.
 */
export function prepareBare(site: string, folder: string): number {
  mkdirSync(join(folder, 'site'), { recursive: true })
  symlinkSync(realpathSync(modules), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, '.eleventy.js'), config)
  writeFileSync(join(folder, 'site/page.11ty.js'), template)
  const lines = openSync(join(folder, 'pages.ndjson'), 'w')
  const pages = pagesIn(site)
  for (const path of pages)
    writeSync(
      lines,
      `${JSON.stringify({ path: `/${relative(site, path)}`, html: readFileSync(path, 'utf8') })}\n`,
    )
  closeSync(lines)
  return pages.length
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
}
