import { expect, it } from 'vitest'
import { align } from '../../../src/clean/duplicates/align.ts'
import { how } from '../../../src/clean/duplicates/alignment.ts'
import { seedIndex } from '../../../src/clean/duplicates/seed-index.ts'
import { wordStream } from '../../../src/clean/duplicates/word-stream.ts'
import { readTranscript } from '../../../src/read/read.ts'

it('ends where a seed points to other words, as those of the same hash do', () => {
  const text =
    'The bakery on the corner opens at five.\n\nNobody in the village sleeps before the ferry is in.'
  const { tree } = readTranscript('a.txt', new TextEncoder().encode(text))
  const stream = wordStream(tree, text)
  const { size, before } = seedIndex(stream)
  before[12] = 4
  const chain = { early: 0, earlyEnd: 8, late: 8, lateEnd: 18, words: 8 }
  const { how: kinds } = align(stream, { size, before, hasWorn: false }, { ...chain, chains: [chain] })
  expect([...kinds].filter((kind) => kind === how.same).length).toBeLessThan(3)
})
