import type { TextSplice } from './text-splice.ts'

/** What a change did to one file. */
export interface ChangedFile extends TextSplice {
  /** In the show's folder, with forward slashes. */
  readonly path: string
  /** Of the bytes, in hex; null where there was, or is now, no file. */
  readonly before: string | null
  readonly after: string | null
  /** Where the version that was there is kept, below `.copydesk/`. */
  readonly kept?: string
}

/** One thing that an editor did at the desk, as the journal keeps it. */
export interface Change {
  readonly id: string
  /** When, in ISO 8601. */
  readonly on: string
  /** A sentence: what was done. */
  readonly what: string
  /** The item of the queue that it settled. */
  readonly item?: string
  /** The transcript that it is about. */
  readonly slug?: string
  readonly files: readonly ChangedFile[]
  /** It takes that change back. */
  readonly undoes?: string
  /** It does again what that undo took back. */
  readonly redoes?: string
}
