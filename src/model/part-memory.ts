/**
 * What is remembered of a show's episodes from one run to the next, as texts under keys. All of it may be
 * forgotten at any time: whoever asks for it can work it out anew.
 */
export interface PartMemory {
  /** What was kept of an episode (`name` tells it from others), if it was kept under the same key. */
  readonly recall: (name: string, key: string) => string | undefined
  readonly keep: (name: string, key: string, text: string) => void
}

/** What may be remembered of episodes, each apart from the others. */
export const partKinds = ['read', 'tags', 'site'] as const

/** `read`: an episode as its file was read; `tags`: where it names what; `site`: what its pages say of it. */
export type PartKind = (typeof partKinds)[number]

/** For who builds once: nothing is remembered. */
export const noMemory: PartMemory = { recall: () => undefined, keep: () => undefined }
