/** A file of the site that is no page: a feed, an index for programs. */
export interface SiteFile {
  /** From the site's root, with a slash. */
  readonly path: string
  /** May be worked out each time it is asked for. */
  readonly text: string
  /** The same print, the same text; where there is none, the text itself says it. */
  readonly print?: string
}

/** A file whose text is worked out when somebody wants it, which nobody does while its print stays the same. */
export function lateFile(path: string, print: string, text: () => string): SiteFile {
  return {
    path,
    print,
    get text() {
      return text()
    },
  }
}
