import { type FileEdit, hashOf, StoppedError } from './save-change.ts'

/** A file has changed since the page was shown, so that what was typed there cannot simply take its place. */
export class StaleError extends StoppedError {
  /** What the file holds now; undefined where there is none any more. */
  readonly theirs: string | undefined
  /** What was to be written. */
  readonly mine: string | undefined

  constructor(path: string, theirs: string | undefined, mine: string | undefined) {
    super(
      `content/${path} was saved by somebody else since this page was shown. Nothing was written; both are here.`,
    )
    this.theirs = theirs
    this.mine = mine
  }
}

/** The hash that a page shows with a text, for a form to send back; `none` where there is no file. */
export function seenHash(text: string | undefined): string {
  return text === undefined ? 'none' : hashOf(text)
}

/**
 * An edit of a whole text that a person has seen and changed: it is made only where the file still is what was seen. A
 * form must send the hash of that (`seenHash`); one that does not is refused, as is one with an old hash (StaleError).
 */
export function seenEdit(path: string, seen: string, mine: string | undefined): FileEdit {
  return {
    path,
    to: (theirs) => {
      if (seen === '')
        throw new StoppedError(
          'The form does not say which version of the file it changes; load the page again.',
        )
      if (theirs === mine) return theirs
      if (seenHash(theirs) !== seen) throw new StaleError(path, theirs, mine)
      return mine
    },
  }
}
