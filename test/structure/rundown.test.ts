import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')

const printers =
  'Marta Lund has written down how her printer caught fire, and what she did with the ashes. Her notes are short, the photographs are long, and no printer of that make is left in the house.'
const bakery =
  'Ostrander, which makes antivirus software, bought a bakery in Duluth on Friday. Nobody knows the price, but the rolls are said to be good, and staff get two of them for breakfast.'
const more =
  'There is a second oven in the cellar of that bakery, which Ostrander had not been told of, and it is this one that makes the rolls that everybody in Duluth speaks about.'
const trains =
  'Norway’s railway has published its timetables as open data. Fifty years of trains can be searched by station, weekday and weather, and somebody has already found the slowest one.'

const stories = (text: string): readonly string[] =>
  inspectionOf(told(text)).stories.map(({ headline }) => headline)

describe('a rundown of short news', () => {
  const hello = 'Hello, I’m Jo Marsh, and this is Hot Paper News.'

  it('has a story wherever the subject changes', () => {
    expect(stories(lines(hello, printers, bakery, more, trains))).toEqual([
      'Marta Lund has written down how her printer caught fire',
      'Ostrander, which makes antivirus software, bought a bakery in Duluth on Friday',
      'Norway’s railway has published its timetables as open data',
    ])
  })

  it('keeps a short remark with the story before it, also behind a break', () => {
    const { paragraphs } = inspectionOf(
      told(lines(hello, printers, 'Ouch. Poor Marta.', bakery, '---', 'So much for bread.', trains)),
    )
    expect(paragraphs.map(({ story }) => story)).toEqual([null, 0, 0, 1, 1, 2])
  })

  it('is only what calls itself news', () => {
    expect(
      stories(lines('Hello, I’m Jo Marsh, and this is Hot Paper.', printers, bakery, trains)),
    ).toHaveLength(1)
    expect(stories(lines(printers, bakery, `${trains} That was in the news.`))).toHaveLength(1)
  })

  it('is not what has headlines of its own', () => {
    expect(
      stories(lines(hello, 'Marta and her Printer', printers, bakery, 'Trains of Norway', trains)),
    ).toHaveLength(2)
  })
})
