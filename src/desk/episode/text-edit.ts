import { readEpisode } from '../../content/episode.ts'
import { lineEndsOf, plainLines, withLineEnds } from '../../content/line-ends.ts'

/** What comes of an edit of words: the file's new text, or why there is none. */
export type TextEdit =
  | { readonly outcome: 'text'; readonly text: string }
  /** What was edited does not stand in the file any more. */
  | { readonly outcome: 'gone' }

/** A text as a form shows it: without byte-order mark, every line ending with `\n`. */
export function asShown(text: string): string {
  return plainLines(text).replace(/\r\n?/g, '\n')
}

/**
 * Puts words in the place of those that were shown, `was`, in a file as it is now: where they stood, or where they stand
 * alone. Edits of other passages by others stay. Line ends, byte-order mark and all other bytes are the file's.
 */
export function textEdit(file: string, was: string, words: string, start: number): TextEdit {
  const ends = lineEndsOf(file)
  const plain = plainLines(file)
  const place = file.slice(0, start).replace(/^\ufeff/, '')
  const near = (ends.end === '\r\n' ? place.replaceAll('\r\n', '\n') : place).length
  const at = plain.startsWith(was, near) ? near : onlyPlace(plain, was)
  if (at === undefined || was === '') return { outcome: 'gone' }
  const text = plain.slice(0, at) + asShown(words) + plain.slice(at + was.length)
  return { outcome: 'text', text: withLineEnds(text, ends) }
}

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words)
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined
}

/** A whole file with the words of a form: its own line ends and byte-order mark stay. */
export function wholeText(file: string, words: string): string {
  return withLineEnds(asShown(words), lineEndsOf(file))
}

/** What is wrong with the text of an episode, in full sentences with their lines; nothing where all is well. */
export function textFaults(text: string, slug: string, markers: readonly string[]): readonly string[] {
  return readEpisode(text, `${slug}.md`, { markers })
    .messages.filter(({ severity }) => severity === 'error')
    .map(({ reason, place }) =>
      place && 'line' in place ? `Line ${place.line}, column ${place.column}: ${reason}` : reason,
    )
}
