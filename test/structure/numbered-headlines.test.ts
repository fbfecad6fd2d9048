import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { headlineNumber } from '../../src/structure/numbered-headlines.ts'
import { report, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')
const headlines = (text: string, file = 'day.txt'): readonly string[] =>
  inspectionOf(told(text, { file })).stories.map(({ headline }) => headline)

const opening = "It's Monday, May 3, 2021. I'm Ada Finch, and these are three things that smoked."
const larkspur = report('Larkspur')
const ostrander = report('Ostrander')

describe('a headline’s number', () => {
  it.each([
    ['1. Printers on fire', 1],
    ['2) Printers on fire', 2],
    ['(3) Printers on fire', 3],
    ['#4: Printers on fire', 4],
    ['#5 Printers on fire', 5],
    ['6 – Printers on fire', 6],
    ['Story 7: Printers on fire', 7],
    ['Number eight: Printers on fire', 8],
    ['Item number 9 – Printers on fire', 9],
    ['**10.** Printers on fire', 10],
  ])('%s', (text, number) => {
    const found = headlineNumber(text)
    expect(found?.number).toBe(number)
    expect(text.slice(found?.length)).toBe('Printers on fire')
  })

  it.each([
    '70 million dollars',
    '1.5 million printers on fire',
    '12:30 Printers on fire',
    '2021 was hot',
    '3-D printers on fire',
    '4 printers on fire',
    'Number of printers on fire',
    '1.',
  ])('is not in "%s"', (text) => {
    expect(headlineNumber(text)).toBeUndefined()
  })
})

describe('numbered title lines', () => {
  it.each([
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['#1: ', '#2: '],
    ['Story 1: ', 'Story 2: '],
    ['Number one: ', 'Number two: '],
    ['2. ', '1. '],
  ])('%sand %shead stories, without the numbers', (one, other) => {
    const text = lines(opening, `${one}Printers on fire`, larkspur, `${other}Bakery bought`, ostrander)
    expect(headlines(text)).toEqual(['Printers on fire', 'Bakery bought'])
  })

  it('head short reports too, and end why-we-care sections', () => {
    const text = lines(
      opening,
      '1. Printers on fire',
      'Larkspur says that it was only a little smoke.',
      'Why do we care? It is your hall.',
      '2. Bakery bought',
      'Ostrander has bought the bakery next door.',
    )
    const { stories } = inspectionOf(told(text))
    expect(stories.map(({ headline, whyWeCare }) => [headline, whyWeCare?.end.line])).toEqual([
      ['Printers on fire', 7],
      ['Bakery bought', undefined],
    ])
  })

  it('may be items of a Markdown list, and keep a link', () => {
    const text = lines(
      '1. [Printers on fire](https://larkspur.example/fire)',
      larkspur,
      '2. **Bakery** bought',
      ostrander,
    )
    expect(headlines(text, 'day.md')).toEqual(['Printers on fire', 'Bakery bought'])
  })

  it.each([
    ['alone', lines(opening, '1. Printers on fire', larkspur)],
    ['that do not count', lines(opening, '1. Printers on fire', larkspur, '4. Bakery bought', ostrander)],
    ['with nothing behind each', lines(opening, '1. Printers on fire', '2. Bakery bought', ostrander)],
    [
      'behind a report',
      lines(...Array(6).fill(larkspur), '1. Unplug it first', larkspur, '2. Then call somebody', ostrander),
    ],
    [
      'that speak in sentences',
      lines(opening, '1. They burned, and then they went out.', larkspur, '2. It was sold.', ostrander),
    ],
  ])('%s are none', (_, text) => {
    expect(headlines(text)).toHaveLength(1)
  })

  it('are points of a story where other lines head the stories', () => {
    const text = lines(
      'What to do about printers',
      larkspur,
      '1. Unplug it first',
      larkspur,
      '2. Then call somebody',
      ostrander,
      'Bakery bought by Ostrander',
      ostrander,
    )
    expect(headlines(text)).toEqual(['What to do about printers', 'Bakery bought by Ostrander'])
  })
})
