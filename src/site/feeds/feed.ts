/** One thing in a feed, before any format. Addresses are absolute; texts are plain but for `html`. */
export interface Entry {
  /** Made from what was minted once; never changes. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** Days, ISO. */
  readonly published: string
  readonly updated: string
  readonly summary: string
  /** Sanitised. */
  readonly html: string
  readonly categories: readonly { readonly term: string; readonly label: string }[]
  /** Who speaks, where that is not only the feed's author. */
  readonly authors: readonly string[]
}

/** A feed, before any format. */
export interface Feed {
  /** Where it stands without its ending, from the site's root: `/feed`, `/entities/kaseya/feed`. */
  readonly base: string
  readonly formats: readonly FeedFormat[]
  readonly title: string
  readonly description: string
  /** The page that shows the same, from the site's root. */
  readonly page: string
  /** The day of the newest change in it. */
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** A feed whose entries are worked out each time they are asked for. */
export interface LateFeed extends Feed {
  /** The same print, the same feed. */
  readonly print: string
}

export type FeedFormat = 'atom' | 'rss' | 'json'

/** Media types and endings of the formats. All XML ends in `.xml`, which every server and browser takes for what it is. */
export const feedFormats: Readonly<
  Record<FeedFormat, { readonly type: string; readonly ending: string; readonly name: string }>
> = {
  atom: { type: 'application/atom+xml', ending: '.xml', name: 'Atom' },
  rss: { type: 'application/rss+xml', ending: '.rss.xml', name: 'RSS' },
  json: { type: 'application/feed+json', ending: '.json', name: 'JSON Feed' },
}

/** As many of the newest entries as the show's own feeds hold; older ones are on the site. */
export const feedLength = 50

/** The same for the feed of an entity, of which there are thousands. */
export const entityFeedLength = 20

/** Where a feed in a format stands, from the site's root. */
export function feedAddress({ base }: Pick<Feed, 'base'>, format: FeedFormat): string {
  return base + feedFormats[format].ending
}
