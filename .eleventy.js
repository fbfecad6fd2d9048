import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { relativeAddress } from './src/site/relative-address.ts'

const views = JSON.parse(readFileSync(process.env.COPYDESK_VIEWS, 'utf8'))
const styles = readdirSync('site/styles')
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => readFileSync(join('site/styles', name), 'utf8'))
  .join('\n')

/**
 * Pages come from our own views by pagination; words from transcripts are never templates, and no file of
 * theirs lies under `site/`. Started by `src/site/run-eleventy.ts` under Node's permission model.
 */
export default function eleventyConfig(config) {
  config.addGlobalData('show', () => views.show)
  config.addGlobalData('views', () => views)
  config.addGlobalData('stories', () => views.episodes.flatMap(({ stories }) => stories))
  config.addGlobalData('styles', () => styles)
  config.addGlobalData('stylesVersion', () => createHash('sha256').update(styles).digest('hex').slice(0, 8))

  config.addFilter('from', (target, here) => relativeAddress(target, here, views.show.path))
  config.addFilter('absolute', (target) => views.show.url + target.replace(/^\//, ''))
  config.addFilter('counted', (number, one, many) => `${number} ${number === 1 ? one : many}`)
  config.addFilter('titled', pageTitle)

  config.addPassthroughCopy({ 'site/icon.svg': 'icon.svg' })
  config.setUseGitIgnore(false)
  config.setDataFileSuffixes([])
  config.setWatchJavaScriptDependencies(false)
  config.setNunjucksEnvironmentOptions({
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  })
  config.setFrontMatterParsingOptions({ language: 'yaml', engines: { js: refuse, javascript: refuse } })
  return {
    dir: { input: 'site', includes: '../templates/site', data: '../templates/site/none' },
    templateFormats: ['njk'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  }
}

/** A page's title with the show's behind it where both fit in what search engines and tabs show. */
function pageTitle(words) {
  const both = `${words} · ${views.show.title}`
  if (both.length <= 70) return both
  return words.length <= 70 ? words : `${words.slice(0, 69).replace(/\s+\S*$/, '')}…`
}

function refuse() {
  throw new Error('Front matter is YAML here, never code.')
}
