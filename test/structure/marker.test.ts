import { describe, expect, it } from 'vitest'
import { markerReader } from '../../src/structure/marker.ts'

const read = markerReader([], ['Ruth Calloway', 'Ruth'])

describe('a why-we-care marker', () => {
  it.each([
    'Why do we care?',
    'why do we care',
    'WHY DO WE CARE?',
    'Why do we care…',
    'Why do we care:',
    'Why do we care?!',
    '  Why do we care?  ',
    '**Why do we care?**',
    '> Why do we care?',
    '• Why do we care?',
    '3. Why do we care?',
    'So, why do we care?',
    'Okay, so why do we care?',
    'And why do we care about this?',
    'Why should we care today?',
    'Why should MSPs care?',
    'Why should IT services providers care?',
    'Why would anyone care?',
    'Why did we care?',
    'Why we care',
    'Here’s why you should care:',
    "Here's why we care.",
    'Let’s ask: why do we care?',
    '[12:04] Ruth: Why do we care?',
    '12:04 Dave: Why do we care?',
    'Ruth Calloway: Why do we care?',
    'Why do we care?',
    'Why do we even care?',
  ])('%s', (text) => {
    expect(read(text)?.whole).toBe(true)
  })

  it.each([
    ['Why do we care? Because the invoice is ours.', 'Because the invoice is ours.'],
    ['Why do we care?  I would rather wait.', 'I would rather wait.'],
    ['So why should you care: it is your name on the contract.', 'it is your name on the contract.'],
    ['Why do we care – the phones will ring.', 'the phones will ring.'],
    ['Why do we care about this? Two reasons.', 'Two reasons.'],
    ['Why do we care. The phones will ring.', 'The phones will ring.'],
    ['Why we care: the phones will ring.', 'the phones will ring.'],
  ])('runs into text: %s', (text, rest) => {
    const found = read(text)
    expect(found?.whole).toBe(false)
    expect(text.slice(found?.end).trim()).toBe(rest)
  })
})

describe('no marker is', () => {
  it.each([
    'Larkspur sells its printers.... but do we care?',
    'But why do we care about printers now?',
    'Why do we care about the printers?',
    'Eventually we get around to why we care.',
    'Buy the mug that says “Why Do We Care?” – link below',
    '“Why do we care?”',
    '"Why do we care?" was the question.',
    'There are three reasons to care.',
    'So the question to care about – what to do differently?',
    'Why do elders need care?',
    'Who would care?',
    'Here’s why the printer failed.',
    'We asked them why we should care.',
    'Why we care is a longer story.',
    'Why do we care so much for old machines?',
    'Why do we careen from one outage to the next?',
    'Larkspur: why do we care?',
    'He asked, why do we care?',
    'Why does this matter?',
    'Here’s why.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('a show’s own markers', () => {
  const own = markerReader(['The bottom line', 'Why it matters?'], [])

  it('count like the built-in ones', () => {
    expect(own('The bottom line')?.whole).toBe(true)
    expect(own('**Why it matters:** phones will ring.')?.whole).toBe(false)
    expect(own('Why do we care?')?.whole).toBe(true)
  })

  it('count only at the start of a paragraph and with nothing but punctuation behind', () => {
    expect(own('That is the bottom line')).toBeUndefined()
    expect(own('The bottom line grew by a tenth')).toBeUndefined()
  })

  it('hold no pattern language', () => {
    expect(markerReader(['.*', '(a+)+$'], [])('anything at all')).toBeUndefined()
  })
})

it('does not look far into a text of any length', () => {
  expect(read(`${'so '.repeat(200_000)}why do we care?`)).toBeUndefined()
})
