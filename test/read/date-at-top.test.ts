import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/read/read.ts'

const prose =
  'Larkspur says that a repair of the old printers will take until the end of the summer, because nobody had written down how they were built, and the two engineers who knew have since gone to other firms.'

const read = (text: string, file = 'printers.txt') => readTranscript(file, new TextEncoder().encode(text))
const dateOf = (...blocks: readonly string[]): string | undefined => read(blocks.join('\n\n')).meta.date

describe('the date of an episode is read from', () => {
  it.each([
    ['a field of its head', 'Printers\n\nDate: March 3, 2021'],
    ['a field in capitals', 'AIR DATE: 3 March 2021'],
    ['a field with figures that can mean one day only', 'Recorded on 13/03/2021'],
    ['a field of figures', '**Published:** 2021-03-13'],
    ['a field with a time', 'Originally published on Sat March 13, 2021 1:46 am'],
    ['a newsletter’s first line', 'Newsletter Mar 13 2021'],
    ['a line with a duration', 'Mar 13 2021 | 01:06:43'],
    ['a line with a number and a duration', 'Episode 19 March 13, 2021 00:31:12'],
    ['a line between two names', 'By Ada Finch | March 13th, 2021 | Printers'],
    ['a line of several', 'Around the Hall\n4:51 am\nSat March 13, 2021'],
    ['what a host says first', "It's Saturday, March 13th, 2021, and I'm Ada Finch."],
    ['what a host says without the weekday', "Hello! It's March 13, 2021. I'm Ada Finch."],
    ['a host’s second sentence', 'Good morning. Saturday the 13th of March, 2021. Printers again.'],
    ['a show’s name', 'This is Smoke and Toner, episode 31 for March 13, 2021: printers.'],
    ['a recording', 'This is Smoke and Toner episode 31, recorded March 13th, 2021. Printers.'],
  ])('%s', (_, text) => {
    expect(dateOf(text, prose)).toMatch(/^2021-03-(?:03|13)$/)
  })

  it('captions, across cues', () => {
    const cues =
      'WEBVTT\n\n00:01.000 --> 00:03.000\nGood morning. It is Saturday,\n\n00:03.000 --> 00:05.000\nMarch 13, 2021. I am Ada.\n'
    expect(read(cues, 'printers.vtt').meta.date).toBe('2021-03-13')
  })
})

describe('it is not read from', () => {
  it.each([
    ['a date without a year', "It's Saturday, March 13th."],
    ['a date in a story', 'On March 13, 2021 the printers of Larkspur caught fire, says the brigade.'],
    ['a headline that names a date', 'What burned on March 13, 2021'],
    [
      'a story that is told in the present',
      "It's March 13, 2021 when the first printer of Larkspur starts to smoke.",
    ],
    ['a line that says when it was changed', 'Last updated March 13, 2021'],
    ['a span of days', 'March 13, 2021 – March 20, 2021'],
    ['a day that is none', 'Date: February 30, 2021'],
    ['further down', [prose, prose, prose, prose, prose, prose, 'Date: March 13, 2021'].join('\n\n')],
  ])('%s', (_, text) => {
    const { meta, messages } = read([text, prose].join('\n\n'))
    expect(meta.date).toBeUndefined()
    expect(messages).toEqual([])
  })

  it('figures that can be two days, which is said', () => {
    const { meta, messages } = read(`Date: 03/04/2021\n\n${prose}`)
    expect(meta.date).toBeUndefined()
    expect(messages.map(({ rule, severity, reason }) => [rule, severity, reason])).toEqual([
      ['read:date', 'warning', expect.stringContaining('"03/04/2021" in line 1 can be two days')],
    ])
  })
})

it('goes by front matter, then the file’s name, then a field, a line and speech', () => {
  const text = `Smoke and Toner\n\nMarch 12, 2021\n\nDate: March 11, 2021\n\nIt's Saturday, March 13, 2021. ${prose}`
  expect(read(`---\ndate: 2021-03-01\n---\n${text}`, '2021-03-02-printers.txt').meta.date).toBe('2021-03-01')
  expect(read(text, '2021-03-02-printers.txt').meta.date).toBe('2021-03-02')
  expect(read(text).meta.date).toBe('2021-03-11')
  expect(read(text.replace('Date: March 11, 2021', 'Toner')).meta.date).toBe('2021-03-12')
})

it('says from where, by the line of the raw file', () => {
  const [message] = read(`---\ntitle: Printers\n---\n\nIt's Saturday, March 13, 2021. ${prose}`).messages
  expect(message).toMatchObject({ rule: 'read:date', severity: 'info', place: { start: { line: 5 } } })
  expect(message?.reason).toContain('2021-03-13, was read from "Saturday, March 13, 2021" in line 5')
})

it('warns where the day of the week is another one', () => {
  const { meta, messages } = read(`It's Monday, March 13, 2021. ${prose}`)
  expect(meta.date).toBe('2021-03-13')
  expect(messages[0]?.severity).toBe('warning')
})
