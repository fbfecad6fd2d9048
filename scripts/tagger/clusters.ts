import { randomNumbers } from './random.ts'

/** Groups of words that stand in like company, by lower case, in two grains; 0 is no group. */
export interface Clusters {
  readonly coarse: ReadonlyMap<string, number>
  readonly fine: ReadonlyMap<string, number>
}

/** How groups are learnt. */
export interface ClusterPlan {
  readonly dimensions: number
  readonly passes: number
  readonly coarse: number
  readonly fine: number
  readonly least: number
}

/**
 * Learns a vector for each word that occurs often enough, by skip-grams with negative samples (Mikolov et al. 2013),
 * and groups the vectors by k-means.
 */
export function clustersOf(texts: readonly (readonly string[])[], plan: ClusterPlan): Clusters {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .filter(([, count]) => count >= plan.least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const number = new Map(words.map(([word], at) => [word, at]))
  const stream = texts.map((text) =>
    Int32Array.from(text, (word) => number.get(word) ?? -1).filter((at) => at >= 0),
  )
  const frequency = words.map(([, count]) => count)
  const vectors = vectorsOf(stream, frequency, plan)
  for (let at = 0; at < words.length; at++)
    normalise(vectors.subarray(at * plan.dimensions, (at + 1) * plan.dimensions))
  const grain = (count: number) => {
    const groups = kMeans(vectors, words.length, plan.dimensions, count)
    return new Map(words.map(([word], at) => [word, (groups[at] as number) + 1]))
  }
  return { coarse: grain(plan.coarse), fine: grain(plan.fine) }
}

function vectorsOf(
  stream: readonly Int32Array[],
  frequency: readonly number[],
  plan: ClusterPlan,
): Float32Array {
  const D = plan.dimensions
  const size = frequency.length
  const random = randomNumbers(20_117)
  const inner = Float32Array.from({ length: size * D }, () => (random() - 0.5) / D)
  const outer = new Float32Array(size * D)
  const total = frequency.reduce((sum, count) => sum + count, 0)
  const keep = Float32Array.from(frequency, (count) => Math.min(1, Math.sqrt((5e-4 * total) / count)))
  const noise = noiseTable(frequency)
  const change = new Float32Array(D)
  let seen = 0
  const planned = total * plan.passes
  for (let pass = 0; pass < plan.passes; pass++)
    for (const text of stream) {
      const kept = text.filter((word) => random() < (keep[word] as number))
      seen += text.length
      const rate = Math.max(0.002, 0.05 * (1 - seen / planned))
      for (let at = 0; at < kept.length; at++) {
        const width = 1 + Math.floor(random() * 4)
        for (let other = Math.max(0, at - width); other <= at + width && other < kept.length; other++) {
          if (other === at) continue
          const a = (kept[at] as number) * D
          change.fill(0)
          for (let sample = 0; sample < 6; sample++) {
            const target =
              sample === 0 ? (kept[other] as number) : (noise[Math.floor(random() * noise.length)] as number)
            const b = target * D
            let dot = 0
            for (let d = 0; d < D; d++) dot += (inner[a + d] as number) * (outer[b + d] as number)
            const g = ((sample === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * rate
            for (let d = 0; d < D; d++) {
              change[d] = (change[d] as number) + g * (outer[b + d] as number)
              outer[b + d] = (outer[b + d] as number) + g * (inner[a + d] as number)
            }
          }
          for (let d = 0; d < D; d++) inner[a + d] = (inner[a + d] as number) + (change[d] as number)
        }
      }
    }
  return inner
}

function noiseTable(frequency: readonly number[]): Int32Array {
  const powers = frequency.map((count) => count ** 0.75)
  const total = powers.reduce((sum, value) => sum + value, 0)
  const table = new Int32Array(1 << 20)
  let at = 0
  let reached = 0
  powers.forEach((value, word) => {
    reached += value
    while (at < table.length && at / table.length < reached / total) table[at++] = word
  })
  return table
}

function normalise(vector: Float32Array): void {
  let sum = 0
  for (const value of vector) sum += value * value
  const by = 1 / (Math.sqrt(sum) || 1)
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) * by
}

/** Spherical k-means, eight rounds from the most frequent words as first centres. */
function kMeans(vectors: Float32Array, count: number, D: number, k: number): Int32Array {
  const centres = vectors.slice(0, k * D)
  const random = randomNumbers(77)
  for (let c = 0; c < k; c++) {
    const from = Math.floor(random() * Math.min(count, 8000)) * D
    centres.set(vectors.subarray(from, from + D), c * D)
  }
  const groups = new Int32Array(count)
  for (let round = 0; round < 8; round++) {
    for (let at = 0; at < count; at++) groups[at] = nearest(vectors, at * D, centres, k, D)
    centres.fill(0)
    for (let at = 0; at < count; at++)
      for (let d = 0; d < D; d++) {
        const place = (groups[at] as number) * D + d
        centres[place] = (centres[place] as number) + (vectors[at * D + d] as number)
      }
    for (let c = 0; c < k; c++) normalise(centres.subarray(c * D, (c + 1) * D))
  }
  return groups
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, k: number, D: number): number {
  let best = 0
  let top = Number.NEGATIVE_INFINITY
  for (let c = 0; c < k; c++) {
    let dot = 0
    for (let d = 0; d < D; d++) dot += (vectors[from + d] as number) * (centres[c * D + d] as number)
    if (dot > top) {
      top = dot
      best = c
    }
  }
  return best
}
