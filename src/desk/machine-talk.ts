import type { NameTally } from './entity/name-tally.ts'
import type { EpisodeSheet, SheetWish } from './episode/episode-sheet.ts'
import type { QueueItem } from './queue-item.ts'

/** What the machine's thread is started with. */
export interface MachineStart {
  readonly root: string
  /** One number, 1 while the desk replaces a file; see `swap-gate.ts`. */
  readonly gate: SharedArrayBuffer
  /** The folder of what is compiled already, which a thread has to be told; absent where nothing is kept. */
  readonly compiled?: string
}

/** What the desk asks of the machine's thread. */
export type MachineTask =
  /** See which transcripts have changed since the index was made, and look at them; the oldest episode first. */
  | { readonly kind: 'look'; readonly known: readonly (readonly [file: string, stamps: string])[] }
  /** Take these through the pipeline and save their episodes, as `copydesk ingest` does; then look at them. */
  | { readonly kind: 'remake'; readonly files: readonly string[]; readonly review: boolean }
  /** Count the names of the episodes that have changed since they were counted last. */
  | { readonly kind: 'tally'; readonly known: readonly KnownTally[] }
  /** Show an episode as it is, or as it would be; answered under the same number. */
  | { readonly kind: 'sheet'; readonly number: number; readonly wish: SheetWish }

/** A count of names that the desk has already. */
export type KnownTally = Pick<NameTally, 'file' | 'print' | 'listed'>

/** Counts that were made, files that are no more, and how many episodes are still to be counted. */
export interface TallyWord {
  readonly kind: 'tallied'
  readonly tallies: readonly NameTally[]
  readonly gone: readonly string[]
  readonly left: number
}

/** What is known of one transcript: what waits in it, as of these states of its files. */
export interface Looked {
  readonly file: string
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly stamps: string
  readonly items: readonly QueueItem[]
  /** Why nothing can be made of it; empty where all is well. */
  readonly trouble: string
}

/** What the machine's thread says. */
export type MachineWord =
  /** The browser's scripts, types taken out, by name; the first thing that is said. */
  | { readonly kind: 'scripts'; readonly scripts: readonly (readonly [name: string, text: string])[] }
  | { readonly kind: 'looked'; readonly looked: readonly Looked[]; readonly left?: number }
  /** These transcripts are no more. */
  | { readonly kind: 'gone'; readonly files: readonly string[] }
  | {
      readonly kind: 'remade'
      readonly file: string
      readonly slug: string
      readonly outcome: string
      readonly said: string
    }
  | { readonly kind: 'sheet'; readonly number: number; readonly sheet: EpisodeSheet }
  /** It could not be shown. */
  | { readonly kind: 'no-sheet'; readonly number: number; readonly why: string }
  /** All other episodes have been read: what was shown early can be shown as it is. */
  | { readonly kind: 'archive' }
  | { readonly kind: 'review' }
  | TallyWord
  | { readonly kind: 'trouble'; readonly said: string }
  | { readonly kind: 'rest' }
