import { labelAt, labelCount, mayFollow, typeOf } from './labels.ts'

/** For each label those that may stand before it. */
const befores: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_, other) => other).filter((other) => mayFollow(other, label)),
)

/** Scaled sums over all rows of labels, forwards and backwards (Rabiner 1989), and what they are made of. */
export interface Chain {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Exponentials of the scores of tokens and of the moves from label to label. */
  readonly weights: Float64Array
  readonly moves: Float64Array
  readonly scale: Float64Array
}

/** The sums of a sentence, from the scores of its tokens row by row and those of moves. */
export function chainOf(scores: Float32Array, transitions: Float32Array): Chain {
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

function goBackward({ forward, backward, weights, moves, scale }: Chain): void {
  backward.fill(1, Math.max(0, forward.length - labelCount))
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

/** How a sum up to a token changes with the next one, if that has this label. */
export function stepTo(chain: Chain, at: number, before: number, label: number): number {
  const move = chain.moves[before * labelCount + label] as number
  return (move * (chain.weights[at * labelCount + label] as number)) / (chain.scale[at] as number)
}

/** The sum behind a token with this label over all rows in which the name it belongs to ends there. */
export function sumBehind(chain: Chain, at: number, label: number): number {
  if (at + 1 === chain.scale.length) return 1
  const on = labelAt(typeOf(label), 1)
  let sum = 0
  for (let next = 0; next < labelCount; next++)
    if (next !== on && mayFollow(label, next))
      sum += stepTo(chain, at + 1, label, next) * (chain.backward[(at + 1) * labelCount + next] as number)
  return sum
}
