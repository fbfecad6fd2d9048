/*
 * The search page. Nothing of the index is loaded before somebody searches; then first its newest part, and the
 * older ones behind it. What is typed stands in the address, so that a search can be linked to.
 */
const form = document.getElementById('search')
const { q, entity, year, section } = form.elements
const box = document.querySelector('.results')
const list = box.querySelector('ol')
const count = document.getElementById('count')
const more = document.getElementById('more')
/** What the page says, with places to fill. */
const said = JSON.parse(form.dataset.words)
const language = document.documentElement.lang
const parts = form.dataset.parts.split(' ').filter(Boolean)
const atOnce = 8

let engine
let named
let found = []
let shown = 0
let turn = 0

/** The newest part of the index, and a promise of the others. */
function load() {
  engine ??= import(`./index/${parts[0]}/pagefind.js`).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 28 })
    await pagefind.init()
    const folder = (part) => new URL(`index/${part}/`, location.href).pathname
    const older = Promise.all(parts.slice(1).map((part) => pagefind.mergeIndex(folder(part))))
    return { pagefind, older }
  })
  return engine
}

function asked() {
  const filters = {}
  for (const field of [entity, year, section]) if (field.value) filters[field.name] = field.value
  return { words: q.value.trim(), filters }
}

async function search() {
  const mine = ++turn
  const { words, filters } = asked()
  note()
  if (words === '' && Object.keys(filters).length === 0) {
    box.hidden = true
    return
  }
  if (parts.length === 0) return show({ results: [], filters: {} }, words)
  box.hidden = false
  const { pagefind, older } = await load()
  const look = async () => {
    const answer = await pagefind.search(words || null, { filters })
    if (mine === turn) await show(answer, words)
  }
  await look()
  // The names that can be chosen, and the older years, come when the reader has something to read.
  named ??= pagefind.filters()
  await Promise.all([older, named])
  if (mine === turn) await look()
}

/** Puts the search into the address, without a step for the back button. */
function note() {
  const address = new URL(location.href)
  for (const field of [q, entity, year, section]) {
    if (field.value) address.searchParams.set(field.name, field.value)
    else address.searchParams.delete(field.name)
  }
  history.replaceState(null, '', address)
}

async function show(answer, words) {
  found = answer.results
  shown = 0
  const items = await next()
  // What stands there already stays, so that no link goes away under a reader's finger.
  if (
    list.children.length !== items.length ||
    items.some((entry, at) => !entry.isEqualNode(list.children[at]))
  )
    list.replaceChildren(...items)
  offerNames(answer.filters.entity ?? {})
  count.textContent = verdict(words)
}

/** How many stories were found, in the page's words and the form that its language has for the number. */
function verdict(words) {
  const n = found.length
  if (n === 0) return words ? said.nothingFor.replace('{words}', () => words) : said.nothing
  const forms = said.found
  const phrase = typeof forms === 'string' ? forms : (forms[plurals().select(n)] ?? forms.other)
  return phrase.replace('{n}', n)
}

/** The language's rules for numbers; those of English for one that the browser does not know. */
function plurals() {
  try {
    return new Intl.PluralRules(language)
  } catch {
    return new Intl.PluralRules('en')
  }
}

async function next() {
  const these = found.slice(shown, shown + atOnce)
  shown += these.length
  more.hidden = shown >= found.length
  return Promise.all(these.map(async (result) => item(await result.data())))
}

/** A story that was found; it leads to the part of it where the words are. */
function item(page) {
  const best = page.sub_results.find(({ url }) => url.includes('#')) ?? page
  const only = page.sub_results.length > 0 && page.sub_results.every(({ url }) => url.includes('#'))
  const link = make('a', page.meta.title)
  link.href = `..${only ? best.url : page.url}`
  const head = make('h3')
  head.append(link)
  const excerpt = make('p')
  excerpt.append(...marked((only ? best : page).excerpt))
  const entry = make('li')
  entry.append(make('p', `${page.meta.day}, ${page.meta.episode}`), head, excerpt)
  entry.firstChild.className = 'on'
  return entry
}

/** An excerpt's words as nodes: what is found is marked, nothing else in it is markup. */
function marked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((text, at) => {
    const words = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    return at % 2 === 1 ? make('mark', words) : document.createTextNode(words)
  })
}

/** The names in what was found, the most frequent first, so that the list stays short. */
function offerNames(counts) {
  const chosen = entity.value
  const names = Object.entries(counts).filter(([name, stories]) => stories > 0 || name === chosen)
  names.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const options = names.slice(0, 50).map(([name, stories]) => new Option(`${name} (${stories})`, name))
  entity.replaceChildren(new Option(said.any, ''), ...options)
  if (chosen && !options.some(({ value }) => value === chosen)) entity.append(new Option(chosen, chosen))
  entity.value = chosen
}

function make(name, words = '') {
  const element = document.createElement(name)
  element.textContent = words
  return element
}

function take() {
  const { searchParams } = new URL(location.href)
  q.value = searchParams.get('q') ?? ''
  const name = searchParams.get('entity')
  if (name) entity.append(new Option(name, name))
  for (const field of [entity, year, section]) field.value = searchParams.get(field.name) ?? ''
}

let waiting
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  search()
})
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(search, 250)
})
more.addEventListener('click', async () => {
  const items = await next()
  list.append(...items)
  items[0]?.querySelector('a').focus()
})
take()
search()
