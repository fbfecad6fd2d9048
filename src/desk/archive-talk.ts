import type { ArchiveEvidence } from '../model/archive.ts'
import type { Show } from '../model/show.ts'

/** What the archive's thread is started with. */
export interface ArchiveStart {
  readonly root: string
  /** The folder of what is compiled already; absent where nothing is kept. */
  readonly compiled?: string
}

/** What the archive's thread is asked. */
export type ArchiveTask =
  /** Read the archive as it is on the disk now. */
  | { readonly kind: 'read'; readonly show?: Show }
  /** What do the others say about the episode with this slug? Answered under the same number. */
  | { readonly kind: 'evidence'; readonly number: number; readonly slug: string }

/** What the archive's thread says. */
export type ArchiveWord =
  | { readonly kind: 'read' }
  | { readonly kind: 'evidence'; readonly number: number; readonly evidence: ArchiveEvidence }
