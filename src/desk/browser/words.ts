/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Words are edited in place: the form comes into the row, the editor is loaded then and only then, and what is typed is
// kept on the disk as a draft. Without this script the same form is a page of its own.

/** A desk that was started anew has given the page another one. */
const token = (): string => document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
const editorScript = '/vendor/editor.js'

interface Editor {
  editorFor(field: HTMLTextAreaElement): void
}

/** Milliseconds without a key after which a draft is kept. */
const rest = 400

function wake(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]')
  if (!field) return
  let timer = 0
  const keep = (): void => {
    timer = 0
    void fetch(field.dataset.draft ?? '', {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-Copydesk-Token': token() },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    }).catch(() => {})
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(keep, rest)
  })
  addEventListener('pagehide', () => {
    if (timer !== 0 && form.isConnected) keep()
  })
  form.addEventListener('submit', () => clearTimeout(timer))
  form.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button.main'))
  })
  import(editorScript).then(
    ({ editorFor }: Editor) => editorFor(field),
    () => field.focus(),
  )
}

/** Brings the form for a passage into its row. */
async function editIn(row: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => undefined)
  if (!response?.ok) return location.assign(address)
  const { html } = (await response.json()) as { html: string }
  leave()
  const place = document.createElement('div')
  place.className = 'in-place'
  place.innerHTML = html
  row.querySelector('.clean')?.after(place)
  row.dataset.editing = ''
  const form = place.querySelector('form')
  if (!form) return
  // The answer comes into the panel, as after every decision.
  form.dataset.live = ''
  wake(form)
}

function leave(): void {
  document.querySelector('.in-place')?.remove()
  document.querySelector('[data-editing]')?.removeAttribute('data-editing')
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = target?.closest<HTMLAnchorElement>('a[data-edit]')
  const row = document.querySelector<HTMLElement>('.row[data-now]')
  if (link && row) {
    event.preventDefault()
    void editIn(row, link.getAttribute('href') ?? '')
  }
  if (target?.closest('[data-leave-words]') && document.querySelector('.in-place')) {
    event.preventDefault()
    leave()
    row?.focus()
  }
})

// What was sent is saved, or it stands in the panel beside what somebody else wrote.
document.addEventListener('copydesk:shown', () => {
  if (document.querySelector('.in-place form')?.hasAttribute('data-sent')) leave()
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-live-region] [data-words]')) {
    form.dataset.live = ''
    wake(form)
  }
})
document.addEventListener('submit', ({ target }) => {
  if (target instanceof HTMLFormElement && target.closest('.in-place')) target.dataset.sent = ''
})

for (const form of document.querySelectorAll<HTMLFormElement>('[data-words]')) wake(form)

export {}
