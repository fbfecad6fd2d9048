import { labelCount, mayFollow } from './labels.ts'

/** For each label those that may stand before it. */
export const befores: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_, other) => other).filter((other) => mayFollow(other, label)),
)

/** The best row of labels under the scores, by Viterbi's algorithm; no row that `mayFollow` forbids. */
export function bestLabels(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / labelCount
  const best = new Float32Array(scores.length).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(scores.length)
  for (let label = 0; label < labelCount && length > 0; label++)
    if (mayFollow(0, label)) best[label] = scores[label] as number
  for (let at = 1; at < length; at++) {
    const base = at * labelCount
    const last = base - labelCount
    for (let label = 0; label < labelCount; label++) {
      const others = befores[label] as readonly number[]
      let top = Number.NEGATIVE_INFINITY
      let chosen = 0
      for (let n = 0; n < others.length; n++) {
        const other = others[n] as number
        const score = (best[last + other] as number) + (transitions[other * labelCount + label] as number)
        if (score > top) {
          top = score
          chosen = other
        }
      }
      best[base + label] = top + (scores[base + label] as number)
      from[base + label] = chosen
    }
  }
  return trace(best, from, length)
}

function trace(best: Float32Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  const base = (length - 1) * labelCount
  let label = 0
  for (let other = 1; other < labelCount; other++)
    if ((best[base + other] as number) > (best[base + label] as number)) label = other
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * labelCount + label] as number
  }
  return labels
}
