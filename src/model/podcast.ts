/** A category of Apple's list, with the one below it where it names one. */
export interface PodcastCategory {
  readonly name: string
  readonly within?: string
}

/** What podcast apps must be told of a show, `podcast:` in `show.md`. Nothing of it is needed for a site without sound. */
export interface PodcastSettings {
  readonly categories: readonly PodcastCategory[]
  readonly explicit?: boolean
  /** The cover: a JPEG or PNG, square, 1,400 to 3,000 pixels wide. */
  readonly image?: string
  /** Who is named as its maker; without it the show's host. */
  readonly author?: string
  readonly owner?: { readonly name?: string; readonly email: string }
  /** Whether other hosting companies may not take the feed over. */
  readonly locked: boolean
  readonly type: 'episodic' | 'serial'
  /** Frozen by the editor, so that it outlives a change of address; without it the feed's address decides. */
  readonly guid?: string
  readonly funding?: { readonly text: string; readonly link: string }
}
