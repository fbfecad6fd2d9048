/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The rows of an episode: one of them is where the panel's buttons act. Keys and clicks move there without asking the
// server; after a change only rows that are not as they were are replaced.

const sheet = document.querySelector<HTMLElement>('[data-rows]')
const panel = document.querySelector<HTMLElement>('[data-live-region]')

let now: HTMLElement | null = null
let written = 0

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.row')]
}

/** Makes a row the one that the buttons act on. */
function go(row: HTMLElement | null, how: 'focus' | 'quiet'): void {
  if (!row) return
  now?.removeAttribute('data-now')
  now = row
  row.dataset.now = ''
  if (how === 'focus') {
    row.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }
  arm(row)
  clearTimeout(written)
  written = window.setTimeout(() => {
    const url = new URL(location.href)
    url.searchParams.set('at', row.id)
    url.hash = ''
    if (url.pathname === location.pathname) history.replaceState(null, '', url)
  }, 300)
}

/** Sets the panel to a row: what can be done there, and where its forms and links go. */
function arm(row: HTMLElement): void {
  const here = panel?.querySelector<HTMLElement>('.here')
  if (!here || !panel) return
  if (here.dataset.at !== row.id && panel.querySelector('.plan, [data-name-panel]')) {
    panel.querySelector<HTMLAnchorElement>('a[data-leave]')?.click()
    return
  }
  here.dataset.at = row.id
  const can = new Set(row.dataset.can?.split(' '))
  for (const one of panel.querySelectorAll<HTMLElement>('[data-for]'))
    one.hidden = !can.has(one.dataset.for ?? '')
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[name=at]')) input.value = row.id
  for (const link of panel.querySelectorAll<HTMLAnchorElement>('a[href*="at="]')) pointTo(link, row.id)
  for (const input of panel.querySelectorAll<HTMLInputElement>('input[name=back]'))
    input.value = `${location.pathname}?at=${row.id}`
  const label = panel.querySelector('[data-label-of-row]')
  if (label) label.textContent = row.dataset.label ?? ''
  const list = panel.querySelector('.names')
  list?.replaceChildren(...[...row.querySelectorAll<HTMLElement>('mark')].map((mark) => nameItem(row, mark)))
}

function pointTo(link: HTMLAnchorElement, id: string): void {
  const url = new URL(link.href)
  url.searchParams.set('at', id)
  link.href = url.pathname + url.search
}

function nameAddress(row: HTMLElement, name: string, id: string): string {
  return `${location.pathname}/name?${new URLSearchParams({ at: row.id, name, id })}`
}

function nameItem(row: HTMLElement, mark: HTMLElement): HTMLElement {
  const link = document.createElement('a')
  const name = mark.textContent ?? ''
  link.href = nameAddress(row, name, mark.dataset.id ?? '')
  link.dataset.live = ''
  link.textContent = name
  const type = Object.assign(document.createElement('span'), {
    className: 'soft',
    textContent: ` ${mark.dataset.type}${mark.classList.contains('new') ? ', nobody has looked at it' : ''}`,
  })
  const item = document.createElement('li')
  item.append(link, type)
  return item
}

function step(by: number, wanted: (row: HTMLElement) => boolean = () => true): void {
  const all = rows()
  let at = now ? all.indexOf(now) : -1
  do at += by
  while (all[at] && !wanted(all[at] as HTMLElement))
  go(all[at] ?? null, 'focus')
}

// Before anybody else follows the link: a new name is what is selected in the text.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-new-name]') : null
    const words = getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? ''
    if (!link) return
    const url = new URL(link.href)
    url.searchParams.set('name', words.length <= 100 ? words : '')
    link.href = url.pathname + url.search
  },
  { capture: true },
)

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('[data-to-names]')) return panel?.querySelector<HTMLElement>('.names a')?.focus()
  const button = target?.closest<HTMLElement>('[data-step], [data-step-cut], [data-go-twin]')
  if (button?.dataset.step) return step(Number(button.dataset.step))
  if (button?.dataset.stepCut) return step(1, ({ dataset }) => dataset.kind === 'cut')
  if (button) return go(document.getElementById(now?.dataset.twinRow ?? ''), 'focus')
  const row = target?.closest<HTMLElement>('.row')
  const link = target?.closest('a')
  if (link?.classList.contains('twin')) {
    event.preventDefault()
    return go(document.getElementById(link.hash.slice(1)), 'focus')
  }
  if (!row || (link && !link.classList.contains('pick'))) return
  if (link) event.preventDefault()
  go(row, 'focus')
  const mark = target?.closest<HTMLElement>('mark')
  if (!mark) return
  const id = mark.dataset.id ?? ''
  const names = [...(panel?.querySelectorAll<HTMLAnchorElement>('.names a') ?? [])]
  names.find(({ href }) => new URL(href).searchParams.get('id') === id)?.click()
})

// What was decided is to be seen at once; the machine's answer comes after it.
document.addEventListener('submit', (event) => {
  if (event.target instanceof HTMLFormElement && event.target.hasAttribute('data-act'))
    now?.setAttribute('data-pending', '')
})

let last: Promise<void> = Promise.resolve()

/** Fetches the rows and replaces those that are not as they were. */
async function refresh(): Promise<void> {
  const response = await fetch(sheet?.dataset.rows ?? '').catch(() => undefined)
  if (!response?.ok || !sheet) return
  const template = document.createElement('template')
  template.innerHTML = await response.text()
  const known = new Map(rows().map((row) => [row.id, row]))
  const index = now ? rows().indexOf(now) : 0
  let before: Element | null = sheet.querySelector('.row-head')
  for (const row of template.content.querySelectorAll<HTMLElement>('.row')) {
    const old = known.get(row.id)
    // A row in which words are being edited stays until they are saved, whoever else has saved.
    const stays = old && (old.dataset.print === row.dataset.print || old.dataset.editing !== undefined)
    const shown = stays ? old : row
    known.delete(row.id)
    if (old && shown !== old) old.replaceWith(shown)
    if (before && before.nextElementSibling !== shown) before.after(shown)
    before = shown
    shown.removeAttribute('data-pending')
  }
  for (const row of known.values()) if (row.dataset.editing === undefined) row.remove()
  const here = panel?.querySelector<HTMLElement>('.here')
  // A row that is no more leaves its place to the one that stands there now.
  const gone = now?.isConnected === false && here?.dataset.at === rows()[0]?.id
  const wanted = (gone && rows()[index]) || document.getElementById(here?.dataset.at ?? '')
  const inside =
    panel?.contains(document.activeElement) === true && panel.querySelector('.plan, [data-name-panel]')
  go(wanted, inside || isTyping() ? 'quiet' : 'focus')
}

function isTyping(): boolean {
  const active = document.activeElement
  return /^(?:INPUT|TEXTAREA|SELECT)$/.test(active?.tagName ?? '') || active?.closest('.in-place') !== null
}

let print = panel?.querySelector<HTMLElement>('.here')?.dataset.print

document.addEventListener('copydesk:shown', () => {
  reveal()
  const here = panel?.querySelector<HTMLElement>('.here')
  // Words that were not saved stand there until somebody chooses.
  if (!here || !panel) return
  if (here.dataset.print !== print) {
    print = here.dataset.print
    last = last.then(refresh)
    return
  }
  for (const row of document.querySelectorAll('[data-pending]')) row.removeAttribute('data-pending')
  const row = document.getElementById(here.dataset.at ?? '')
  const asks = panel.querySelector<HTMLElement>(
    '[role=alert] button, [data-verb=headline] #as, .plan button.main, .plan [data-leave], [data-name-panel] input:not([type=hidden]), [data-name-panel] button',
  )
  go(row, asks ? 'quiet' : 'focus')
  asks?.focus()
})

// Leaving without a change works from within a field too.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return
  if (panel?.contains(document.activeElement)) panel.querySelector<HTMLElement>('[data-leave]')?.click()
})

function reveal(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-needs-script]')) one.hidden = false
}

/**
 * The rows that are not on the screen are laid out after the page can be used, some at a time while nothing else is to be
 * done: so it is there at once, and later no key waits for rows that come into view.
 */
function layOut(from: Element | null): void {
  if (!('requestIdleCallback' in window)) return
  requestIdleCallback(() => {
    let row = from
    let few = 0
    for (; row && few < 80; few++, row = row.nextElementSibling)
      if (row instanceof HTMLElement) row.dataset.laid = ''
    if (row) layOut(row)
  })
}

reveal()
layOut(sheet?.querySelector('.row') ?? null)
const asked = location.hash.slice(1) || (panel?.querySelector<HTMLElement>('.here')?.dataset.at ?? '')
go(
  document.getElementById(asked) ?? rows()[0] ?? null,
  new URL(location.href).searchParams.has('at') ? 'focus' : 'quiet',
)

export {}
