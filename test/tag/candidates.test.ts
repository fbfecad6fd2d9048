import { describe, expect, it } from 'vitest'
import { candidatesIn } from '../../src/tag/candidates.ts'

describe('the rest of a name of which words are known', () => {
  const sentence = 'She spoke at the Ohio Party Convention and the Ohio Brandvold Convention in June.'
  const known = [...sentence.matchAll(/Ohio/g)].map(({ index }) => index)
  const isFree = (start: number) => !known.includes(start)

  it('is no name where it is made of everyday words', () => {
    expect(candidatesIn(sentence, isFree).map(({ text }) => text)).toEqual(['Brandvold Convention'])
  })
})
