import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pageTitle } from './src/site/page-title.ts'
import { relativeAddress } from './src/site/relative-address.ts'

const views = JSON.parse(readFileSync(process.env.COPYDESK_VIEWS, 'utf8'))
const styles = ['paper', 'page', 'story', 'times']
  .map((name) => readFileSync(`site/styles/${name}.css`, 'utf8'))
  .join('\n')

/**
 * Pages come from our own views by pagination; words from transcripts are never templates, and no file of
 * theirs lies under `site/`. Started by `src/site/run-eleventy.ts` under Node's permission model.
 */
export default function eleventyConfig(config) {
  config.addGlobalData('show', () => views.show)
  config.addGlobalData('views', () => views)
  config.addGlobalData('heads', () => views.heads)
  config.addGlobalData('stories', () => views.episodes.flatMap(({ stories }) => stories))
  config.addGlobalData('styles', () => styles)
  config.addGlobalData('stylesVersion', () => createHash('sha256').update(styles).digest('hex').slice(0, 8))

  config.addFilter('from', (target, here) => relativeAddress(target, here, views.show.path))
  config.addFilter('absolute', (target) => views.show.url + target.replace(/^\//, ''))
  config.addFilter('counted', (number, one, many) => `${number} ${number === 1 ? one : many}`)
  config.addFilter('titled', (words) => pageTitle(words, views.show.title))

  config.addPassthroughCopy({ 'site/icon.svg': 'icon.svg' })
  config.addPassthroughCopy({ 'site/feed.xsl': 'feed.xsl', 'site/feed.css': 'feed.css' })
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

function refuse() {
  throw new Error('Front matter is YAML here, never code.')
}
