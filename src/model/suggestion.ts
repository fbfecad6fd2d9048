import type { EntityType } from './entity.ts'

/**
 * What a language model proposes for one transcript, after every piece was checked against the words of the
 * transcript. Rules may use it where nothing else tells; it never outranks the registry, a decision or what the
 * source says. Places are offsets in the transcript's text.
 */
export interface Suggestions {
  /** The model's name. */
  readonly model: string
  /** By the place where the first paragraph of the story starts. */
  readonly headlines: ReadonlyMap<number, string>
  /** By the place where the first paragraph of the story starts. */
  readonly summaries: ReadonlyMap<number, string>
  /** The places of paragraphs from which on a story says why it matters. */
  readonly care: ReadonlySet<number>
  /** Each as the transcript writes it. */
  readonly names: readonly SuggestedName[]
}

export interface SuggestedName {
  readonly name: string
  readonly type: EntityType
}

/** How a show uses a language model. Without it, and without a key, none is asked. */
export interface ModelSettings {
  readonly name: string
  /** The address below which `chat/completions` lies, with a final slash. */
  readonly url: string
  /** Tokens, sent and answered, that one run may use at the most. */
  readonly maxTokens: number
  readonly maxTokensPerEpisode: number
  /** What one run may cost at the most, in the currency of `prices`. */
  readonly maxCost?: number
  readonly maxCostPerEpisode?: number
  /** Of a million tokens. */
  readonly prices?: { readonly input: number; readonly output: number }
  /** Seconds to wait for one answer. */
  readonly timeout: number
}
