/** An edition of its own that subscribers may choose besides the general one. */
export interface Topic {
  readonly id: string
  readonly name: string
  /** The id of the entity whose stories it tells. */
  readonly follows: string
}

/** The topic of editions that name none. */
export const generalTopic = 'main'

/** What a show says of how one subscribes, in `subscribers:` of `show.md`. */
export interface SubscriptionSettings {
  /** Public address of `copydesk serve`, with a final slash: where the form posts to and links in mail lead. */
  readonly service?: string
  /** Address of another engine's form, for a show whose list lives elsewhere. */
  readonly form?: string
  readonly topics: readonly Topic[]
}
