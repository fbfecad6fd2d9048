import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pageTitle } from './src/site/page-title.ts'
import { relativeAddress } from './src/site/relative-address.ts'

// This file runs as a copy in a folder without packages; Eleventy's own are around its program.
const nunjucks = createRequire(process.argv[1])('nunjucks')
const { views, changed, part } = JSON.parse(readFileSync(process.env.COPYDESK_VIEWS, 'utf8'))
const styles = ['paper', 'page', 'story', 'search']
  .map((name) => readFileSync(`site/styles/${name}.css`, 'utf8'))
  .join('\n')

/**
 * Pages come from our own views by pagination; words from transcripts are never templates, and no file of
 * theirs lies under `site/`. Started by `src/site/run-eleventy.ts` under Node's permission model.
 */
export default function eleventyConfig(config) {
  config.addGlobalData('show', () => views.show)
  config.addGlobalData('views', () => views)
  config.addGlobalData('changed', () => changed)
  config.addGlobalData('stories', () => views.episodes.flatMap(({ stories }) => stories))
  config.addGlobalData('styles', () => styles)
  config.addGlobalData('stylesVersion', () => createHash('sha256').update(styles).digest('hex').slice(0, 8))

  config.addExtension('njk', engineOf(environmentOf(views.show)))

  if (part === 0)
    config.addPassthroughCopy({ 'site/icon.svg': 'icon.svg', 'site/search.js': 'search/search.js' })
  else for (const path of lists()) config.ignores.add(path)
  config.setUseGitIgnore(false)
  config.setDataFileSuffixes([])
  config.setWatchJavaScriptDependencies(false)
  config.setFrontMatterParsingOptions({ language: 'yaml', engines: { js: refuse, javascript: refuse } })
  return {
    dir: { input: 'site', includes: '../templates/site', data: '../templates/site/none' },
    templateFormats: ['njk'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  }
}

/** The templates that show what there is in the whole site; one process makes their pages, however many there are. */
function lists() {
  const paths = readdirSync('site')
    .filter((name) => name.endsWith('.njk'))
    .map((name) => `site/${name}`)
  return paths.filter((path) => !/^pagination:.*\bchanged\./m.test(readFileSync(path, 'utf8')))
}

/** Nunjucks as templates here see it. */
function environmentOf(show) {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader('templates/site'), {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  })
  environment.addFilter('from', (target, here) => relativeAddress(target, here, show.path))
  environment.addFilter('absolute', (target) => show.url + target.replace(/^\//, ''))
  environment.addFilter('counted', (number, one, many) => `${number} ${number === 1 ? one : many}`)
  environment.addFilter('titled', (words) => pageTitle(words, show.title))
  return environment
}

/**
 * Nunjucks as an engine of Eleventy's. Its own compiles a template anew for each page, which takes longer than all
 * the rest; this one compiles it once.
 */
function engineOf(environment) {
  const compiled = new Map()
  const compile = (text, path) => {
    const template = compiled.get(text) ?? new nunjucks.Template(text, environment, path, true)
    compiled.set(text, template)
    return (data) => template.render(isAlone(data) ? alone(data) : data)
  }
  return { compile, compileOptions: { permalink: compile } }
}

/** Whether a page is made from one view by itself, as those that paginate `changed` are. */
function isAlone({ pagination }) {
  return pagination?.data?.startsWith('changed.') ?? false
}

/**
 * What such a page may see: the show, its view, its address. Were it more, a change elsewhere could change the page
 * without its print.
 */
function alone({ show, styles, stylesVersion, page, pagination: { alias }, ...data }) {
  return { show, styles, stylesVersion, page: { url: page.url }, [alias]: data[alias] }
}

function refuse() {
  throw new Error('Front matter is YAML here, never code.')
}
