import type { Root } from 'mdast'
import type { Message } from './message.ts'

export type TranscriptFormat = 'text' | 'markdown'
export type TranscriptEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Where a transcript came from. */
export interface Source {
  readonly path: string
  readonly format: TranscriptFormat
  readonly encoding: TranscriptEncoding
  /** Of the raw bytes, in hex. */
  readonly sha256: string
}

/** What the file itself says about its episode: front matter first, then the file's name. */
export interface TranscriptMeta {
  readonly slug: string
  readonly title?: string
  /** ISO date, `2021-07-06`. */
  readonly date?: string
  readonly description?: string
  readonly link?: string
  readonly audio?: string
  /** Keys of front matter that other tools wrote and that Copydesk keeps as they are. */
  readonly extra: Readonly<Record<string, unknown>>
}

/**
 * A raw file, read. `text` is the decoded source without its byte-order mark; every position in `tree`
 * points into it. The tree is flat: paragraphs, headings and thematic breaks only (see `tree.ts`).
 */
export interface Transcript {
  readonly source: Source
  readonly text: string
  readonly meta: TranscriptMeta
  readonly tree: Root
  readonly messages: readonly Message[]
}
