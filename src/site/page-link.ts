/** A link to one of our pages: words and an address from the site's root. */
export interface PageLink {
  readonly words: string
  readonly url: string
}

/** A day as machines and people read it. */
export interface DayView {
  readonly iso: string
  /** `Tuesday, July 6, 2021`, in the show's language. */
  readonly words: string
  /** `Jul 6, 2021`. */
  readonly short: string
}
