import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { report, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')

/** The sections of a text's paragraphs, one letter each: r, w, s. */
function sections(text: string): string {
  return inspectionOf(told(text))
    .paragraphs.map(({ section }) => section.charAt(0))
    .join('')
}

const larkspur = report('Larkspur')
const ostrander = report('Ostrander')
const pitch =
  'Fennick backs up every printer you look after. Try it at fennick.example and tell them that we sent you.'

describe('a sponsor read', () => {
  it.each([
    'This episode is brought to you by Fennick.',
    'Today’s show is sponsored by Fennick, who back up printers.',
    'And now a word from our sponsor.',
    'Sponsor Memo: Fennick backs up printers.',
    'Our sponsor today is Fennick.',
    'Support for this podcast comes from Fennick.',
    'Thanks to Fennick for sponsoring this episode.',
  ])('is %s', (text) => {
    expect(sections(lines('Printers on fire', larkspur, text, 'Bakery bought', ostrander))).toBe('rsr')
  })

  it.each([
    'The bill was sponsored by Senator Doe, and it will make every printer in the country carry a bucket of sand.',
    'A gang that is sponsored by the state has been brought to you by the mistakes of many, says the report.',
    'Larkspur said that its conference is sponsored by Fennick, and that neither of them had known of the fires.',
    'The show must go on, says Larkspur, which has supported by its own account more than forty theatres.',
  ])('is not the news that %s', (text) => {
    expect(sections(lines('Printers on fire', larkspur, text, ostrander))).toBe('rrr')
  })

  it('does not end at its first address', () => {
    const more = 'Again, Fennick has a free trial for listeners.'
    expect(
      sections(
        lines(
          'Printers on fire',
          larkspur,
          'This episode is brought to you by Fennick.',
          pitch,
          more,
          ostrander,
        ),
      ),
    ).toBe('rsssr')
  })

  it('reaches to the words that lead back', () => {
    const idle = 'They have been at it for ten years and like what they do.'
    expect(
      sections(
        lines(
          'Printers on fire',
          larkspur,
          'A word from our sponsor.',
          idle,
          'And now back to the show.',
          ostrander,
        ),
      ),
    ).toBe('rsssr')
  })

  it('behind a why-we-care section reaches to the next headline', () => {
    const idle = 'They have been at it for ten years and like what they do.'
    const text = lines(
      'Printers on fire',
      larkspur,
      'Why do we care?',
      'Smoke.',
      'A word from our sponsor.',
      idle,
      'Bakery bought',
      ostrander,
    )
    expect(sections(text)).toBe('rwssr')
  })

  it('in the middle of a story leaves the story whole', () => {
    const { stories, paragraphs } = inspectionOf(
      told(lines('Printers on fire', larkspur, 'This episode is brought to you by Fennick.', ostrander)),
    )
    expect(stories).toHaveLength(1)
    expect(paragraphs.map(({ story }) => story)).toEqual([0, 0, 0])
  })

  it('between two stories belongs to neither', () => {
    const { paragraphs } = inspectionOf(
      told(
        lines(
          'Printers on fire',
          larkspur,
          'This episode is brought to you by Fennick.',
          'Bakery bought',
          ostrander,
        ),
      ),
    )
    expect(paragraphs.map(({ story }) => story)).toEqual([0, null, 1])
  })
})
