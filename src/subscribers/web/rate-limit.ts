/** Counts what clients do. */
export interface RateLimit {
  /** Takes one more from a client; seconds to wait where that is too many, 0 where it is not. */
  readonly take: (client: string, now: Date) => number
}

/** More clients than this are not remembered: then the ones heard of longest ago are forgotten. */
const mostClients = 50_000

/**
 * Lets each client do something `most` times at once and then again as a bucket fills, `most` times in `seconds`
 * (a token bucket).
 */
export function rateLimit({ most, seconds }: { readonly most: number; readonly seconds: number }): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    take: (client, now) => {
      const at = now.getTime() / 1000
      const known = buckets.get(client)
      const filled = known ? Math.min(most, known.left + (Math.max(0, at - known.at) * most) / seconds) : most
      const left = filled >= 1 ? filled - 1 : filled
      // Set anew it stands last, so that the first is always the one that was quiet longest.
      buckets.delete(client)
      buckets.set(client, { left, at })
      const [oldest] = buckets.keys()
      if (buckets.size > mostClients && oldest !== undefined) buckets.delete(oldest)
      return filled >= 1 ? 0 : Math.ceil(((1 - filled) * seconds) / most)
    },
  }
}
