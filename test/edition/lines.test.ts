import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, longDate } from '../../src/edition/calendar.ts'
import { composeEdition } from '../../src/edition/compose.ts'
import { continued } from '../../src/edition/plain-headline.ts'
import { subject } from '../../src/edition/subject.ts'
import type { Edition } from '../../src/model/edition.ts'
import { episode, show, story } from './made-up-show.ts'

const care = 'It matters because the tide does not wait for anybody in this harbour.'

function editionOf(headlines: readonly string[]): Edition {
  const stories = headlines.map((headline, at) => story(`s-${at}`, headline, 'A report.', care))
  return composeEdition({ show, episodes: [episode('2021-07-08', stories)], date: '2021-07-09', guid: 'g' })
}

describe('a subject', () => {
  it('joins two headlines that fit', () => {
    expect(subject(['Merrow Lines stopped', 'Port buys radar'], '')).toBe(
      'Merrow Lines stopped; Port buys radar',
    )
  })

  it('takes the next headline that fits', () => {
    const long = 'A headline which is really far too long to stand behind another one'
    expect(subject(['Merrow Lines stopped', long, 'Port buys radar'], '')).toContain('; Port buys radar')
  })

  it('cuts a long headline at a clause', () => {
    const headline =
      'Merrow Lines stopped by ransomware, and forty thousand passengers are told to come back on Monday'
    expect(subject([headline], '')).toBe('Merrow Lines stopped by ransomware')
  })

  it('cuts a long headline without clauses behind a word', () => {
    const headline = 'Merrow Lines stopped by ransomware that came through the remote tool of a contractor'
    const line = subject([headline], '')
    expect(line).toMatch(/…$/)
    expect(`${headline} `).toContain(`${line.slice(0, -1)} `)
  })

  it('has no emoji and no full stop', () => {
    expect(subject(['🚢 Ferries stopped 👩‍🚒 again.'], '')).toBe('Ferries stopped again')
  })

  it('falls back where the headline is one endless word', () => {
    expect(subject(['x'.repeat(5000)], 'The Weekly, Friday')).toBe('The Weekly, Friday')
  })

  it('stays one line of at most seventy characters, never cut within a word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', 'Q', '7', "'"), minLength: 1, maxLength: 14 })
    const headline = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(headline, { minLength: 1, maxLength: 4 }), (headlines) => {
        const line = subject(headlines, 'Fallback')
        expect(line.length).toBeLessThanOrEqual(70)
        expect(line).not.toMatch(/[\r\n]/)
        const words = new Set(headlines.flatMap((text) => text.split(' ')))
        if (line !== 'Fallback')
          for (const part of line.split(' '))
            expect(words.has(part) || words.has(part.replace(/[;…]$/, ''))).toBe(true)
      }),
    )
  })
})

describe('a preheader', () => {
  it('tells the headlines that the subject does not', () => {
    const edition = editionOf(['Ferries stopped', 'Port buys radar', 'Archive is online', 'Brokers fined'])
    expect(edition.subject).toBe('Ferries stopped; Port buys radar')
    expect(edition.preheader).toBe('Also: Archive is online; Brokers fined.')
  })

  it('writes a headline behind another as its story would go on', () => {
    const stories = [
      story('a', 'Ferries stopped', 'A report.', care),
      story('b', 'Brokers fined', 'On Monday three brokers were fined, and Customs was glad.', care),
      story('c', 'Archive is online', 'The Archive opened.', care),
    ]
    const day = [episode('2021-07-08', stories)]
    const edition = composeEdition({ show, episodes: day, date: '2021-07-09', guid: 'g' })
    expect([edition.subject, edition.preheader]).toEqual([
      'Ferries stopped; brokers fined',
      'Also: Archive is online.',
    ])
    expect(continued('Merrow stopped', 'merrow is what all of this speech calls it')).toBe('Merrow stopped')
    expect(continued('Ferries stopped', 'Ferries stop, and the ferries of Port Merrow too')).toBe(
      'Ferries stopped',
    )
  })

  it('gives the first sentence of the analysis where the subject says all', () => {
    expect(editionOf(['Ferries stopped']).preheader).toBe(care)
  })

  it('counts where there is nothing else', () => {
    const day = episode('2021-07-08', [story('s', 'Ferries stopped', 'A report.')])
    const edition = composeEdition({ show, episodes: [day], date: '2021-07-09', guid: 'g' })
    expect(edition.preheader).toBe('One story, and why it matters.')
  })
})

describe('a date', () => {
  it.each([
    ['2021-07-01', 'Thursday, July 1st'],
    ['2021-07-02', 'Friday, July 2nd'],
    ['2021-07-03', 'Saturday, July 3rd'],
    ['2021-07-11', 'Sunday, July 11th'],
    ['2021-07-12', 'Monday, July 12th'],
    ['2021-07-13', 'Tuesday, July 13th'],
    ['2021-07-21', 'Wednesday, July 21st'],
    ['2021-12-31', 'Friday, December 31st'],
  ])('%s is said as %s', (date, said) => {
    expect(dayOf(date)).toBe(said)
  })

  it('stands in full in the masthead', () => {
    expect(longDate('2021-07-09')).toBe('Friday, July 9, 2021')
  })
})
