/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What an editor asked for is seen at once, before the answer is there: marks on rows and names, a separator that moves.
// When the answer comes they give way to the rows as they are now, of which only those are fetched that are not as they
// were; where nothing was saved everything goes back.

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
  const near = [row, ...beside(row, 'previousElementSibling'), ...beside(row, 'nextElementSibling')]
  const marks = near.flatMap((one) => [
    ...one.querySelectorAll<HTMLElement>(`mark[data-id="${CSS.escape(id)}"]`),
  ])
  return allOf(marks.filter(({ textContent }) => textContent === name).map((mark) => pending(mark, 'name')))
}

function beside(row: HTMLElement, way: 'previousElementSibling' | 'nextElementSibling'): readonly Element[] {
  const found: Element[] = []
  for (let one = row[way]; one && found.length < around; one = one[way]) found.push(one)
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
  readonly html: string
}

/** Fetches the rows that are not as they were and sets all into their order. */
async function refresh(back: Back = () => {}): Promise<void> {
  const shown = rows().map((row) => `${row.id} ${row.getAttribute('data-print')}`)
  const response = await fetch(sheet?.dataset.rows ?? '', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Copydesk-Token': token },
    body: JSON.stringify({ shown: shown.join('\n') }),
  }).catch(() => undefined)
  back()
  if (!response?.ok || !sheet) return
  const { order, html } = (await response.json()) as Changed
  const template = document.createElement('template')
  template.innerHTML = html
  const stood = rows().findIndex((row) => row.hasAttribute('data-now'))
  const fresh = new Map(
    [...template.content.querySelectorAll<HTMLElement>('.row')].map((row) => [row.id, row]),
  )
  await setInOrder(order, fresh)
  document.dispatchEvent(new CustomEvent('copydesk:rows', { detail: stood }))
}

/** So many rows are changed before a key that was pressed meanwhile has its turn. */
const atOnce = 8

/**
 * Sets the rows into an order, with what is in them now. Rows that stay as they are are not touched, and those of which
 * only the words are others stay the same element: the page need not lay out again what is not on the screen.
 */
async function setInOrder(order: readonly string[], fresh: ReadonlyMap<string, HTMLElement>): Promise<void> {
  const stay = new Set(order)
  const known = new Map(rows().map((row) => [row.id, row]))
  for (const [id, row] of known) if (!stay.has(id) && !isEdited(row)) row.remove()
  let before: Element | null = sheet?.querySelector('.row-head') ?? null
  const renewed: [HTMLElement, HTMLElement][] = []
  for (const id of order) {
    const old = known.get(id)
    const now = fresh.get(id)
    const row = old ?? now
    if (!row) continue
    // A row in which words are being edited stays until they are saved, whoever else has saved.
    if (old && now && !isEdited(old)) renewed.push([old, now])
    while (before?.nextElementSibling && !stay.has(before.nextElementSibling.id))
      before = before.nextElementSibling
    if (before?.nextElementSibling !== row) before?.after(row)
    before = row
  }
  for (const [at, [old, now]] of renewed.entries()) {
    if (at > 0 && at % atOnce === 0) await new Promise((resolve) => setTimeout(resolve))
    renew(old, now)
  }
}

function isEdited(row: HTMLElement): boolean {
  return row.hasAttribute('data-editing')
}

/** What of a row is about the page and not about the episode. */
const ownOfPage = new Set(['id', 'data-now', 'data-laid', 'data-pending', 'tabindex'])

function renew(old: HTMLElement, now: HTMLElement): void {
  for (const { name } of [...old.attributes])
    if (!ownOfPage.has(name) && !now.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of now.attributes) if (!ownOfPage.has(name)) old.setAttribute(name, value)
  old.replaceChildren(...now.childNodes)
}

export {}
