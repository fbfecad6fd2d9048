import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pageTitle } from './src/site/page-title.ts'
import { paginatesChanged } from './src/site/paginates-changed.ts'
import { phrase } from './src/site/phrase.ts'
import { relativeAddress } from './src/site/relative-address.ts'

// This file runs as a copy in a folder without packages; Eleventy's own are around its program.
const nunjucks = createRequire(process.env.COPYDESK_ELEVENTY)('nunjucks')
/** What the pages are made of. One process makes them part by part, each with a configuration of its own. */
let views, changed, own

/**
 * Pages come from our own views by pagination; words from transcripts are never templates, and no file of
 * theirs lies under `site/`. Started by `src/site/run-eleventy.ts` under Node's permission model.
 */
export default function eleventyConfig(config) {
  const given = JSON.parse(readFileSync(process.env.COPYDESK_VIEWS, 'utf8'))
  ;({ views, changed, own } = given)
  const styles = stylesOf(views)
  config.addGlobalData('show', () => views.show)
  config.addGlobalData('views', () => views)
  config.addGlobalData('changed', () => changed)
  config.addGlobalData('styles', () => styles)
  config.addGlobalData('stylesVersion', () => createHash('sha256').update(styles).digest('hex').slice(0, 8))
  if (given.part === 0) addOthers(config)
  else for (const path of otherTemplates()) config.ignores.add(path)

  engine ??= engineOf(environmentOf(views.show))
  config.addExtension('njk', engine)

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

/** Made once: what is compiled serves all parts. */
let engine

function stylesOf({ themeCss, show }) {
  const sheet = (name) => readFileSync(`site/styles/${name}.css`, 'utf8')
  // A show's own colours stand behind the built-in ones and before what print and forced colours need.
  return [
    sheet('paper'),
    themeCss,
    ...['page', 'story', 'times', 'about-story', 'search'].map(sheet),
    ...(show.subscription ? [sheet('subscribe')] : []),
    existsSync('site/styles/own.css') ? sheet('own') : '',
  ].join('\n')
}

/** What a show's own templates of lists may see besides, and the files that are as they are. */
function addOthers(config) {
  if (views.episodes) {
    config.addGlobalData('heads', () => views.heads)
    config.addGlobalData('stories', () => views.episodes.flatMap(({ stories }) => stories))
    config.addGlobalData('personPages', () => personPages())
  }
  config.addPassthroughCopy({
    'site/icon.svg': 'icon.svg',
    'site/feed.xsl': 'feed.xsl',
    'site/feed.css': 'feed.css',
    'site/search.js': 'search/search.js',
  })
}

/** The styles, and templates of a show that may show anything of the whole site; one process makes their pages. */
function otherTemplates() {
  const paths = readdirSync('site')
    .filter((name) => name.endsWith('.njk'))
    .map((name) => `site/${name}`)
  return paths.filter((path) => !paginatesChanged(readFileSync(path, 'utf8')))
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
  environment.addFilter('titled', (words) => pageTitle(words, show.title))
  environment.addFilter('say', say)
  return environment
}

/**
 * Nunjucks as an engine of Eleventy's. Its own compiles a template anew for each page, which takes longer than all
 * the rest; this one compiles it once, and needs none for an address that a view has ready.
 */
function engineOf(environment) {
  const compiled = new Map()
  const compile = (text, path) => {
    const template = compiled.get(text) ?? new nunjucks.Template(text, environment, path, true)
    compiled.set(text, template)
    return (data) => template.render(isAlone(data) ? alone(data) : data)
  }
  const address = (text, path) => {
    const fields = /^\{\{ ([\w.]+\.url) \}\}$/.exec(text)?.[1].split('.')
    return fields
      ? (data) => fields.reduce((value, field) => value?.[field], data) ?? ''
      : compile(text, path)
  }
  return { compile, compileOptions: { permalink: address } }
}

/** Whether a page is made from one view by itself, as those that paginate `changed` are. */
function isAlone({ pagination }) {
  return pagination?.data?.startsWith('changed.') ?? false
}

/**
 * What such a page may see: what all pages have in common, its view, what surrounds it, its address. Were it more, a
 * change elsewhere could change the page without its print.
 */
function alone(data) {
  const { show, styles, stylesVersion, page, pagination } = data
  const { alias } = pagination
  const { words, themeCss, feeds } = views
  const { head, around } = own[page.url] ?? {}
  return {
    ...{ show, styles, stylesVersion, around },
    views: { show, words, themeCss, feeds },
    heads: { [page.url]: head },
    page: { url: page.url },
    [alias]: data[alias],
  }
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
