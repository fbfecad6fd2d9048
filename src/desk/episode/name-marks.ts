import type { RowName } from './episode-sheet.ts'

/** A piece of a paragraph with its names marked: words, or where a mark opens or closes. */
export type MarkPiece = { readonly text: string } | { readonly open: RowName } | { readonly close: true }

/**
 * A text with marks around its names, nested as HTML wants it. Of two names that overlap the second is marked in two
 * parts. Places outside the text are left out.
 */
export function nameMarks(text: string, names: readonly RowName[]): readonly MarkPiece[] {
  const waiting = names
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .toSorted(byPlace)
  const pieces: MarkPiece[] = []
  const open: RowName[] = []
  let at = 0
  const words = (until: number): void => {
    if (until > at) pieces.push({ text: text.slice(at, until) })
    at = Math.max(at, until)
  }
  const close = (until: number): void => {
    for (let last = open.at(-1); last && last.end <= until; last = open.at(-1)) {
      words(last.end)
      pieces.push({ close: true })
      open.pop()
    }
  }
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    close(name.start)
    words(name.start)
    const around = open.at(-1)
    if (around && name.end > around.end) {
      waiting.push({ ...name, start: around.end })
      waiting.sort(byPlace)
      name = { ...name, end: around.end }
    }
    pieces.push({ open: name })
    open.push(name)
  }
  close(text.length)
  words(text.length)
  return pieces
}

function byPlace(a: RowName, b: RowName): number {
  return a.start - b.start || b.end - a.end
}
