/**
 * What a show's builder remembers of its episodes from one build to the next, as texts under keys. All of it may be
 * forgotten at any time: whoever asks for it can work it out anew.
 */
export interface PartMemory {
  /** What was kept of an episode, if it was kept under the same key. */
  readonly recall: (slug: string, key: string) => string | undefined
  readonly keep: (slug: string, key: string, text: string) => void
}

/** For who builds once: nothing is remembered. */
export const noMemory: PartMemory = { recall: () => undefined, keep: () => undefined }
