import type { Root } from 'mdast'
import type { Message } from './message.ts'

export type TranscriptFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'json'
  | 'srt'
  | 'vtt'
  | 'sbv'
  | 'ass'
  | 'lrc'
  | 'ttml'
  | 'sami'
  | 'csv'

export type TranscriptEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'windows-1252'
  | 'macintosh'

/** Where a transcript came from. */
export interface Source {
  readonly path: string
  readonly format: TranscriptFormat
  readonly encoding: TranscriptEncoding
  /** Of the raw bytes, in hex. */
  readonly sha256: string
}

/** What the file itself says about its episode: front matter first, then the file's name, and for the date its first lines. */
export interface TranscriptMeta {
  readonly slug: string
  readonly title?: string
  /** ISO date, `2021-07-06`. */
  readonly date?: string
  /** The words of the file's name, where they may be a title: what counts where neither its head nor its text has one. */
  readonly named?: string
  readonly description?: string
  readonly link?: string
  readonly audio?: string
  /** Keys of front matter that other tools wrote and that Copydesk keeps as they are. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** A stretch of words and where it stands in the raw file, by offsets. */
export interface Piece {
  /** Where it starts in the words; it reaches to the next piece's start. */
  readonly at: number
  /** Its stretch of the raw file. As long as the piece: it stands there letter by letter; else as an escape does. */
  readonly start: number
  readonly end: number
}

/** Where the words of a transcript stand in a raw file that wraps them in markup, escapes or time codes. */
export interface Origin {
  /** The decoded raw file. */
  readonly raw: string
  /** In the order of the words; the first starts at 0. */
  readonly pieces: readonly Piece[]
}

/**
 * A raw file, read. `text` is what it says: for plain text and Markdown the decoded source without its byte-order
 * mark; for other formats the words taken out of it, and `origin` leads back to the source (a Word document has no
 * source text, so there it is absent). Where characters of the source were damaged and put right, `text` has them
 * right, and `origin` leads back in every format. Every position in `tree` points into `text`. The tree is flat: paragraphs,
 * headings and thematic breaks only (see `tree.ts`).
 */
export interface Transcript {
  readonly source: Source
  readonly text: string
  readonly origin?: Origin
  readonly meta: TranscriptMeta
  readonly tree: Root
  readonly messages: readonly Message[]
}
