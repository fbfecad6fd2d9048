import type { Candidate } from './candidate.ts'

/** An analysis of this many words is as good as a longer one. */
const fullAnalysis = 150

/**
 * Candidates, the most worth telling first. A story counts for saying why we care (2), for the length of that
 * analysis (up to 2), for each entity that its episode is about (0.5, up to four of them), for opening its
 * episode (0.5), and for being recent (up to 1 over the days given). Equal ones keep the order they came in.
 */
export function rank(candidates: readonly Candidate[]): readonly Candidate[] {
  const days = candidates.map(({ episode }) => Date.parse(episode.date))
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  const scores = new Map(
    candidates.map((candidate, at) => {
      const recency = span > 0 ? ((days[at] ?? first) - first) / span : 0
      return [candidate, weight(candidate) + recency]
    }),
  )
  return candidates.toSorted((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0))
}

function weight({ careWords, about, place }: Candidate): number {
  const analysis = careWords === 0 ? 0 : 2 + 2 * Math.min(1, careWords / fullAnalysis)
  return analysis + 0.5 * Math.min(4, about) + (place === 0 ? 0.5 : 0)
}
