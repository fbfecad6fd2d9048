/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Single keys. Whatever has `data-key` is what that key does: buttons and links are clicked, fields get the focus. Keys
// are compared by the letter they write, so they are the same letters on every keyboard.

const store = 'copydesk.keys'
const offStore = 'copydesk.keys.off'
const sheet = document.querySelector<HTMLDialogElement>('#keys')

/** Other keys than those on the buttons, by the key that stands on the button. */
let changed: Record<string, string> = read()
let on = localStorage.getItem(offStore) === null
document.documentElement.dataset.keys = on ? 'on' : 'off'

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
      const input = Object.assign(document.createElement('input'), { value: shown(changed[key] ?? key) })
      input.addEventListener('keydown', (event) => {
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        if (event.key === key) delete changed[key]
        else changed[key] = event.key
        input.value = shown(event.key)
        write()
      })
      label.append(input, name)
      return label
    }),
  )
  const box = sheet?.querySelector<HTMLInputElement>('[data-keys-on]')
  if (box) box.checked = on
}

sheet?.querySelector('[data-keys-on]')?.addEventListener('change', ({ target }) => {
  on = target instanceof HTMLInputElement && target.checked
  document.documentElement.dataset.keys = on ? 'on' : 'off'
  if (on) localStorage.removeItem(offStore)
  else localStorage.setItem(offStore, 'yes')
})

sheet?.querySelector('[data-keys-reset]')?.addEventListener('click', () => {
  changed = {}
  write()
  fill()
})

function shown(key: string): string {
  return key === ' ' ? 'space' : key
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '{}')
  } catch {
    return {}
  }
}

function write(): void {
  localStorage.setItem(store, JSON.stringify(changed))
  label()
}

/** Buttons show the keys as they are now. */
function label(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-key]')) {
    const sign = one.querySelector('kbd')
    const key = one.dataset.key ?? ''
    if (sign && key in changed) sign.textContent = shown(changed[key] ?? key)
  }
}
document.addEventListener('copydesk:shown', label)
label()

export {}
