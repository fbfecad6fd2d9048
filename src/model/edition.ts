import type { RootContent } from 'mdast'

/** A story in an edition. */
export interface Item {
  /** `<episode slug>/<story slug>` of the story it tells; absent for an item that an editor wrote. */
  readonly story?: string
  readonly headline: string
  /** Summary paragraphs, the first with its lead-in ("From Tuesday, July 6th's episode:"). */
  readonly summary: readonly RootContent[]
  /** Heading of the why-we-care block as the editor has it. */
  readonly careHeading?: string
  readonly care: readonly RootContent[]
}

/** One newsletter number. */
export interface Edition {
  readonly slug: string
  /** Minted once, never changes. */
  readonly guid: string
  readonly date: string
  readonly subject: string
  readonly preheader: string
  /** First and last episode date it draws on. */
  readonly since?: string
  readonly until?: string
  /** What stands before the first item, Markdown. */
  readonly opening: readonly RootContent[]
  /** The promo slot: a title and its blocks. */
  readonly promo?: { readonly title: string; readonly blocks: readonly RootContent[] }
  readonly items: readonly Item[]
}
