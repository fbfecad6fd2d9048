import type { WordFacts } from './word-facts.ts'

/** How a sentence uses capitals: as prose does, not at all, everywhere, at each word. */
export const modes = { plain: 0, lower: 1, upper: 2, title: 3 } as const

/** What the features see of one sentence. */
export interface SentenceView {
  /** One for each token. */
  readonly facts: readonly WordFacts[]
  readonly mode: number
  /** 1 where the document holds addresses and calls to accounts as short messages do. */
  readonly style: number
  /**
   * How far a capital tells a name here. 0: the sentence begins with a capital and no everyday word inside it has one.
   * 1: it begins without. 2: one such word has a capital. 3: more do.
   */
  readonly trust: number
  /** How a token's word is written elsewhere in the document: bit 1 with a capital inside a sentence, bit 2 in lower case. */
  readonly elsewhere: Uint8Array
  /** The part of a known phrase that a token is, 0 for none. */
  readonly phrases: Uint8Array
}
