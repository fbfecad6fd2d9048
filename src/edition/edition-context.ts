import type { Show } from '../model/show.ts'

/** What rendering must know besides the edition: whose it is and where things are. */
export interface EditionContext {
  readonly show: Show
  /** Absolute address of the edition's web version. */
  readonly url: string
  /** Absolute address of a story by its ref (`<episode>/<story>`); undefined where there is no such story. */
  readonly storyUrl: (ref: string) => string | undefined
  /**
   * Whether the show's site has a page at a path (`/about/`): `gone` where it is one of the kinds that the site makes
   * and is not there, `unknown` where something else may serve it. Without it, such links are not looked at.
   */
  readonly ownPage?: (path: string) => 'there' | 'gone' | 'unknown'
  /** The words that an item may draw on, by its story's ref; without it, names and numbers are not looked at. */
  readonly source?: (ref: string) => Source | undefined
  /** Whether a word in lower case is everyday language and no name, where somebody can tell. */
  readonly everyday?: (word: string) => boolean
  /** The headline of a story by its ref, where a language model wrote it and nobody has taken it over. */
  readonly modelHeadline?: (ref: string) => string | undefined
}

/** A story as those know it who check what is told of it. */
export interface Source {
  /** Its episode's date. */
  readonly date: string
  /** Its headline, all its paragraphs, and the analyses of its episode, which may be of several stories. */
  readonly texts: readonly string[]
}

/** An edition as mail, the same for every subscriber but for the tokens in its footer (`model/mail-tokens.ts`). */
export interface Rendered {
  readonly html: string
  readonly text: string
  readonly subject: string
  readonly preheader: string
}
