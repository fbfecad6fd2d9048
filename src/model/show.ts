import type { OwnWords } from './interface-words.ts'
import type { PodcastSettings } from './podcast.ts'
import type { SendingSettings } from './sending.ts'
import type { SubscriptionSettings } from './subscription.ts'
import type { ModelSettings } from './suggestion.ts'
import type { Theme } from './theme.ts'

/** A link that a show sets: words, and a page of its site (`/about/`) or a whole address. */
export interface ShowLink {
  readonly words: string
  readonly link: string
}

/** A person of the show. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: 'host' | 'guest' | 'producer' | 'reporter'
  readonly aliases: readonly string[]
  readonly link?: string
  readonly description?: string
}

/** The one promo slot of an edition. */
export interface Promo {
  readonly kind: 'support' | 'sponsor'
  readonly title: string
  readonly text: string
  readonly link?: string
}

/** What a show says of itself in `content/show.md`. */
export interface Show {
  readonly title: string
  /** Absolute, with a final slash. */
  readonly url: string
  readonly language: string
  readonly tagline: string
  readonly description: string
  readonly people: readonly Person[]
  /** Phrases that head a why-we-care section besides the built-in ones. */
  readonly markers: readonly string[]
  readonly edition: {
    readonly name: string
    readonly opening: string
    readonly senderName: string
    readonly senderAddress: string
    readonly replyTo?: string
    /** The postal address that mail to many people must carry. */
    readonly postalAddress: string
    readonly reason: string
    readonly promo?: Promo
  }
  readonly licence?: { readonly name: string; readonly link?: string }
  readonly footer?: string
  /** Where readers report an error: an address or a link. */
  readonly report?: string
  /** Where a page's text can be edited: an address with `{file}`, the file's path from the repository's root. */
  readonly edit?: string
  /** The language model that may be asked for help, if one may. */
  readonly model?: ModelSettings
  /** How one subscribes to the newsletter, if one can. */
  readonly subscribers?: SubscriptionSettings
  /** How the newsletter is sent; absent: into the outbox. */
  readonly sending?: SendingSettings
  /** What podcast apps must be told; without it there is no podcast feed. */
  readonly podcast?: PodcastSettings
  /** The way around the site, in place of the built-in one. */
  readonly navigation?: readonly ShowLink[]
  /** Links at the foot of each page, besides the built-in ones. */
  readonly footerLinks?: readonly ShowLink[]
  /** The name of an SVG file in `content/` that stands for the title. */
  readonly logo?: string
  readonly theme?: Theme
  /** Whether a picture is drawn for each episode and story; it is, unless the show says no. */
  readonly socialImages?: boolean
  /** Words of the interface that the show says in its own way. */
  readonly words?: OwnWords
  /** The about page, Markdown. */
  readonly about: string
}
