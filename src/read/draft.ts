import type { Message } from '../model/message.ts'
import type { Origin, TranscriptMeta } from '../model/transcript.ts'
import type { Block } from '../model/tree.ts'

/** What a reader makes of one file; `read.ts` puts the rest around it. */
export interface Draft {
  /** The words. The raw text itself where `origin` is absent, but for a Word document, which has none. */
  readonly text: string
  readonly origin?: Origin
  /** In reading order; all positions point into `text`. */
  readonly blocks: readonly Block[]
  /** What the file itself says about its episode; what its name says is filled in where this is silent. */
  readonly meta?: Partial<Omit<TranscriptMeta, 'slug'>> & { readonly slug?: string }
  /** About the raw file: places point into it. An error means that nothing may be made of the file. */
  readonly messages?: readonly Message[]
}

/** Reads the decoded text of one format. Never throws for what is in the text: that is in the draft's messages. */
export type DraftReader = (raw: string, path: string) => Draft

/** Reads the bytes of a format that is no text. Never throws for what is in them, either. */
export type BytesReader = (bytes: Uint8Array, path: string) => Draft
