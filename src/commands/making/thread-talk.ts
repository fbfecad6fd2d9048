import type { BegunWord, FinishedWord, FinishTask, MadeEpisode, WriteTask } from './maker.ts'

/** What a making thread is started with. */
export interface ThreadStart {
  readonly root: string
  /** Ids of the rules that run when the archive has been asked: a rule itself cannot be sent. */
  readonly rules: readonly string[]
  readonly mostHeld: number
  /** Where compiled code is kept, if it is. */
  readonly compiled?: string
}

/** What a making thread is asked to do; it answers under the same number. */
export type ThreadTask = { readonly number: number } & (
  | { readonly deed: 'begin'; readonly tasks: readonly string[] }
  | { readonly deed: 'finish'; readonly tasks: readonly FinishTask[] }
  | { readonly deed: 'write'; readonly tasks: readonly WriteTask[] }
)

/** What a making thread answers. What goes wrong in it ends it. */
export interface ThreadWord {
  readonly number: number
  readonly words: readonly BegunWord[] | readonly FinishedWord[] | readonly MadeEpisode[]
}
