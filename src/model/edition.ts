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
  /** Line of its headline in the edition's file, where it was read from one. */
  readonly line?: number
}

/** What the machine chose stories by; composing anew chooses by the same. */
export interface Picks {
  /** Episodes of this date and before are left out. */
  readonly since?: string
  /** At most so many stories, the highest ranked. */
  readonly top?: number
  /** Only stories that name this entity. */
  readonly entity?: string
}

/** One newsletter number. */
export interface Edition {
  readonly slug: string
  /** Minted once, never changes. */
  readonly guid: string
  readonly date: string
  readonly subject: string
  readonly preheader: string
  /** The topic whose subscribers get it; absent: the general one. */
  readonly topic?: string
  readonly picks?: Picks
  /** First and last episode date it draws on. */
  readonly since?: string
  readonly until?: string
  /** What stands before the first item, Markdown. */
  readonly opening: readonly RootContent[]
  /** The promo slot: a title and its blocks. */
  readonly promo?: { readonly title: string; readonly blocks: readonly RootContent[]; readonly line?: number }
  readonly items: readonly Item[]
  /** Lines of the keys of its front matter, where it was read from a file; its blocks have theirs as positions. */
  readonly lines?: Readonly<Record<string, number>>
}
