import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { report, told } from './told.ts'

/** The sections of a text in order: a story's number, its section, and the first two words. */
function sections(file: string, ...blocks: readonly string[]): readonly string[] {
  return inspectionOf(told(blocks.join('\n\n'), { file })).paragraphs.map(
    ({ story, section, text }) => `${story ?? '-'} ${section}: ${text.split(' ').slice(0, 2).join(' ')}`,
  )
}

const larkspur = report('Larkspur')
const ostrander = report('Ostrander')
const fennick = report('Fennick')

describe('one host who leads over', () => {
  it('begins a story behind a pause, and with the last word', () => {
    expect(
      sections(
        'day.txt',
        "Hello, I'm Ada Finch.",
        larkspur,
        "We'll be right back after this.",
        'This episode is brought to you by Quillon. Quillon sells lamps at quillon.example.',
        `And we're back. Turning to the south, where ${ostrander}`,
        `And finally, a goose. ${fennick}`,
        'That was Smoke and Toner. Good night.',
      ),
    ).toEqual(
      [
        '- intro: Hello, I',
        '0 report: Larkspur says',
        '- sponsor: We’ll be',
        '- sponsor: This episode',
        '1 report: And we’re',
        '2 report: And finally,',
        '- outro: That was',
      ].map((line) => line.replace('Hello, I', "Hello, I'm").replaceAll('’', "'")),
    )
  })

  it('says in a story what comes last, and goes on with it', () => {
    expect(sections('day.txt', 'Printers on fire', larkspur, `And finally they came. ${ostrander}`)).toEqual([
      '0 report: Larkspur says',
      '0 report: And finally',
    ])
  })
})

describe('markers that run into their text one after the other', () => {
  const care = 'Why do we care? It is your hall.'

  it('have a paragraph each, for a report must stand between them', () => {
    expect(sections('day.txt', 'Printers on fire', larkspur, care, ostrander, care)).toEqual([
      '0 report: Larkspur says',
      '0 why-we-care: It is',
      '1 report: Ostrander says',
      '1 why-we-care: It is',
    ])
  })

  it('have more where they stand on lines of their own, which is said', () => {
    const alone = ['Why do we care?', 'It is your hall.']
    const text = ['Printers on fire', larkspur, ...alone, ostrander, ...alone]
    expect(sections('day.txt', ...text)[2]).toBe('0 why-we-care: Ostrander says')
    expect(told(text.join('\n\n')).messages.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('follows another one directly'),
    )
  })
})

it('lets the talk of two people begin behind title, number and date', () => {
  const turns = [1, 2, 3].flatMap((at) => [`Ada: ${report(`Firm ${at}`)}`, `Bo: ${report(`Person ${at}`)}`])
  expect(
    sections('day.txt', 'Smoke and Toner Weekly', 'March 13, 2021', "Ada: Hello! I'm Ada Finch.", ...turns)
      .slice(0, 3)
      .map((line) => line.slice(2)),
  ).toEqual(['intro: March 13,', "intro: Hello! I'm", 'report: Firm 1'])
})

it('takes a short last story for one, before the farewell', () => {
  const { stories } = inspectionOf(
    told(
      [
        'Printers on fire',
        larkspur,
        'Goose stays where it is',
        'The goose of Duluth is still on its eggs.',
        'Thanks for listening.',
      ].join('\n\n'),
    ),
  )
  expect(stories.map(({ headline }) => headline)).toEqual(['Printers on fire', 'Goose stays where it is'])
})

it('knows what a newsletter puts over its parts', () => {
  expect(
    sections(
      'day.md',
      '# Smoke and Toner',
      '## Top stories',
      larkspur,
      '## From the mailbag',
      ostrander,
      '## Before you go',
      fennick,
    ),
  ).toEqual(['0 report: Larkspur says', '- qa: Ostrander says', '- outro: Fennick says'])
})
