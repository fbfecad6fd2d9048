import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { pageTitle } from './src/site/page-title.ts'
import { phrase } from './src/site/phrase.ts'
import { relativeAddress } from './src/site/relative-address.ts'

const views = JSON.parse(readFileSync(process.env.COPYDESK_VIEWS, 'utf8'))
const sheet = (name) => readFileSync(`site/styles/${name}.css`, 'utf8')
const ownSheet = existsSync('site/styles/own.css') ? sheet('own') : ''
// A show's own colours stand behind the built-in ones and before what print and forced colours need.
const styles = [
  sheet('paper'),
  views.themeCss,
  sheet('page'),
  sheet('story'),
  sheet('times'),
  sheet('about-story'),
  ownSheet,
].join('\n')

/**
 * Pages come from our own views by pagination; words from transcripts are never templates, and no file of
 * theirs lies under `site/`. Started by `src/site/run-eleventy.ts` under Node's permission model.
 */
export default function eleventyConfig(config) {
  config.addGlobalData('show', () => views.show)
  config.addGlobalData('views', () => views)
  config.addGlobalData('heads', () => views.heads)
  config.addGlobalData('stories', () => views.episodes.flatMap(({ stories }) => stories))
  config.addGlobalData('entityPages', () => entityPages())
  config.addGlobalData('personPages', () => personPages())
  config.addGlobalData('hasSearch', () => existsSync('site/search.njk'))
  config.addGlobalData('styles', () => styles)
  config.addGlobalData('stylesVersion', () => createHash('sha256').update(styles).digest('hex').slice(0, 8))

  config.addFilter('from', (target, here) => relativeAddress(target, here, views.show.path))
  config.addFilter('absolute', (target) => views.show.url + target.replace(/^\//, ''))
  config.addNunjucksFilter('say', say)
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

/** Each page of each entity, with the coverage that it shows and which of it first says why it mattered. */
function entityPages() {
  return views.entities.flatMap((entity) =>
    entity.pages.map((page) => {
      const coverage = entity.coverage.slice(page.from, page.to)
      return { entity, page, coverage, why: coverage.findIndex(({ mattered }) => mattered.length > 0) }
    }),
  )
}

/** Each page of somebody's episodes, with these episodes. */
function personPages() {
  return views.people.flatMap((person) =>
    person.pages.map((page) => ({
      person,
      page,
      groups: page.groups.map(({ words, from, to }) => ({
        words,
        episodes: person.heard.slice(from, to).map((at) => views.episodes[at]),
      })),
    })),
  )
}

/**
 * Words of the interface. Values are text; one that a macro made is markup, and then the whole is: its own words and
 * all other values are escaped first.
 */
function say(key, values = {}) {
  const words = views.words[key]
  if (words === undefined) throw new Error(`The interface has no words for "${key}".`)
  // Nunjucks marks what macros give as an object; strings from our views never are one.
  const marked = (value) => value instanceof String
  if (!Object.values(values).some(marked)) return phrase(words, values, views.show.language)
  const escaping = (text) => String(this.env.getFilter('escape')(text))
  const set = (value) => (marked(value) ? String(value) : escaping(String(value)))
  const escaped =
    typeof words === 'string'
      ? escaping(words)
      : Object.fromEntries(Object.entries(words).map(([form, text]) => [form, escaping(text)]))
  return this.env.getFilter('safe')(phrase(escaped, values, views.show.language, set))
}

function refuse() {
  throw new Error('Front matter is YAML here, never code.')
}
