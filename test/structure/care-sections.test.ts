import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import type { Decision } from '../../src/model/decision.ts'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { report, type Telling, told } from './told.ts'

const care =
  'Because the printer stands in your customer’s hall, and it is you whom they will call when it starts to smoke.'

/** The paragraphs of a text that are in a why-we-care section. */
function caring(text: string, telling?: Telling): readonly string[] {
  const { paragraphs } = inspectionOf(told(text, telling))
  return paragraphs.filter(({ section }) => section === 'why-we-care').map((paragraph) => paragraph.text)
}

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')
const opening = ['Printers on fire again', report('Larkspur')]

describe('a why-we-care section ends', () => {
  const next = report('Ostrander')
  it.each([
    ['before the next title line', ['Ostrander buys a bakery', next]],
    ['before a separator', ['---', next]],
    ['before a drawn rule of another kind', ['-- -- --', next]],
    [
      'before a sponsor read',
      [
        'This episode is brought to you by Fennick. Fennick backs up printers at fennick.example.',
        'Ostrander buys a bakery',
        next,
      ],
    ],
    ['before a farewell', ['Thanks for listening, and mind the printers.']],
    [
      'before a listener’s question',
      ['A listener in Utah writes in to ask whether a printer can be insured against itself.', next],
    ],
    [
      'before a next-story cue',
      ['In other news, Ostrander has bought a bakery and nobody at the company will say what for.', next],
    ],
    [
      'before the lead-in of another day',
      ['From Wednesday, July 15th’s episode: Ostrander has bought a bakery.', next],
    ],
    ['before a numbered topic', ['Topic 2: Ostrander buys a bakery', next]],
    ['before the next marker', ['Why should MSPs care?', 'Insurance will ask about it.']],
    ['at the end of the text', []],
  ])('%s', (_, after) => {
    const [first, second, third] = caring(
      lines(...opening, 'Why do we care?', care, 'Go and unplug it.', ...after),
    )
    expect([first, second]).toEqual([care, 'Go and unplug it.'])
    expect(third === undefined || after.includes('Why should MSPs care?')).toBe(true)
  })

  it('but not at a sentence that speaks of caring', () => {
    const question = 'So the question to care about is what to do differently?'
    expect(caring(lines(...opening, 'Why do we care?', care, question, 'Nothing yet.'))).toHaveLength(3)
  })

  it('but not at a subheading below its own heading', () => {
    const text = lines(
      '# Printers on fire',
      report('Larkspur'),
      '## Why Do We Care?',
      care,
      '### Costs',
      'They rise.',
      '## Next',
      report('Ostrander'),
    )
    expect(caring(text, { file: 'day.md' })).toEqual([care, 'They rise.'])
  })

  it('and goes on after a question that has a marker of its own', () => {
    const text = lines(
      ...opening,
      'Why do we care?',
      care,
      'A listener asks whether the smoke is safe.',
      report('A doctor'),
      'Why do we care?',
      'You breathe too.',
    )
    expect(caring(text)).toEqual([care, 'You breathe too.'])
  })
})

describe('a marker', () => {
  it('may be the first line of its paragraph', () => {
    expect(caring(lines(...opening, `Why do we care?\n${care}`))).toEqual([care])
  })

  it('may be a line in the middle of a paragraph', () => {
    const text = lines('Printers on fire again', `${report('Larkspur')}\nWhy do we care?\n${care}`)
    expect(caring(text)).toEqual([care])
  })

  it('may run into its text, in bold or not, and leaves no mark behind', () => {
    const text = lines(
      '# Printers',
      report('Larkspur'),
      '**Why do we care?** It is _hot_.',
      '# Bakers',
      report('Ostrander'),
      '**Why do we care? It is warm.** Very.',
    )
    expect(caring(text, { file: 'day.md' })).toEqual(['It is hot.', 'It is warm. Very.'])
  })

  it('is found within a transcript that is one paragraph, with a warning', () => {
    const text = `${report('Larkspur')} ${report('The fire brigade')} Why do we care? ${care} It will be you. In other news, the bakery is open. Why do we care? Bread is good.`
    const { messages } = inspectionOf(told(text))
    expect(caring(text)).toEqual([`${care} It will be you.`, 'Bread is good.'])
    expect(messages.filter(({ severity }) => severity === 'warning')).toHaveLength(2)
  })

  it('within a sentence of such a paragraph is none', () => {
    expect(
      caring(
        `${report('Larkspur', 30)} ${report('Ostrander')} He asked why do we care? ${report('Fennick')}`,
      ),
    ).toEqual([])
  })

  it('with nothing behind it stays a paragraph and is reported', () => {
    const prepared = told(lines(...opening, 'Why do we care?'))
    expect(inspectionOf(prepared).stories[0]?.whyWeCare).toBeNull()
    expect(inspectionOf(prepared).paragraphs.at(-1)?.text).toBe('Why do we care?')
    expect(prepared.messages.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('no text behind it'),
    ])
  })

  it('before any report belongs to no story and is reported', () => {
    const { paragraphs, messages, stories } = inspectionOf(
      told(lines('Why do we care?', care, 'Ostrander buys a bakery', report('Ostrander'))),
    )
    expect(paragraphs[0]).toMatchObject({ section: 'why-we-care', story: null })
    expect(stories).toHaveLength(1)
    expect(
      messages.some(({ severity, reason }) => severity === 'warning' && reason.includes('before any report')),
    ).toBe(true)
  })

  it('may be the show’s own phrase', () => {
    expect(caring(lines(...opening, 'The bottom line:', care), { markers: ['The bottom line'] })).toEqual([
      care,
    ])
    expect(caring(lines(...opening, 'The bottom line:', care))).toEqual([])
  })
})

it('that speaks of both stories is linked to both', () => {
  const second = [
    'Ostrander buys a bakery',
    report('Ostrander'),
    'Why do we care about both of these stories?',
    care,
  ]
  const { stories } = inspectionOf(told(lines(...opening, ...second)))
  expect(stories.map(({ headline }) => headline)).toEqual([
    'Printers on fire again',
    'Ostrander buys a bakery',
  ])
  expect(stories[0]?.whyWeCare).toEqual(stories[1]?.whyWeCare)
  expect(stories[0]?.whyWeCare).not.toBeNull()
})

describe('the editor', () => {
  const at = (text: string, as: string): Decision => ({
    rule: 'structure:care-sections',
    at: fingerprint(text),
    do: 'section',
    as,
  })
  const last = report('Ostrander')

  it('ends a section where it does not end by itself', () => {
    const text = lines(...opening, 'Why do we care?', care, last)
    expect(caring(text)).toEqual([care, last])
    expect(caring(text, { decisions: [at(last, 'report')] })).toEqual([care])
    expect(inspectionOf(told(text, { decisions: [at(last, 'report')] })).stories).toHaveLength(2)
  })

  it('starts a section without a marker', () => {
    expect(caring(lines(...opening, care), { decisions: [at(care, 'why-we-care')] })).toEqual([care])
  })

  it('takes a marker for ordinary text', () => {
    const text = lines(...opening, 'Why do we care?', care)
    expect(caring(text, { decisions: [at('Why do we care?', 'report')] })).toEqual([])
  })

  it('hears of a section that does not exist', () => {
    const { messages } = told(lines(...opening, care), { decisions: [at(care, 'analysis')] })
    expect(messages.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('"analysis", which does not exist'),
    ])
  })
})

it('warns of a section that may have swallowed the next story', () => {
  const text = lines(
    ...opening,
    'Why do we care?',
    ...Array.from({ length: 30 }, (_, at) => report(`Firm ${at}`, 36)),
  )
  expect(told(text).messages.map(({ reason }) => reason)).toEqual([expect.stringContaining('no clear end')])
})
