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
