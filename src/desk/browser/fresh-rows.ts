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
  if (path.endsWith('/name')) return namesPending(sent.id ?? '', sent.name ?? '')
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

function namesPending(id: string, name: string): Back {
  const marks = [...(sheet?.querySelectorAll<HTMLElement>('mark') ?? [])]
  const backs = marks
    .filter((mark) => mark.dataset.id === id && mark.textContent === name)
    .map((mark) => pending(mark, 'name'))
  return allOf(backs)
}

/** A separator changes sides with the next paragraph; where another separator stands first the answer says so. */
function moved(row: HTMLElement, verb: 'up' | 'down'): Back {
  const beside = (one: Element): Element | null =>
    verb === 'up' ? one.previousElementSibling : one.nextElementSibling
  let other = beside(row)
  while (other instanceof HTMLElement && /^(?:cut|missing)$/.test(other.dataset.kind ?? ''))
    other = beside(other)
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
  const shown = rows().map(({ id, dataset }) => `${id} ${dataset.print}`)
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
  const stood = rows().findIndex(({ dataset }) => dataset.now !== undefined)
  setInOrder(
    order,
    new Map([...template.content.querySelectorAll<HTMLElement>('.row')].map((row) => [row.id, row])),
  )
  document.dispatchEvent(new CustomEvent('copydesk:rows', { detail: stood }))
}

/** Rows that stay as they are are not touched, for each that is moved is laid out again. */
function setInOrder(order: readonly string[], fresh: ReadonlyMap<string, HTMLElement>): void {
  const stay = new Set(order)
  const known = new Map(rows().map((row) => [row.id, row]))
  for (const [id, row] of known) if (!stay.has(id) && row.dataset.editing === undefined) row.remove()
  let before: Element | null = sheet?.querySelector('.row-head') ?? null
  for (const id of order) {
    const old = known.get(id)
    // A row in which words are being edited stays until they are saved, whoever else has saved.
    const row = old?.dataset.editing === undefined ? (fresh.get(id) ?? old) : old
    if (!row) continue
    if (row !== old) {
      row.dataset.laid = ''
      old?.replaceWith(row)
    }
    while (before?.nextElementSibling && !stay.has(before.nextElementSibling.id))
      before = before.nextElementSibling
    if (before?.nextElementSibling !== row) before?.after(row)
    before = row
  }
}

export {}
