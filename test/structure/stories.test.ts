import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import type { Decision } from '../../src/model/decision.ts'
import { proposedHeadline } from '../../src/structure/proposed-headline.ts'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { report, type Telling, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')
const headlines = (text: string, telling?: Telling): readonly string[] =>
  inspectionOf(told(text, telling)).stories.map(({ headline }) => headline)

const larkspur = report('Larkspur')
const ostrander = report('Ostrander')
const care = 'Because it is you whom they will call when it starts to smoke in the hall.'

describe('a story starts', () => {
  it.each<readonly [string, string, Telling]>([
    ['at a title line', lines('Printers on fire', larkspur, 'Bakery bought', ostrander), {}],
    [
      'at a heading of depth 1',
      lines('# Printers on fire', larkspur, '# Bakery bought', ostrander),
      { file: 'a.md' },
    ],
    [
      'at a heading of depth 2',
      lines('# The day', '## Printers on fire', larkspur, '## Bakery bought', ostrander),
      { file: 'a.md' },
    ],
    [
      'at a headline that ends with a question',
      lines('Printers on fire', larkspur, 'Did Ostrander buy a Bakery?', ostrander),
      {},
    ],
    [
      'at a headline that asks whether we care',
      lines('Printers on fire', larkspur, 'Ostrander buys a bakery.... but do we care?', ostrander),
      {},
    ],
    ['behind a separator', lines('Printers on fire', larkspur, '***', ostrander), {}],
    ['at a next-story cue', lines('Printers on fire', larkspur, `Next up, ${ostrander}`), {}],
    [
      'at a short title line before a cue',
      lines('Printers on fire', larkspur, 'Bakery bought', "From Friday, July 10th's episode: It is open."),
      {},
    ],
    [
      'at a title line with one sentence before the next one',
      lines(
        'Bakery bought',
        'Ostrander has bought the bakery next door to its own hall.',
        'Printers on fire',
        larkspur,
      ),
      {},
    ],
    [
      'at the lead-in of another day',
      lines('Printers on fire', larkspur, `From Tuesday, July 7th's episode: ${ostrander}`),
      {},
    ],
    [
      'behind a why-we-care section that something ends',
      lines('Printers on fire', larkspur, 'Why do we care?', care, '---', ostrander),
      {},
    ],
  ])('%s', (_, text, telling) => {
    expect(headlines(text, telling)).toHaveLength(2)
  })
})

describe('no story starts', () => {
  it.each([
    ['at a line that ends with a full stop', 'It was hot in there.'],
    ['at a line that starts as speech does', 'And so it burned'],
    ['at a credit', 'Source: The Daily Printer'],
    ['at a single word', 'Ouch'],
    ['at a question that names nobody', 'What happens next?'],
    [
      'at words that go on',
      'Moving on from the old system is hard for everybody at the company, says a man who knows it well.',
    ],
  ])('%s', (_, line) => {
    expect(headlines(lines('Printers on fire', larkspur, line, ostrander))).toHaveLength(1)
  })

  it('at a line that no report follows', () => {
    expect(headlines(lines('Printers on fire', larkspur, 'Bakery bought', 'Ouch', 'Hot'))).toHaveLength(1)
  })

  it('at the short turns of a conversation, its breaks or its cues', () => {
    const turns = Array.from({ length: 40 }, (_, at) =>
      lines(
        `Ada: ${at % 3 === 0 ? 'Printers on Fire' : report(`Firm ${at}`)}`,
        `Bo: Moving on. ${report(`Person ${at}`)}`,
        '---',
      ),
    )
    expect(headlines(lines(...turns))).toHaveLength(1)
  })
})

it('does not start twice where a cue follows its headline', () => {
  const cue = `From Tuesday, July 7th's episode: ${ostrander}`
  expect(headlines(lines('Printers on fire', larkspur, 'Bakery bought', cue))).toEqual([
    'Printers on fire',
    'Bakery bought',
  ])
})

describe('the title', () => {
  const title = (text: string, telling?: Telling): string | undefined =>
    inspectionOf(told(text, telling)).episode.title

  it('of a transcript of one story is its headline', () => {
    const text = lines('Printers on fire', larkspur, ostrander)
    expect(title(text)).toBe('Printers on fire')
    expect(headlines(text)).toEqual(['Printers on fire'])
  })

  it('stands apart where another headline follows it', () => {
    const text = lines('Fire and bread on one day', 'Printers on fire', larkspur, 'Bakery bought', ostrander)
    expect(title(text)).toBe('Fire and bread on one day')
    expect(headlines(text)).toEqual(['Printers on fire', 'Bakery bought'])
  })

  it('stands apart where the greeting follows it', () => {
    const text = lines(
      'Fire and bread on one day',
      'It’s Tuesday, July 6th. I’m Jo Marsh.',
      'Printers on fire',
      larkspur,
    )
    expect(title(text)).toBe('Fire and bread on one day')
    expect(headlines(text)).toEqual(['Printers on fire'])
  })

  it('heads the one story below the greeting where there is no other headline', () => {
    const text = lines('Printers on fire', 'It’s Tuesday, July 6th. I’m Jo Marsh.', larkspur, ostrander)
    expect(headlines(text)).toEqual(['Printers on fire'])
  })

  it('of the front matter wins, and heads the one story that has no headline', () => {
    const text = lines('---\ntitle: Fire\n---', larkspur, ostrander)
    expect(title(text, { file: 'a.md' })).toBe('Fire')
    expect(headlines(text, { file: 'a.md' })).toEqual(['Fire'])
  })

  it('is none that the text does not give', () => {
    expect(headlines(lines(larkspur, ostrander))).toEqual([proposedHeadline(larkspur)])
  })
})

describe('a proposed headline', () => {
  it.each([
    ['Larkspur has recalled its printers.', 'Larkspur has recalled its printers'],
    ['In other news, Larkspur has recalled its printers. All of them.', 'Larkspur has recalled its printers'],
    [
      'From Tuesday, July 7th’s episode:  Larkspur has recalled its printers.',
      'Larkspur has recalled its printers',
    ],
    [
      'Larkspur recalls every printer, the oldest of which came out before most of its customers were born.',
      'Larkspur recalls every printer',
    ],
    [
      'larkspur recalls everything that it has ever sold to anybody in the north of the country and then some',
      'Larkspur recalls everything that it has ever sold to anybody',
    ],
    ['“Ouch!”', 'Ouch'],
    ['In other news,', 'In other news'],
  ])('of %s', (text, headline) => {
    expect(proposedHeadline(text)).toBe(headline)
  })
})

describe('the editor', () => {
  const at = (text: string, decision: Pick<Decision, 'do' | 'as'>): Telling => ({
    decisions: [{ rule: 'structure:stories', at: fingerprint(text), ...decision }],
  })
  const text = lines('Printers on fire', larkspur, ostrander)

  it('splits a story', () => {
    expect(headlines(text, at(ostrander, { do: 'split' }))).toEqual([
      'Printers on fire',
      proposedHeadline(ostrander),
    ])
  })

  it('splits and names a story', () => {
    expect(headlines(text, at(ostrander, { do: 'headline', as: 'Bread' }))).toEqual([
      'Printers on fire',
      'Bread',
    ])
  })

  it('renames a story at its headline and at its first paragraph', () => {
    expect(headlines(text, at('Printers on fire', { do: 'headline', as: 'Smoke' }))).toEqual(['Smoke'])
    expect(headlines(text, at(larkspur, { do: 'headline', as: 'Smoke' }))).toEqual(['Smoke'])
  })

  it('joins what was split at a title line or a cue', () => {
    const two = lines('Printers on fire', larkspur, 'Bakery bought', ostrander)
    expect(headlines(two, at('Bakery bought', { do: 'join' }))).toEqual(['Printers on fire'])
    expect(inspectionOf(told(two, at('Bakery bought', { do: 'join' }))).paragraphs).toHaveLength(3)
    const cue = `Next up, ${ostrander}`
    expect(headlines(lines('Printers on fire', larkspur, cue), at(cue, { do: 'join' }))).toHaveLength(1)
  })

  it('hears of a decision that fits nothing', () => {
    const { messages } = told(text, at('Nobody said this', { do: 'split' }))
    expect(messages.map(({ rule }) => rule)).toEqual(['decisions:unused'])
  })
})
