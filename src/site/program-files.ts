import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program's own folder: the templates, the styles and `.eleventy.js` are in it, beside `src`. */
export const program = resolve(import.meta.dirname, '../..')

/** All that decides what a site looks like besides the views, from the program's folder; folders whole. */
export const siteFiles: readonly string[] = [
  'site',
  'templates/site',
  '.eleventy.js',
  'src/site/eleventy-process.ts',
  'src/site/page-title.ts',
  'src/site/paginates-changed.ts',
  'src/site/phrase.ts',
  'src/site/relative-address.ts',
  'src/site/search-index.ts',
  'src/site/search-page.ts',
  'package.json',
]

/** Eleventy's folder. */
export const eleventy = resolve(fileURLToPath(import.meta.resolve('@11ty/eleventy')), '../..')

/** The folder that holds Eleventy and all it needs. */
export const modules = join(eleventy, '../..')
