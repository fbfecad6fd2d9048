/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Single keys. Whatever has `data-key` is what that key does: buttons and links are clicked, fields get the focus. Keys
// are compared by the letter they write, so they are the same letters on every keyboard.

const sheet = document.querySelector<HTMLDialogElement>('#keys')

/** Other keys than those on the buttons, by the key that stands on the button; the desk keeps them. */
let changed: Record<string, string> = read()
let on = document.documentElement.dataset.keys !== 'off'

/** A question that moved in by itself is not answered by a key that was meant for the one before. */
const deafness = 1000
let deafUntil = 0
document.addEventListener('copydesk:moved', () => {
  deafUntil = performance.now() + deafness
})

document.addEventListener('keydown', (event) => {
  if (performance.now() < deafUntil) return
  if (!on || event.defaultPrevented || event.repeat || event.isComposing) return
  if (event.ctrlKey || event.altKey || event.metaKey) return
  // The text editor stands in a root of its own: only the path tells what is typed into.
  if (isTyping(event.composedPath()[0] ?? null) || sheet?.open) return
  // Space and Enter on a button or link do what the button does.
  if ((event.key === ' ' || event.key === 'Enter') && isControl(event.target)) return
  const wanted = event.key === 'Backspace' ? 'z' : meaning(event.key)
  const target = wanted === undefined ? undefined : withKey(wanted)
  if (!target) return
  event.preventDefault()
  if (target instanceof HTMLInputElement) {
    target.focus()
    target.select()
  } else if (target instanceof HTMLTextAreaElement) target.focus()
  else target.click()
})

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, summary') !== null
}

/** The key on the button that a pressed key stands for. */
function meaning(key: string): string | undefined {
  const other = Object.entries(changed).find(([, pressed]) => pressed === key)
  if (other) return other[0]
  return key in changed ? undefined : key
}

function withKey(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
    (one) => one.dataset.key === key && !one.hidden,
  )
}

document.querySelector('[data-sheet]')?.addEventListener('click', () => {
  fill()
  sheet?.showModal()
})

/** The sheet lists what the page has now, and where each key can be changed. */
function fill(): void {
  const list = sheet?.querySelector('[data-key-list]')
  if (!list) return
  const keys = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-key]')].map((one) => [
      one.dataset.key ?? '',
      one.dataset.name ?? one.textContent ?? '',
    ]),
  )
  list.replaceChildren(
    ...[...keys].map(([key, name]) => {
      const label = document.createElement('label')
      const input = document.createElement('input')
      input.dataset.of = key
      label.append(input, name)
      return label
    }),
  )
  show()
}

/** Wherever keys are listed, they are shown as they are now. */
function show(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-of]'))
    input.value = shown(changed[input.dataset.of ?? ''] ?? input.dataset.of ?? '')
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-keys-on]')) box.checked = on
}

// In a list of keys, the sheet's or that of the settings, a key that is pressed in a field is what its button gets.
document.addEventListener('keydown', (event) => {
  const key = event.target instanceof HTMLInputElement ? event.target.dataset.of : undefined
  if (key === undefined || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  if (event.key === key) delete changed[key]
  else changed[key] = event.key
  write()
})

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.hasAttribute('data-keys-on')) return
  on = target.checked
  document.documentElement.dataset.keys = on ? 'on' : 'off'
  write()
})

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-keys-reset]')) return
  changed = {}
  write()
})

function shown(key: string): string {
  return key === ' ' ? 'space' : key
}

function read(): Record<string, string> {
  try {
    return JSON.parse(document.querySelector<HTMLMetaElement>('meta[name=keys]')?.content ?? '{}')
  } catch {
    return {}
  }
}

/** One after the other, so that what was changed last is what is kept. */
let last: Promise<unknown> = Promise.resolve()

function write(): void {
  show()
  label()
  const body = JSON.stringify({ on: on ? 'yes' : 'no', keys: JSON.stringify(changed) })
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
  const headers = { 'Content-Type': 'application/json', 'X-Copydesk-Token': token }
  last = last.then(async () => {
    const answer = await fetch('/settings/keys', { method: 'POST', headers, body }).catch(() => undefined)
    const place = document.querySelector('[data-said]')
    if (place && !answer?.ok) place.textContent = 'The desk did not keep this; it holds for this page only.'
  })
}

/** What a button said of its key at first. */
const first = new WeakMap<HTMLElement, string>()

/** Buttons show the keys as they are now. */
function label(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const named = one instanceof HTMLTextAreaElement ? one.labels[0] : one
    const sign = named?.querySelector('kbd')
    const key = one.dataset.key ?? ''
    if (!sign) continue
    first.set(one, first.get(one) ?? sign.textContent ?? '')
    sign.textContent = key in changed ? shown(changed[key] ?? key) : (first.get(one) ?? '')
  }
}
document.addEventListener('copydesk:shown', label)
label()
show()

export {}
