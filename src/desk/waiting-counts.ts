import type { Queries } from './index-queries.ts'
import { type ItemKind, isSure } from './queue-item.ts'

/** One episode in which something is asked or wrong. */
export interface WaitingEpisode {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly asked: number
  readonly trouble: string
}

/** How much waits, and where. */
export interface WaitingCounts {
  /** How many of all items are questions that want an answer. */
  asked(): number
  /** The episodes in which something is asked or wrong, the oldest first, and how many more there are. */
  asking(most: number): { readonly episodes: readonly WaitingEpisode[]; readonly more: number }
  /** How many questions are about one episode. */
  askedIn(slug: string): number
}

/** The order in which what needs no answer comes: behind all that is asked. */
const sureLateness = 3
const isAsked = `late < ${sureLateness}`
const fromAsking = `FROM transcript
 LEFT JOIN (SELECT file, COUNT(*) AS asked FROM item WHERE ${isAsked} GROUP BY file) AS asking
 ON asking.file = transcript.file WHERE transcript.slug <> '' AND (asking.asked > 0 OR trouble <> '')`

/** What cannot wait comes first; what is as it seems can wait until all else is looked at. */
export function latenessOf(kind: ItemKind): number {
  if (kind === 'late-save') return 0
  if (kind === 'merge' || kind === 'name') return 2
  return isSure(kind) ? sureLateness : 1
}

/** Counts what waits in the index. */
export function waitingCounts({ all, one }: Pick<Queries, 'all' | 'one'>): WaitingCounts {
  return {
    asked: () => one<{ count: number }>(`SELECT COUNT(*) AS count FROM item WHERE ${isAsked}`)?.count ?? 0,
    asking: (most) => {
      const total = one<{ count: number }>(`SELECT COUNT(*) AS count ${fromAsking}`)?.count ?? 0
      const episodes = all<WaitingEpisode>(
        `SELECT transcript.slug, title, transcript.date, trouble, COALESCE(asking.asked, 0) AS asked
         ${fromAsking} ORDER BY transcript.date, transcript.slug LIMIT ?`,
        most,
      )
      return { episodes, more: total - episodes.length }
    },
    askedIn: (slug) =>
      one<{ count: number }>(`SELECT COUNT(*) AS count FROM item WHERE slug = ? AND ${isAsked}`, slug)
        ?.count ?? 0,
  }
}
