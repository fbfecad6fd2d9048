import type { PlannedEpisode } from './planned-episode.ts'

/** The forms in which an episode's words can be had as a file. */
export type TranscriptFormat = 'vtt' | 'srt' | 'json' | 'html' | 'txt'

/** A stretch of a recording, in seconds from its start. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What the site has of an episode's sound besides the sound itself. */
export interface Recording {
  /** Only formats whose files are there. */
  readonly transcripts: readonly TranscriptFormat[]
  /** Whether there is a file of chapters. */
  readonly chapters: boolean
  /** By the slug of a story: when it is told, and when its why-we-care passage is; only from times that the source states. */
  readonly stories: ReadonlyMap<string, { readonly whole?: Stretch; readonly care?: Stretch }>
}

export type RecordingOf = (planned: PlannedEpisode) => Recording

/** Media types, the best for apps first (podcast namespace, tag `transcript`). */
export const transcriptTypes: Readonly<Record<TranscriptFormat, string>> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  json: 'application/json',
  html: 'text/html',
  txt: 'text/plain',
}
