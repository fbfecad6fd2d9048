/** What an editor put right in an episode after it was published. */
export interface Correction {
  /** The day on which it was put right. */
  readonly date: string
  /** Slug of the story it is about; absent where it is about the episode. */
  readonly story?: string
  /** What was wrong and what is right, in plain words. */
  readonly text: string
}
