/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What an editor asked for is seen at once, before the answer is there: marks on rows and names, a separator that moves.
// When the answer comes they give way to the rows as they are now, of which only those are fetched that are not as they
// were; where nothing was saved everything goes back.

import { atRest } from './at-rest.ts'

/** What `live.ts` tells of a request. */
interface Sent {
  readonly path: string
  readonly body?: string
  readonly failed?: boolean
}

type Back = () => void

const sheet = document.querySelector<HTMLElement>('[data-rows]')
const panel = document.querySelector<HTMLElement>('[data-live-region]')
const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''

function rows(): HTMLElement[] {
  return [...(sheet?.querySelectorAll<HTMLElement>(':scope > .row') ?? [])]
}

/** Requests that are not answered yet, with what takes back what was shown for them. */
const ahead: { readonly request: string; readonly back: Back }[] = []
let answered: Back | undefined

document.addEventListener('copydesk:sent', (event) => {
  const sent = (event as CustomEvent<Sent>).detail
  if (panel) panel.ariaBusy = 'true'
  if (sent.body === undefined) return
  ahead.push({ request: requestOf(sent), back: shownAhead(sent.path, JSON.parse(sent.body)) })
})

document.addEventListener('copydesk:answered', (event) => {
  const sent = (event as CustomEvent<Sent>).detail
  const at = ahead.findIndex(({ request }) => request === requestOf(sent))
  const [one] = at < 0 ? [] : ahead.splice(at, 1)
  if (panel && ahead.length === 0) panel.ariaBusy = null
  if (sent.failed) one?.back()
  else answered = one?.back
})

function requestOf({ path, body = '' }: Sent): string {
  return `${path} ${body}`
}

/** Shows what a request is going to do, and answers with the way back. */
function shownAhead(path: string, { at = '', do: verb = '', ...sent }: Record<string, string>): Back {
  const row = document.getElementById(at)
  if (!row || sent.look !== undefined) return () => {}
  if (path.endsWith('/cut')) return pending(row, verb)
  if (path.endsWith('/name')) return namesPending(row, sent.id ?? '', sent.name ?? '')
  if (!path.endsWith('/change')) return () => {}
  const backs = [pending(row, verb), ...(verb === 'up' || verb === 'down' ? [moved(row, verb)] : [])]
  return allOf(backs)
}

function allOf(backs: readonly Back[]): Back {
  return () => {
    for (const back of backs) back()
  }
}

function pending(one: HTMLElement, verb: string): Back {
  one.dataset.pending = verb
  return () => one.removeAttribute('data-pending')
}

/** So many rows before and behind the one that is worked on show at once what is said of a name; no screen has more. */
const around = 30

function namesPending(row: HTMLElement, id: string, name: string): Back {
  const near = [
    row,
    ...beside(row, 'previousElementSibling', around),
    ...beside(row, 'nextElementSibling', around),
  ]
  const marks = near.flatMap((one) => [
    ...one.querySelectorAll<HTMLElement>(`mark[data-id="${CSS.escape(id)}"]`),
  ])
  return allOf(marks.filter(({ textContent }) => textContent === name).map((mark) => pending(mark, 'name')))
}

function beside(
  row: HTMLElement,
  way: 'previousElementSibling' | 'nextElementSibling',
  most: number,
): readonly HTMLElement[] {
  const found: HTMLElement[] = []
  for (let one = row[way]; one instanceof HTMLElement && found.length < most; one = one[way]) found.push(one)
  return found
}

/** A separator changes sides with the next paragraph; where another separator stands first the answer says so. */
function moved(row: HTMLElement, verb: 'up' | 'down'): Back {
  const way = verb === 'up' ? 'previousElementSibling' : 'nextElementSibling'
  let other = row[way]
  while (other instanceof HTMLElement && /^(?:cut|missing)$/.test(other.dataset.kind ?? ''))
    other = other[way]
  if (!(other instanceof HTMLElement) || other.dataset.kind !== 'paragraph') return () => {}
  const next = row.nextElementSibling
  if (verb === 'up') other.before(row)
  else other.after(row)
  return () => sheet?.insertBefore(row, next)
}

let last: Promise<void> = Promise.resolve()
let print = panel?.querySelector<HTMLElement>('.here')?.dataset.print

document.addEventListener('copydesk:shown', () => {
  const back = answered
  answered = undefined
  if (panel && ahead.length === 0) panel.ariaBusy = null
  const here = panel?.querySelector<HTMLElement>('.here')
  if (!here || here.dataset.print === print) return back?.()
  print = here.dataset.print
  last = last.then(() => refresh(back))
})

interface Changed {
  readonly order: readonly string[]
  /** The rows that are not as they were shown: id and markup of each. */
  readonly rows: readonly (readonly [string, string])[]
}

/** Fetches the rows that are not as they were and sets all into their order. */
async function refresh(back: Back = () => {}): Promise<void> {
  // What still waits is not shown, so the desk is not told of it and says again what has changed.
  waiting.clear()
  const shown = rows().map((row) => `${row.id} ${row.getAttribute('data-print')}`)
  const response = await fetch(sheet?.dataset.rows ?? '', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Copydesk-Token': token },
    body: JSON.stringify({ shown: shown.join('\n') }),
  }).catch(() => undefined)
  const changed = response?.ok ? ((await response.json()) as Changed) : undefined
  back()
  if (!changed) return
  const heir = setInOrder(changed)
  // Told in the same breath, so that there is no moment in which no row is the one that keys act on.
  document.dispatchEvent(new CustomEvent('copydesk:rows', { detail: heir }))
  renewLater()
}

/** What stands in rows now, for those that still show what was before; each goes in when its turn comes. */
const waiting = new Map<HTMLElement, string>()

/**
 * Sets the rows into an order. Rows that stay as they are are not touched, and those of which only the words are others
 * stay the same element and wait: the page need not lay out again what is not on the screen. Answers with what
 * stands now where the current row stood.
 */
function setInOrder({ order, rows: changed }: Changed): HTMLElement | null {
  const stay = new Set(order)
  const fresh = new Map(changed)
  const known = new Map(rows().map((row) => [row.id, row]))
  let ahead = sheet?.querySelector('.row[data-now]')?.previousElementSibling ?? null
  while (ahead && !stay.has(ahead.id)) ahead = ahead.previousElementSibling
  for (const [id, row] of known) if (!stay.has(id) && !isEdited(row)) row.remove()
  let before: Element | null = sheet?.querySelector('.row-head') ?? null
  for (const id of order) {
    const old = known.get(id)
    const now = fresh.get(id)
    if (old && now !== undefined) waiting.set(old, now)
    const row = old ?? (now === undefined ? undefined : made(now))
    if (!row) continue
    while (before?.nextElementSibling && !stay.has(before.nextElementSibling.id))
      before = before.nextElementSibling
    if (before?.nextElementSibling !== row) before?.after(row)
    before = row
  }
  return (ahead?.nextElementSibling ?? rows()[0] ?? null) as HTMLElement | null
}

function made(html: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.querySelector<HTMLElement>('.row') as HTMLElement
}

/** So many rows before and behind the current one are renewed with it. */
const near = 8

// Whoever comes to a row finds it and what stands around it as they are now.
document.addEventListener('copydesk:reached', ({ target }) => {
  if (waiting.size === 0 || !(target instanceof HTMLElement)) return
  const [before, behind] = [
    beside(target, 'previousElementSibling', near),
    beside(target, 'nextElementSibling', near),
  ]
  for (const row of [target, ...before, ...behind]) renew(row)
})

/** So many rows are renewed before a key that was pressed meanwhile has its turn. */
const atOnce = 24

/** Renews what nobody has come to while there is nothing else to do. */
function renewLater(): void {
  atRest(() => {
    const left = [...waiting.keys()].filter((one) => !isEdited(one))
    for (const row of left.slice(0, atOnce)) renew(row)
    return left.length > atOnce
  })
}

function isEdited(row: HTMLElement): boolean {
  return row.hasAttribute('data-editing')
}

/** What of a row is about the page and not about the episode. */
const ownOfPage = new Set(['id', 'data-now', 'data-laid', 'data-pending', 'tabindex'])

/** A row in which words are being edited stays until they are saved, whoever else has saved. */
function renew(old: HTMLElement): void {
  const html = waiting.get(old)
  if (html === undefined || isEdited(old)) return
  waiting.delete(old)
  const now = made(html)
  const held = old !== document.activeElement && old.contains(document.activeElement)
  for (const { name } of [...old.attributes])
    if (!ownOfPage.has(name) && !now.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of now.attributes) if (!ownOfPage.has(name)) old.setAttribute(name, value)
  old.replaceChildren(...now.childNodes)
  if (held) old.focus({ preventScroll: true })
}
