import { labelCount } from '../../src/tag/tagger/labels.ts'
import { scaleByte, scaleOf, type TaggerWeights } from '../../src/tag/tagger/weights.ts'
import type { Field } from './crf.ts'

/** The features that matter most, up to so many, each with its weights in whole numbers from -127 to 127 and a scale. */
export function pruned(
  field: Field,
  keys: Int32Array,
  most: number,
): Pick<TaggerWeights, 'features' | 'scales' | 'weights' | 'transitions'> {
  const sizes = Float32Array.from(keys, (_, at) => {
    let sum = 0
    for (const value of field.weights.subarray(at * labelCount, (at + 1) * labelCount)) sum += value * value
    return sum
  })
  const bar = most >= keys.length ? 0 : (Float32Array.from(sizes).sort()[keys.length - most] as number)
  const kept = Int32Array.from(keys, (_, at) => at)
    .filter((at) => (sizes[at] as number) > 1e-6 && (sizes[at] as number) >= bar)
    .sort((a, b) => (keys[a] as number) - (keys[b] as number))
  const scales = new Float32Array(kept.length)
  const weights = new Int8Array(kept.length * labelCount)
  kept.forEach((from, to) => {
    const row = field.weights.subarray(from * labelCount, (from + 1) * labelCount)
    const scale = scaleOf(scaleByte(Math.max(...row.map(Math.abs)) / grain(row)))
    scales[to] = scale
    row.forEach((value, label) => {
      weights[to * labelCount + label] = Math.max(-127, Math.min(127, Math.round(value / scale)))
    })
  })
  return {
    features: Int32Array.from(kept, (at) => keys[at] as number),
    scales,
    weights,
    transitions: field.transitions,
  }
}

/** Steps for the largest weight of a row: small rows need fewer, which makes the file smaller. */
function grain(row: Float32Array): number {
  const most = Math.max(...row.map(Math.abs))
  return Math.max(3, Math.min(127, Math.ceil(most / 0.02)))
}
