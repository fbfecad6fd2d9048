import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { lesserMarkerIn } from '../../src/structure/lesser-markers.ts'
import { report, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')
const caring = (text: string, file = 'day.txt'): readonly string[] =>
  inspectionOf(told(text, { file }))
    .paragraphs.filter(({ section }) => section === 'why-we-care')
    .map((paragraph) => paragraph.text)

const fire = ['Printers on fire', report('Larkspur')] as const
const bakery = ['Bakery bought by Ostrander', report('Ostrander')] as const
const care = 'Because it is your hall that smells of it.'
const other = 'Somebody has to eat all that bread.'

describe('"Why it matters" heads a section', () => {
  it.each([
    ['on a line of its own', lines(...fire, 'Why it matters', care)],
    ['on a line of its paragraph', lines(...fire, `Why this matters:\n${care}`)],
    ['as a question on a line of its own', lines(...fire, 'Why does it matter?', care)],
    ['before a colon', lines(...fire, `Why it matters: ${care}`)],
    ['with a little more', lines(...fire, `Why this matters to you: ${care}`)],
    ['in capitals', lines(...fire, `WHY IT MATTERS: ${care}`)],
  ])('%s', (_, text) => {
    expect(caring(text)).toEqual([care])
  })

  it('in bold', () => {
    expect(caring(lines('# Printers', report('Larkspur'), `**Why it matters:** ${care}`), 'day.md')).toEqual([
      care,
    ])
  })

  it('where it is asked again and again at the start of a line', () => {
    const text = lines(...fire, `Why does this matter? ${care}`, ...bakery, `Why does this matter? ${other}`)
    expect(caring(text)).toEqual([care, other])
  })
})

describe('it heads none', () => {
  it.each([
    ['in a sentence', lines(...fire, `Here is why it matters to them. ${care}`)],
    ['with words behind it', lines(...fire, `Why it matters so much: ${care}`)],
    ['where it is asked once, and answered', lines(...fire, `Why does it matter? ${care}`)],
    ['where a wrapped line starts with it', lines(...fire, `They could not say\nwhy it matters\nto them.`)],
    [
      'in a conversation',
      lines(
        ...[1, 2, 3, 4].flatMap((at) => [
          `Ada: ${report(`Firm ${at}`)}`,
          'Bo: Why does it matter?',
          `Ada: Why this matters: ${care}`,
          `Bo: ${report(`Person ${at}`)}`,
        ]),
      ),
    ],
  ])('%s', (_, text) => {
    expect(caring(text)).toEqual([])
  })
})

it('names the lines that would be markers if the show listed them', () => {
  for (const line of [
    'Why it matters',
    'So what?',
    'The bottom line',
    'The takeaway',
    'What this means for you',
  ])
    expect(lesserMarkerIn(line)).toBe(line)
  expect(lesserMarkerIn('The takeaway: Bring a ladder.')).toBe('The takeaway')
  for (const line of [
    'Why this matters to me is a long story',
    'The bottom line grew by a tenth',
    'So what now?',
  ])
    expect(lesserMarkerIn(line)).toBeUndefined()
})

it('tells once of each such label', () => {
  const text = lines(...fire, `The takeaway: ${care}`, ...bakery, `The takeaway: ${other}`)
  const { messages } = told(text)
  expect(messages.map(({ reason }) => reason)).toEqual([expect.stringContaining('"The takeaway" may head')])
})
