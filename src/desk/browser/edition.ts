/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The board of an edition: items are moved by keys and by dragging, which press the same buttons that everybody has;
// what is typed is never lost when the page's part is replaced, and the page is not left with words unsaved.

type Field = HTMLTextAreaElement | HTMLInputElement

const region = document.querySelector<HTMLElement>('[data-live-region]')

/** What was in the fields when they were sent last, until the answer is shown. */
let sent: Map<string, string> | undefined
/** What has been typed since, and the version that it was typed into. */
let kept: { part: string; text: string; was: string; sent: boolean }[] = []
/** Where the focus goes after a move by keys: into the text of the item. */
let moving: string | undefined
let view = 'phone'

function fields(): Field[] {
  return [...(region?.querySelectorAll<Field>('[data-part]') ?? [])]
}

/** Words that are nowhere but here: typed, or sent and refused. */
function unsaved(): boolean {
  return (
    region?.querySelector('[data-hold]') !== null || fields().some((one) => one.value !== one.defaultValue)
  )
}

function versionOf(one: Field): HTMLInputElement | null {
  return document.querySelector(`input[name="${one.id}-was"]`)
}

function mark(): void {
  const isUnsaved = unsaved()
  const sign = region?.querySelector<HTMLElement>('[data-unsaved]')
  if (sign) sign.hidden = !isUnsaved
  if (isUnsaved) document.documentElement.dataset.typed = 'yes'
  else delete document.documentElement.dataset.typed
}

function press(selector: string, within: ParentNode | null | undefined): boolean {
  const button = within?.querySelector<HTMLButtonElement>(selector)
  if (!button || button.disabled) return false
  button.form?.requestSubmit(button)
  return true
}

region?.addEventListener('input', mark)
addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault()
})

document.addEventListener('submit', ({ target }) => {
  if (target instanceof HTMLFormElement && 'board' in target.dataset)
    sent = new Map(fields().map((one) => [one.id, one.value]))
})

document.addEventListener('keydown', (event) => {
  const { target, key, altKey, ctrlKey, metaKey } = event
  if (!(target instanceof HTMLElement) || event.repeat || event.isComposing) return
  if ((ctrlKey || metaKey) && !altKey && key === 's') {
    if (press('[data-save]', region)) event.preventDefault()
  } else if ((ctrlKey || metaKey) && key === 'Enter' && target.closest('[data-checks]')) {
    if (press('[data-approve]', region)) event.preventDefault()
  } else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const item = target.closest<HTMLElement>('[data-move]')
    if (!item) return
    event.preventDefault()
    if (target instanceof HTMLTextAreaElement) moving = target.dataset.part
    if (!press(key === 'ArrowUp' ? '[data-up]' : '[data-down]', item)) moving = undefined
  }
})

// Dragging by the handle; the item takes the place of the one on which it is let go.
let dragged: HTMLElement | null = null
region?.addEventListener('dragstart', (event) => {
  const handle = event.target instanceof HTMLElement ? event.target : null
  dragged = 'drag' in (handle?.dataset ?? {}) ? (handle?.closest<HTMLElement>('[data-move]') ?? null) : null
  if (dragged) event.dataTransfer?.setData('text/plain', dragged.dataset.move ?? '')
})
region?.addEventListener('dragover', (event) => {
  const over = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-move]') : null
  for (const one of region.querySelectorAll('.over')) if (one !== over) one.classList.remove('over')
  if (!dragged || !over) return
  event.preventDefault()
  over.classList.add('over')
})
region?.addEventListener('drop', (event) => {
  const over = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-move]') : null
  if (!dragged || !over) return
  event.preventDefault()
  const button = dragged.querySelector<HTMLButtonElement>('[data-up]')
  if (button && over !== dragged) {
    button.disabled = false
    button.value = `move:${dragged.dataset.move}:${over.dataset.place}`
    button.form?.requestSubmit(button)
  }
  dragged = null
})
region?.addEventListener('dragend', () => {
  dragged = null
  for (const one of region.querySelectorAll('.over')) one.classList.remove('over')
})

region?.addEventListener('copydesk:leaving', () => {
  kept = fields()
    .filter((one) => one.value !== (sent?.get(one.id) ?? one.defaultValue))
    .map((one) => ({
      part: one.dataset.part ?? '',
      text: one.value,
      was: versionOf(one)?.value ?? '',
      sent: sent !== undefined,
    }))
})

document.addEventListener('copydesk:shown', () => {
  for (const one of kept) {
    const field = fields().find(({ dataset }) => dataset.part === one.part)
    if (!field) continue
    field.value = one.text
    const version = versionOf(field)
    // Words typed into an older version are still compared with that one.
    if (version && !one.sent) version.value = one.was
  }
  kept = []
  sent = undefined
  if (moving !== undefined)
    fields()
      .find(({ dataset }) => dataset.part === moving)
      ?.focus()
  moving = undefined
  ready()
})

region?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.name === 'view') view = target.value
})

function ready(): void {
  for (const one of region?.querySelectorAll<HTMLElement>('[data-drag]') ?? []) one.hidden = false
  const tab = region?.querySelector<HTMLInputElement>(`input[name=view][value=${view}]`)
  if (tab) tab.checked = true
  mark()
}
ready()

export {}
