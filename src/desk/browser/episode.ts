/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The rows of an episode: one of them is where the panel's buttons act. Keys and clicks move there without asking the
// server.

import { atRest } from './at-rest.ts'

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
  row.dispatchEvent(new CustomEvent('copydesk:reached', { bubbles: true }))
  now?.removeAttribute('data-now')
  now = row
  row.dataset.now = ''
  // The panel first: what comes after it asks for the layout of the page, once.
  arm(row)
  if (how === 'focus') {
    row.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }
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
  let row: Element | null | undefined = now
  do row = by < 0 ? row?.previousElementSibling : row?.nextElementSibling
  while (row instanceof HTMLElement && row.classList.contains('row') && !wanted(row))
  if (row instanceof HTMLElement && row.classList.contains('row')) go(row, 'focus')
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

/** Where somebody was who sent something; the answer leaves whoever has gone on since where they are. */
let sentFrom: HTMLElement | null = null
let wentOn = false
document.addEventListener('copydesk:sent', (event) => {
  if ((event as CustomEvent<{ body?: string }>).detail.body !== undefined) sentFrom = now
})

// What others say of the page meanwhile: only those rows are other ones that are not as they were.
document.addEventListener('copydesk:rows', (event) => {
  const heir = (event as CustomEvent<HTMLElement | null>).detail
  const here = panel?.querySelector<HTMLElement>('.here')
  const same = document.getElementById(now?.id ?? '')
  // A row that is no more leaves its place to the one that stands there now.
  const gone = !same && (wentOn || here?.dataset.at === sheet?.querySelector('.row')?.id)
  const wanted = (wentOn && same) || (gone && heir) || document.getElementById(here?.dataset.at ?? '')
  const inside =
    panel?.contains(document.activeElement) === true && panel.querySelector('.plan, [data-name-panel]')
  go(wanted, inside || isTyping() ? 'quiet' : 'focus')
})

function isTyping(): boolean {
  const active = document.activeElement
  return /^(?:INPUT|TEXTAREA|SELECT)$/.test(active?.tagName ?? '') || active?.closest('.in-place') !== null
}

document.addEventListener('copydesk:shown', () => {
  reveal()
  const here = panel?.querySelector<HTMLElement>('.here')
  // Words that were not saved stand there until somebody chooses.
  if (!here || !panel) return
  const asks = panel.querySelector<HTMLElement>(
    '[role=alert] button, [data-verb=headline] #as, .plan button.main, .plan [data-leave], [data-name-panel] input:not([type=hidden]), [data-name-panel] button',
  )
  wentOn = !asks && sentFrom !== null && now !== sentFrom
  if (!wentOn) sentFrom = null
  const row = wentOn ? now : document.getElementById(here.dataset.at ?? '')
  go(row, asks || isTyping() ? 'quiet' : 'focus')
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

/** So many rows are laid out before a key that was pressed meanwhile has its turn. */
const atOnce = 24

/**
 * The rows that are not on the screen are laid out after the page can be used: so it is there at once, and later no key
 * waits for rows that come into view.
 */
function layOut(from: Element | null): void {
  let row = from
  atRest(() => {
    for (let few = 0; row && few < atOnce; few++, row = row.nextElementSibling)
      if (row instanceof HTMLElement) row.dataset.laid = ''
    return row !== null
  })
}

reveal()
layOut(sheet?.querySelector('.row') ?? null)
const asked = location.hash.slice(1) || (panel?.querySelector<HTMLElement>('.here')?.dataset.at ?? '')
go(
  document.getElementById(asked) ?? rows()[0] ?? null,
  new URL(location.href).searchParams.has('at') ? 'focus' : 'quiet',
)
