import { labelCount as L, mayFollow } from '../../src/tag/tagger/labels.ts'
import { addMoves, fillSums, type Room, roomFor } from './chain-sums.ts'
import type { Examples } from './examples.ts'
import { randomNumbers, shuffle } from './random.ts'

/** How a model is trained. */
export interface Training {
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are drawn to 0 whenever they are touched. */
  readonly decay: number
  /** The share of features that a token does without, other ones each time. */
  readonly dropout: number
  readonly seed: number
}

/** The weights of a conditional random field: for each feature a row of labels, and from label to label. */
export interface Field {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), one sentence at
 * a time, without some of the features each time (Hinton et al. 2012). What a set does not mark is summed over (Tsuboi
 * et al. 2008). The result is the mean over the second half of the epochs. The same examples give the same weights.
 */
export function trainField(examples: Examples, training: Training, tell: (line: string) => void): Field {
  const state = stateFor(examples)
  const mean: Field = {
    weights: new Float32Array(state.weights.length),
    transitions: new Float32Array(L * L),
  }
  const count = examples.sentences.length - 1
  const order = Int32Array.from({ length: count }, (_, at) => at)
  const random = randomNumbers(training.seed)
  const half = Math.floor(training.epochs / 2)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const sentence of order) loss += learn(examples, sentence, state, training, random)
    tell(`epoch ${epoch + 1} of ${training.epochs}: loss ${(loss / count).toFixed(4)} a sentence`)
    if (epoch < half) continue
    addShare(mean.weights, state.weights, 1 / (training.epochs - half))
    addShare(mean.transitions, state.transitions, 1 / (training.epochs - half))
  }
  return mean
}

interface State extends Field {
  /** Sums of squared steps, by which AdaGrad makes later steps smaller. */
  readonly squares: Float32Array
  readonly moveSquares: Float32Array
  readonly room: Room
  readonly steps: Float64Array
  readonly moveSteps: Float64Array
  /** The features that the tokens of a sentence are left with, and where those of each begin. */
  readonly picked: Int32Array
  readonly starts: Int32Array
}

const firstSquare = 0.1

function stateFor({ sentences, starts, featureCount }: Examples): State {
  let tokens = 0
  let features = 0
  for (let at = 0; at + 1 < sentences.length; at++) {
    const from = sentences[at] as number
    const to = sentences[at + 1] as number
    tokens = Math.max(tokens, to - from)
    features = Math.max(features, (starts[to] as number) - (starts[from] as number))
  }
  return {
    weights: new Float32Array(featureCount * L),
    squares: new Float32Array(featureCount * L).fill(firstSquare),
    transitions: new Float32Array(L * L),
    moveSquares: new Float32Array(L * L).fill(firstSquare),
    room: roomFor(tokens),
    steps: new Float64Array(tokens * L),
    moveSteps: new Float64Array(L * L),
    picked: new Int32Array(features),
    starts: new Int32Array(tokens + 1),
  }
}

function addShare(mean: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) + share * (values[at] as number)
}

/** One step from one sentence; returns how improbable its marks were. */
function learn(
  x: Examples,
  sentence: number,
  state: State,
  training: Training,
  random: () => number,
): number {
  const from = x.sentences[sentence] as number
  const length = (x.sentences[sentence + 1] as number) - from
  if (length === 0) return 0
  pick(x, from, length, state, training.dropout, random)
  fillScores(length, state, 1 / (1 - training.dropout))
  const { room, steps, moveSteps } = state
  for (let move = 0; move < L * L; move++)
    room.moves[move] = mayFollow(Math.floor(move / L), move % L)
      ? Math.exp(state.transitions[move] as number)
      : 0
  const all = fillSums(x, from, length, room, false)
  const marked = fillSums(x, from, length, room, true)
  for (let at = 0; at < length * L; at++)
    steps[at] =
      (room.all.forward[at] as number) * (room.all.backward[at] as number) -
      (room.marked.forward[at] as number) * (room.marked.backward[at] as number)
  moveSteps.fill(0)
  addMoves(x, from, length, room, false, moveSteps)
  addMoves(x, from, length, room, true, moveSteps)
  stepWeights(length, state, training)
  for (let move = 0; move < L * L; move++) {
    const step = moveSteps[move] as number
    const square = (state.moveSquares[move] as number) + step * step
    state.moveSquares[move] = square
    state.transitions[move] = (state.transitions[move] as number) - (training.rate * step) / Math.sqrt(square)
  }
  return all - marked
}

function pick(
  x: Examples,
  from: number,
  length: number,
  state: State,
  dropout: number,
  random: () => number,
): void {
  let count = 0
  for (let t = 0; t < length; t++) {
    state.starts[t] = count
    const end = x.starts[from + t + 1] as number
    for (let n = x.starts[from + t] as number; n < end; n++)
      if (random() >= dropout) state.picked[count++] = x.features[n] as number
  }
  state.starts[length] = count
}

/** `gain` makes up for the features that are left out. */
function fillScores(length: number, { room, starts, picked, weights }: State, gain: number): void {
  const { scores } = room
  scores.fill(0, 0, length * L)
  for (let t = 0; t < length; t++) {
    const base = t * L
    const end = starts[t + 1] as number
    for (let n = starts[t] as number; n < end; n++) {
      const row = (picked[n] as number) * L
      for (let l = 0; l < L; l++)
        scores[base + l] = (scores[base + l] as number) + (weights[row + l] as number)
    }
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < L; l++) top = Math.max(top, (scores[base + l] as number) * gain)
    for (let l = 0; l < L; l++) scores[base + l] = Math.exp((scores[base + l] as number) * gain - top)
  }
}

/** A token whose labels are this near to what is marked teaches nothing worth the time. */
const leastError = 0.002
const leastStep = 0.0002

function stepWeights(length: number, state: State, { rate, decay }: Training): void {
  const { steps, starts, picked, weights, squares } = state
  for (let t = 0; t < length; t++) {
    const base = t * L
    let error = 0
    for (let l = 0; l < L; l++) error = Math.max(error, Math.abs(steps[base + l] as number))
    if (error < leastError) continue
    const end = starts[t + 1] as number
    for (let n = starts[t] as number; n < end; n++) {
      const row = (picked[n] as number) * L
      for (let l = 0; l < L; l++) {
        const step = (steps[base + l] as number) + decay * (weights[row + l] as number)
        if (step < leastStep && step > -leastStep) continue
        const square = (squares[row + l] as number) + step * step
        squares[row + l] = square
        weights[row + l] = (weights[row + l] as number) - (rate * step) / Math.sqrt(square)
      }
    }
  }
}
