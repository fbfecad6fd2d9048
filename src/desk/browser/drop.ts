/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// A file that is dropped anywhere on the page goes into the form and is sent; one that is pasted too.

const form = document.querySelector<HTMLFormElement>('[data-drop]')
const place = form?.closest<HTMLElement>('.bring')
const input = form?.querySelector<HTMLInputElement>('input[type=file]')

document.addEventListener('dragover', (event) => {
  event.preventDefault()
  place?.classList.add('over')
})
document.addEventListener('dragleave', () => place?.classList.remove('over'))
document.addEventListener('drop', (event) => {
  event.preventDefault()
  place?.classList.remove('over')
  take(event.dataTransfer?.files)
})
document.addEventListener('paste', (event) => take(event.clipboardData?.files))

function take(files: FileList | undefined): void {
  if (!form || !input || !files || files.length === 0) return
  input.files = files
  form.requestSubmit()
}

export {}
