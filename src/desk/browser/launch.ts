/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The key of the link stands in its fragment, which is sent to nobody; it is exchanged at once and forgotten.
const key = /^#launch=([\w-]+)$/.exec(location.hash)?.[1]
if (key !== undefined) {
  history.replaceState(null, '', location.pathname)
  const input = document.querySelector<HTMLInputElement>('#key')
  if (input) {
    input.value = key
    input.form?.submit()
  }
}

export {}
