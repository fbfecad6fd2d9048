/** A file of the site that is no page: a feed, an index for programs. */
export interface SiteFile {
  /** From the site's root, with a slash. */
  readonly path: string
  readonly text: string
}
