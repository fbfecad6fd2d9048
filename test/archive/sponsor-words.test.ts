import { describe, expect, it } from 'vitest'
import { blankSlots } from '../../src/archive/slots.ts'
import { sponsorCue } from '../../src/archive/sponsor-words.ts'
import { readWords, wordHashes } from '../../src/words/word-hashes.ts'

const cue = (text: string): number => sponsorCue(text, readWords(text, wordHashes()))

describe('the words of a paid message', () => {
  it.each([
    'This edition is brought to you by Fennick.',
    'Today’s show is sponsored by Fennick, who oil doors.',
    'Sponsored by Fennick: oil for every door.',
    'Oil your doors. Our sponsor Fennick has a can for you.',
    'Get a can for nothing with the promo code TRAM.',
    'Oil your doors and use code TRAM20 when you pay.',
    'Thanks to Fennick for sponsoring this podcast.',
    'And now a word from our friends at Fennick.',
    'Go to fennick.example/tram for a free can.',
  ])('are in "%s"', (text) => {
    expect(cue(text)).toBe(2)
  })

  it.each([
    'The bill was sponsored by a senator, and the bridge was brought to you, said the mayor, by nobody.',
    'You can use the code of the ferry company as it is, since it is free software.',
    'The address of the page is harbour.example, and it is free to read.',
    'His friends supported him while the partner of the sponsor was away.',
  ])('are not in "%s"', (text) => {
    expect(cue(text)).toBe(0)
  })

  it('prove less where they come late', () => {
    const late = `${'We talked about the harbour and the tram for a long while. '.repeat(4)}This show is brought to you by Fennick.`
    expect(cue(late)).toBe(1)
  })

  it('are the same whatever stands in their slots', () => {
    const blanked = (text: string): readonly number[] => {
      const words = readWords(text, wordHashes())
      blankSlots(words, true)
      return [...words.hashes.subarray(0, words.count)]
    }
    const spring = blanked('Until May 4th the code is SPRING and a can costs 3 euros.')
    expect(
      blanked('Until Friday, November 12th, 2021 the code is WINTER21 and a can costs 14 euros.'),
    ).toEqual(spring)
    expect(blanked('Until May 4th the code is SPRING and a barrel costs 3 euros.')).not.toEqual(spring)
  })
})
