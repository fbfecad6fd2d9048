import { befores } from './decode.ts'
import { begins, continues, labelAt, labelCount, mayFollow, typeOf } from './labels.ts'

/** A name in a sentence: tokens from `first` up to and with `last`, the number of its type, how sure it is (0..1). */
export interface LabelledSpan {
  readonly first: number
  readonly last: number
  readonly type: number
  readonly sureness: number
}

/** The spans that a row of labels tells of, each with the probability that exactly it is there. */
export function spansOf(
  labels: Uint8Array,
  scores: Float32Array,
  transitions: Float32Array,
): readonly LabelledSpan[] {
  if (!labels.some((label) => label !== 0)) return []
  const chain = chainOf(scores, transitions)
  const spans: LabelledSpan[] = []
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first] as number
    if (!begins(label)) continue
    let last = first
    while (continues(labels[last + 1] ?? 0)) last++
    spans.push({ first, last, type: typeOf(label), sureness: surenessOf(labels, first, last, chain) })
  }
  return spans
}

/** Scaled sums over all rows of labels, forwards and backwards (Rabiner 1989), and what they are made of. */
interface Chain {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Exponentials of the scores of tokens and of the moves from label to label. */
  readonly weights: Float64Array
  readonly moves: Float64Array
  readonly scale: Float64Array
}

function chainOf(scores: Float32Array, transitions: Float32Array): Chain {
  const size = scores.length
  const chain: Chain = {
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    weights: new Float64Array(size),
    moves: Float64Array.from(transitions, Math.exp),
    scale: new Float64Array(size / labelCount),
  }
  for (let base = 0; base < size; base += labelCount) {
    let top = scores[base] as number
    for (let label = 1; label < labelCount; label++) top = Math.max(top, scores[base + label] as number)
    for (let label = 0; label < labelCount; label++)
      chain.weights[base + label] = Math.exp((scores[base + label] as number) - top)
  }
  goForward(chain)
  goBackward(chain)
  return chain
}

function goForward({ forward, weights, moves, scale }: Chain): void {
  for (let at = 0; at < scale.length; at++) {
    const base = at * labelCount
    let sum = 0
    for (let label = 0; label < labelCount; label++) {
      let inward = at === 0 && mayFollow(0, label) ? 1 : 0
      if (at > 0)
        for (const other of befores[label] as readonly number[])
          inward +=
            (forward[base - labelCount + other] as number) * (moves[other * labelCount + label] as number)
      forward[base + label] = inward * (weights[base + label] as number)
      sum += forward[base + label] as number
    }
    scale[at] = sum
    for (let label = 0; label < labelCount; label++)
      forward[base + label] = (forward[base + label] as number) / sum
  }
}

function goBackward({ backward, weights, moves, scale }: Chain): void {
  backward.fill(1, (scale.length - 1) * labelCount)
  for (let at = scale.length - 1; at > 0; at--) {
    const base = at * labelCount
    for (let label = 0; label < labelCount; label++) {
      const value = backward[base + label] as number
      const outward = (value * (weights[base + label] as number)) / (scale[at] as number)
      for (const other of befores[label] as readonly number[]) {
        const place = base - labelCount + other
        backward[place] =
          (backward[place] as number) + outward * (moves[other * labelCount + label] as number)
      }
    }
  }
}

function surenessOf(labels: Uint8Array, first: number, last: number, chain: Chain): number {
  const { forward, backward, weights, moves, scale } = chain
  let value = forward[first * labelCount + (labels[first] as number)] as number
  for (let at = first + 1; at <= last; at++) {
    const label = labels[at] as number
    const move = moves[(labels[at - 1] as number) * labelCount + label] as number
    value *= (move * (weights[at * labelCount + label] as number)) / (scale[at] as number)
  }
  if (last + 1 === labels.length) return Math.min(1, value)
  // What comes next may be anything that does not go on with the name.
  const label = labels[last] as number
  const on = labelAt(typeOf(label), 1)
  const row = (last + 1) * labelCount
  let ended = 0
  for (let next = 0; next < labelCount; next++)
    if (next !== on && mayFollow(label, next))
      ended +=
        (moves[label * labelCount + next] as number) *
        (weights[row + next] as number) *
        (backward[row + next] as number)
  return Math.min(1, (value * ended) / (scale[last + 1] as number))
}
