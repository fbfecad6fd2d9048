import type { Field } from './crf.ts'

/** The mean of some trainings of the same features, which errs less than any of them. */
export function averaged(trainings: number, train: (number: number) => Field): Field {
  const mean = train(0)
  for (let number = 1; number < trainings; number++) {
    const { weights, transitions } = train(number)
    moveTowards(mean.weights, weights, 1 / (number + 1))
    moveTowards(mean.transitions, transitions, 1 / (number + 1))
  }
  return mean
}

function moveTowards(values: Float32Array, others: Float32Array, share: number): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    values[at] = value + share * ((others[at] as number) - value)
  }
}
