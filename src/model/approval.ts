/**
 * What an editor approved: the very bytes that may go out, and what they were made from. Stands in
 * `content/.approved/<slug>.json`; it no longer holds once the edition's file has another print.
 */
export interface Approval {
  readonly slug: string
  /** The edition's guid, which never changes. */
  readonly guid: string
  /** ISO 8601, UTC. */
  readonly approvedAt: string
  /** SHA-256 of the edition's file as it was, in hex. */
  readonly edition: string
  /** SHA-256 of each story that it tells as it stood then, by `<episode slug>/<story slug>`. */
  readonly stories: Readonly<Record<string, string>>
  /** The topic whose subscribers get it; absent: the general one. */
  readonly topic?: string
  readonly language: string
  readonly subject: string
  readonly preheader: string
  /** Both parts, the same for everybody but for the tokens in them. */
  readonly html: string
  readonly text: string
  /** Absolute address of the edition's web version. */
  readonly url: string
  /** SHA-256 over subject, preheader, HTML and text: names what was approved. */
  readonly content: string
}
