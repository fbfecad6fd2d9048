/** The recording of an episode. What is not known of it is absent. */
export interface Audio {
  readonly url: string
  /** In bytes. */
  readonly length?: number
  /** Its media type, `audio/mpeg`. */
  readonly type?: string
  /** In seconds. */
  readonly duration?: number
}

/** A recording in the show's own folder. */
export interface RecordingFile {
  /** The file's name, plain letters. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  /** In bytes. */
  readonly length: number
  /** Another one means that the file was written in between. */
  readonly stamp: string
}
