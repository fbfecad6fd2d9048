import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unpackedWeights, WeightsError } from '../../../src/tag/tagger/weights.ts'

const path = join(import.meta.dirname, '../../../src/tag/tagger/weights.bin')
const file = readFileSync(path)

describe('the weights file', () => {
  it('is refused when any byte of it is another', () => {
    for (const at of [0, 17, 30, 60, 1000, file.length - 1]) {
      const damaged = Buffer.from(file)
      damaged[at] = (damaged[at] as number) ^ 1
      expect(() => unpackedWeights(damaged), `byte ${at}`).toThrow(WeightsError)
    }
  })

  it('is refused when it ends early or is something else', () => {
    for (const length of [0, 10, 40, 1000, file.length - 1])
      expect(() => unpackedWeights(file.subarray(0, length)), `${length} bytes`).toThrow(WeightsError)
    expect(() => unpackedWeights(Buffer.from('{"weights": []}'.repeat(10)))).toThrow(WeightsError)
  })

  it('is small enough to live beside the code', () => {
    expect(file.length).toBeLessThan(3_100_000)
  })
})
