import type { RootContent } from 'mdast'
import type { Audio } from './audio.ts'
import type { Correction } from './correction.ts'
import type { EntityType } from './entity.ts'
import type { SectionKind } from './section.ts'

/** A passage of one kind. `blocks` are Markdown nodes in reading order, without the section's heading. */
export interface Section {
  readonly kind: SectionKind
  /** The heading as written; a report usually has none. */
  readonly heading?: string
  readonly blocks: readonly RootContent[]
}

/** One news item. */
export interface Story {
  /** Minted once, unique within the show; its address. */
  readonly slug: string
  readonly headline: string
  /** The headline is the machine's proposal: the source had none. */
  readonly proposed: boolean
  /** One or two sentences that say what it tells. */
  readonly summary?: string
  readonly sections: readonly Section[]
}

/** A name that the tagger found and nobody has looked at. */
export interface UnreviewedName {
  readonly name: string
  readonly type: EntityType
  /** A language model proposed it. */
  readonly from?: 'model'
}

/** What a language model wrote in an episode and nobody has taken over yet; each list has slugs of stories. */
export interface ModelShare {
  /** The model's name. */
  readonly name: string
  readonly headlines: readonly string[]
  readonly summaries: readonly string[]
  /** Stories whose why-we-care section begins where the model said. */
  readonly sections: readonly string[]
}

/** Whether a story's headline is a model's, and nobody has taken it over: by its mark or by the list. */
export function hasModelHeadline({ modelWrote }: Episode, { slug, proposed }: Story): boolean {
  return proposed && modelWrote?.headlines.includes(slug) === true
}

/** The clean, published form of a transcript. Site and editions read nothing else. */
export interface Episode {
  readonly slug: string
  /** Minted once, never changes. */
  readonly guid: string
  readonly title: string
  readonly date: string
  readonly description?: string
  readonly link?: string
  readonly audio?: Audio
  readonly speakers: readonly string[]
  /** The raw file it was made from, absent where an editor wrote the episode by hand. */
  readonly source?: { readonly file: string; readonly sha256: string }
  /** Slug of the older episode that this one repeats for the greater part; both are kept. */
  readonly rebroadcastOf?: string
  /** Asides before the first story. */
  readonly opening: readonly Section[]
  readonly stories: readonly Story[]
  readonly entities: {
    readonly about: readonly string[]
    readonly mentions: readonly string[]
    readonly unreviewed: readonly UnreviewedName[]
  }
  readonly modelWrote?: ModelShare
  /** What was put right since it was published. */
  readonly corrections?: readonly Correction[]
  /** How much was taken out of the transcript, for the page's note. */
  readonly cuts: number
  readonly extra: Readonly<Record<string, unknown>>
}
