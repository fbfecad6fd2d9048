/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Forms and links marked `data-live` are sent without leaving the page: what comes back takes the place of the region
// `data-live-region`, the focus goes to what is marked `data-focus`, and what was done is announced. Without this
// script the same forms and links work as they are.

interface Answer {
  readonly html?: string
  readonly said?: string
  readonly url?: string
  readonly waiting?: number
  readonly failed?: boolean
  /** The address is another page. */
  readonly leave?: boolean
}

const tokenOf = (page: Document): string =>
  page.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
let token = tokenOf(document)
const region = document.querySelector<HTMLElement>('[data-live-region]')
const bars = document.querySelector<HTMLElement>('#bars')

/** What was asked for and not yet answered, one after the other: an answer must be there before the next is sent. */
let last: Promise<void> = Promise.resolve()
let unsaved: (() => void) | undefined

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-live')) return
  event.preventDefault()
  const data = new FormData(form, event.submitter)
  const body = JSON.stringify(Object.fromEntries([...data].filter(([, value]) => typeof value === 'string')))
  send(form.getAttribute('action') ?? '', body)
})

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-live]') : null
  if (!region || !(link instanceof HTMLAnchorElement)) return
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  if (unsaved) return say('Something is not saved yet; try it again or load the page again first.')
  send(link.getAttribute('href') ?? '')
})

addEventListener('popstate', () => location.reload())
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault()
})

/** Sends one request when all before it are answered; without a body it only asks. */
function send(path: string, body?: string): void {
  tell('sent', { path, body })
  last = last.then(() => (body === undefined ? undefined : painted())).then(() => exchange(path, body))
}

/** What is shown ahead of the answer is on the screen; a page that nobody sees is not waited for. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/** Other scripts of the page hear what is asked for and what came of it. */
function tell(what: 'sent' | 'answered', detail: object): void {
  document.dispatchEvent(new CustomEvent(`copydesk:${what}`, { detail }))
}

async function exchange(path: string, body?: string, again = false): Promise<void> {
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'X-Copydesk-Token': token,
  }
  const used = token
  const request = body === undefined ? { headers } : { method: 'POST', headers, body }
  try {
    const response = await fetch(path, request)
    if (!response.headers.get('content-type')?.startsWith('application/json')) {
      const isUnknown = response.status === 401 || response.status === 403
      if (isUnknown && !again && (await renewed(used))) return exchange(path, body, true)
      return failed(await response.text(), path, body)
    }
    const answer: Answer = await response.json()
    if (answer.failed) return failed(answer.said ?? '', path, body)
    settled()
    tell('answered', { path, body })
    await take(answer)
  } catch {
    failed(
      'The desk does not answer. Start it again with "copydesk desk", open its link, and try again here.',
      path,
      body,
    )
  }
}

/**
 * A desk that was started anew knows this page again once its link was opened in the same browser: the page gets the new
 * token, and keeps all that stands in it. Whether there is another one than was used.
 */
async function renewed(used: string): Promise<boolean> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => undefined)
  if (!response?.ok) return false
  const now = tokenOf(new DOMParser().parseFromString(await response.text(), 'text/html'))
  if (now === '' || now === used) return false
  token = now
  document.querySelector('meta[name=token]')?.setAttribute('content', now)
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=token]')) input.value = now
  return true
}

async function take({ html, said, url, waiting, leave }: Answer): Promise<void> {
  if (html === undefined) {
    if (leave || !region || url === undefined) return location.assign(url ?? location.href)
    await exchange(url)
    return say(said ?? '')
  }
  if (!region) return
  const held = document.activeElement
  const caret = held instanceof HTMLTextAreaElement ? held.selectionEnd : undefined
  region.dispatchEvent(new CustomEvent('copydesk:leaving'))
  region.innerHTML = html
  if (url !== undefined) history.replaceState(null, '', url)
  if (waiting !== undefined) count(waiting)
  const head = region.querySelector<HTMLElement>('[data-focus]')
  const again = head ?? (held?.id ? document.getElementById(held.id) : null)
  again?.focus()
  if (again instanceof HTMLTextAreaElement && caret !== undefined) again.setSelectionRange(caret, caret)
  region.dispatchEvent(new CustomEvent('copydesk:shown', { bubbles: true }))
  say([said, head?.textContent].filter(Boolean).join(' '))
}

/** A bar that stays until the same thing is tried again and works, or is given up. */
function failed(why: string, path: string, body?: string): void {
  tell('answered', { path, body, failed: true })
  bars?.querySelector('[data-failed]')?.remove()
  const bar = document.createElement('div')
  bar.className = 'bar bad'
  bar.dataset.failed = ''
  bar.setAttribute('role', 'alert')
  const text = document.createElement('p')
  text.append(Object.assign(document.createElement('strong'), { textContent: 'Not saved. ' }), why)
  bar.append(
    text,
    button('Try again', () => send(path, body)),
    ' ',
    button('Copy what was to be sent', () => void navigator.clipboard.writeText(body ?? path)),
    ' ',
    button('Give it up', settled),
  )
  bars?.append(bar)
  if (body !== undefined) unsaved = settled
  bar.querySelector('button')?.focus()
}

function settled(): void {
  bars?.querySelector('[data-failed]')?.remove()
  unsaved = undefined
}

function button(words: string, act: () => void): HTMLButtonElement {
  const one = Object.assign(document.createElement('button'), { type: 'button', textContent: words })
  one.addEventListener('click', act)
  return one
}

/** Says something to those who listen to the page. */
function say(words: string): void {
  const place = document.querySelector('[data-said]')
  if (place) place.textContent = words
}

function count(waiting: number): void {
  for (const place of document.querySelectorAll('[data-waiting]'))
    place.textContent = waiting.toLocaleString('en-US')
}

let looking = 0

/**
 * Something has changed on the disk. A question that still stands as it is shown is left alone, with all that was typed
 * beside it; one that is gone or has changed makes room for what comes first now.
 */
function look(): void {
  // Whoever is at work on words keeps the focus; what others saved meanwhile is seen when they are saved.
  if (!region?.querySelector('[data-focus], [data-print]') || unsaved) return
  if (document.documentElement.dataset.typed || document.querySelector('[data-editing]')) return
  last = last.then(async () => {
    const shown = region.querySelector<HTMLElement>('[data-item]')?.dataset
    const path = location.pathname + location.search
    const response = await fetch(path, { headers: { Accept: 'application/json' } }).catch(() => undefined)
    if (!response?.ok) return
    const answer: Answer = await response.json()
    const template = document.createElement('template')
    template.innerHTML = answer.html ?? ''
    const now = template.content.querySelector<HTMLElement>('[data-item]')?.dataset
    if (now?.item !== shown?.item || now?.print !== shown?.print) {
      // A list that has grown says nothing and takes no focus.
      if (now && 'quiet' in now) return take({ ...answer, said: '' })
      document.dispatchEvent(new CustomEvent('copydesk:moved'))
      const elsewhere = shown && !('early' in shown)
      return take({ ...answer, said: elsewhere ? 'What was shown here was settled elsewhere.' : '' })
    }
    const [from, to] = [template.content, region].map((one) => one.querySelector('.progress'))
    if (from && to) to.textContent = from.textContent
  })
}

/** Milliseconds after which a page that hears nothing says so, and tries to hear again. */
const patience = 2500
let silent = 0

/** Hears of what changes, for as long as the page is open and whatever becomes of the desk meanwhile. */
function listen(): void {
  const events = new EventSource('/events')
  const away = document.querySelector<HTMLElement>('[data-away]')
  events.addEventListener('message', hear)
  events.addEventListener('open', () => {
    clearTimeout(silent)
    silent = 0
    if (!away || away.hidden) return
    away.hidden = true
    void renewed(token)
  })
  events.addEventListener('error', () => {
    if (silent !== 0) return
    silent = window.setTimeout(() => {
      silent = 0
      if (away) away.hidden = false
      // A browser that was turned away does not come back by itself.
      events.close()
      listen()
    }, patience)
  })
}

function hear({ data }: MessageEvent): void {
  const { waiting, left, said } = JSON.parse(data) as { waiting: number; left: number; said?: string }
  count(waiting)
  const bar = document.querySelector<HTMLElement>('[data-looking]')
  const number = document.querySelector('[data-left]')
  if (bar) bar.hidden = left === 0
  if (number) number.textContent = left.toLocaleString('en-US')
  if (said) say(said)
  clearTimeout(looking)
  looking = window.setTimeout(look, 400)
}
listen()

let hidden = false
document.addEventListener('visibilitychange', () => {
  if (hidden && !document.hidden)
    void fetch('/recheck', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Copydesk-Token': token },
      body: '{}',
    }).catch(() => {})
  hidden = document.hidden
})

region?.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('button') : null
  if (target?.hasAttribute('data-to-twin')) region.querySelector<HTMLElement>('[data-twin]')?.focus()
  if (target?.hasAttribute('data-diff')) {
    const off = region.classList.toggle('no-diff')
    target.setAttribute('aria-pressed', String(!off))
  }
})

/** Buttons that need this script are hidden without it. */
function reveal(): void {
  for (const one of document.querySelectorAll<HTMLElement>(
    '[data-to-twin], [data-diff], [data-sheet], [data-scripted]',
  ))
    one.hidden = false
}
document.addEventListener('copydesk:shown', reveal)
reveal()

export {}
