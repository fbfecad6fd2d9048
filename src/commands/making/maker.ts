import type { ArchivedEpisode } from '../../archive/archived-episode.ts'
import type { ArchiveEvidence } from '../../model/archive.ts'
import type { Message } from '../../model/message.ts'
import type { WantedSlug } from '../../structure/wanted-slugs.ts'
import type { FileStates } from '../begin-episode.ts'
import type { Findings } from '../findings.ts'

/** What the others hear of a transcript that is read and cleaned. */
export interface BegunWord {
  readonly file: string
  readonly slug: string
  /** What the archive keeps of it; absent where nothing can be made of it. */
  readonly archived?: ArchivedEpisode
}

/** A transcript that is to go through the rest of the pipeline. */
export interface FinishTask {
  readonly file: string
  readonly archive: ArchiveEvidence
  /** Nothing of its episode stands in the show's folder. */
  readonly isNew: boolean
}

/** What the others hear of a transcript that all rules have been over. */
export interface FinishedWord {
  readonly file: string
  readonly slug: string
  /** The addresses that its stories want; absent where no episode comes of it. */
  readonly wanted?: readonly WantedSlug[]
}

/** A finished transcript that is to become an episode's text. */
export interface WriteTask {
  readonly file: string
  /** Addresses for its stories, in order; absent where it may not become an episode. */
  readonly slugs?: readonly string[]
}

/** What a transcript came to before anything is saved; without `text` its messages say why no episode came of it. */
export interface MadeEpisode {
  readonly file: string
  readonly slug: string
  readonly messages: readonly Message[]
  /** Of the raw bytes. */
  readonly sha256?: string
  readonly findings?: Findings
  /** The episode file as the machine would write it. */
  readonly text?: string
  /** What it would write beside that. */
  readonly provenance?: string
  readonly stories?: readonly string[]
  readonly states?: FileStates
  /** The next run has something left to ask a model. */
  readonly pending?: boolean
}

/**
 * Makes episodes out of transcripts, in this thread or in another one. What it began it holds until it has finished it:
 * a tree is never sent from thread to thread. A file that another one began it begins anew.
 */
export interface Maker {
  begin(files: readonly string[]): Promise<readonly BegunWord[]>
  finish(tasks: readonly FinishTask[]): Promise<readonly FinishedWord[]>
  write(tasks: readonly WriteTask[]): Promise<readonly MadeEpisode[]>
}
