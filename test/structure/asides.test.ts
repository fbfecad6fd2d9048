import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { report, type Telling, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')

/** The sections of a text's paragraphs, one letter each: r, w, s, i, o, q. */
function sections(text: string, telling?: Telling): string {
  return inspectionOf(told(text, telling))
    .paragraphs.map(({ section }) => section.charAt(0))
    .join('')
}

const larkspur = report('Larkspur')
const ostrander = report('Ostrander')

describe('an intro', () => {
  it.each([
    'Hello everyone, and welcome to the show.',
    'Welcome back to Hot Paper.',
    'It’s Tuesday, July 6th, 2021, and I’m Jo Marsh.',
    'Good morning. This is Hot Paper for Tuesday.',
    'I’m Jo Marsh, your host, and you’re listening to Hot Paper.',
    'Three things to know today: printers, bread and rain.',
  ])('is %s', (text) => {
    expect(sections(lines(text, 'Printers on fire', larkspur))).toBe('ir')
    expect(sections(lines(text, larkspur, ostrander))).toBe('irr')
  })

  it('leaves a why-we-care section its report, even one that begins with a greeting', () => {
    const told = lines(`Hello everyone, and welcome to the show. ${larkspur}`, 'Why do we care?', ostrander)
    expect(sections(told)).toBe('rw')
    expect(sections(lines('Hello everyone, and welcome to the show.', told))).toBe('irw')
  })

  it('takes a teaser and a correction before the first headline along', () => {
    const text = lines(
      'Fire and bread',
      'It was hot this week.',
      'I’m Jo Marsh, and this is Hot Paper.',
      'A correction: it was cold.',
      'Printers on fire',
      larkspur,
    )
    expect(sections(text)).toBe('iiir')
  })

  it('reaches to where the host gets into the news', () => {
    expect(
      sections(
        lines(
          'Hey, everyone. I’m Jo Marsh.',
          'I saw a whale on Sunday.',
          'Ok, let’s get into the news.',
          larkspur,
        ),
      ),
    ).toBe('iiir')
  })

  it.each([
    'Welcome Bank has closed its last branch in the north, and its customers were told on Monday by a letter under the door.',
    'On Tuesday Larkspur recalled its printers, and the people who had bought one on Monday were told to stand back from it.',
    'Hello Kitty printers are the only ones that never burned, says a report by the fire brigade that came out this morning.',
  ])('is not %s', (text) => {
    expect(sections(lines('Printers on fire', text, larkspur))).toBe('rr')
  })

  it('is never the whole transcript', () => {
    expect(
      sections(
        'Hello everyone, I’m Jo Marsh, and this is all that I have to say to you on this fine Tuesday morning in July of the year.',
      ),
    ).toBe('r')
  })
})

describe('an outro', () => {
  it.each([
    'That’s it for this week.',
    'That’s all for today, folks.',
    'Thanks for listening.',
    'That’s Hot Paper for Tuesday. Mind the smoke.',
    'Follow us on LinkedIn, and leave a review of the show.',
    'See you tomorrow.',
    'Mind the smoke. I’m Jo Marsh.',
  ])('is %s', (text) => {
    expect(sections(lines('Printers on fire', larkspur, ostrander, text))).toBe('rro')
  })

  it('takes all that follows it along', () => {
    expect(
      sections(
        lines(
          'Printers on fire',
          larkspur,
          'That’s the news for now.',
          'We have a new member, Ada.',
          'Have a great week.',
        ),
      ),
    ).toBe('rooo')
  })

  it('is not said before the last story', () => {
    expect(
      sections(
        lines(
          'Printers on fire',
          larkspur,
          'That’s all for Larkspur this week, says its chief, who is leaving.',
          ostrander,
          'Bakery bought',
          ostrander,
        ),
      ),
    ).toBe('rrrr')
  })
})

describe('a newsletter’s frame', () => {
  const frame = lines(
    'Newsletter July 13 2021',
    'From The Microphone',
    'Thanks for reading the Hot Paper newsletter, where you find the stories that went by too fast.',
    'Support Hot Paper',
    'If you like this, please support the show with whatever you can.',
    'Share this newsletter with somebody who owns a printer.',
    'You May Have Missed...',
  )

  it('is set apart, and its labels are no headlines', () => {
    const text = lines(
      frame,
      'Printers on fire',
      larkspur,
      'Why do we care?',
      'Smoke.',
      'Bakery bought',
      ostrander,
    )
    expect(sections(text)).toBe('iiiiiiirwr')
    expect(inspectionOf(told(text)).stories.map(({ headline }) => headline)).toEqual([
      'Printers on fire',
      'Bakery bought',
    ])
  })

  it('at the end of the letter is its outro', () => {
    expect(
      sections(lines('Printers on fire', larkspur, 'You are receiving this because you asked for it.')),
    ).toBe('ro')
  })
})

describe('a question', () => {
  it('of a listener is set apart up to the next story', () => {
    const text = lines(
      'Printers on fire',
      larkspur,
      'A question from a listener: what of the smoke?',
      'It is bad for you.',
      'Bakery bought',
      ostrander,
    )
    expect(sections(text)).toBe('rqqr')
  })

  it('under a heading of its own, too', () => {
    const text = lines(
      '## Printers on fire',
      larkspur,
      '## Q&A',
      'What of the smoke?',
      'It is bad.',
      '## Bakery',
      ostrander,
    )
    expect(sections(text, { file: 'a.md' })).toBe('rqqr')
  })

  it('in the news is news', () => {
    expect(
      sections(
        lines(
          'Printers on fire',
          larkspur,
          'The question from the court was short, and so was the reply of the man who had sold it all.',
        ),
      ),
    ).toBe('rr')
  })
})

it('lets the editor say what a paragraph is', () => {
  const decisions = [
    { rule: 'structure:asides', at: fingerprint(ostrander), do: 'section' as const, as: 'sponsor' },
    {
      rule: 'structure:asides',
      at: fingerprint('Thanks for listening.'),
      do: 'section' as const,
      as: 'report',
    },
  ]
  expect(
    sections(lines('Printers on fire', larkspur, ostrander, 'Thanks for listening.'), { decisions }),
  ).toBe('rsr')
})
