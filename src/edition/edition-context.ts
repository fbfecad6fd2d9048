import type { Show } from '../model/show.ts'

/** What rendering must know besides the edition: whose it is and where things are. */
export interface EditionContext {
  readonly show: Show
  /** Absolute address of the edition's web version. */
  readonly url: string
  /** Absolute address of a story by its ref (`<episode>/<story>`); undefined where there is no such story. */
  readonly storyUrl: (ref: string) => string | undefined
  /** The headline of a story by its ref, where a language model wrote it and nobody has taken it over. */
  readonly modelHeadline?: (ref: string) => string | undefined
}

/** An edition as mail, the same for every subscriber but for the `leaveToken` in its footer. */
export interface Rendered {
  readonly html: string
  readonly text: string
  readonly subject: string
  readonly preheader: string
}
