import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/tag/dates.ts'
import { moneyIn } from '../../src/tag/money.ts'
import { tagged } from './tagged.ts'

const money = (text: string) =>
  moneyIn(text).map(({ start, end, value }) => [text.slice(start, end), value?.amount, value?.currency])

const dates = (text: string, today?: string) =>
  datesIn(text, today).map(({ start, end, value }) => [text.slice(start, end), value?.iso])

describe('money', () => {
  it.each([
    ['They want $70 million in ransom.', ['$70 million', 70_000_000, 'USD']],
    ['It was $1.2bn then.', ['$1.2bn', 1_200_000_000, 'USD']],
    ['It was €5bn then.', ['€5bn', 5_000_000_000, 'EUR']],
    ['Pay £300,000.', ['£300,000', 300_000, 'GBP']],
    ['Pay US$5m now.', ['US$5m', 5_000_000, 'USD']],
    ['Pay A$20.', ['A$20', 20, 'AUD']],
    ['Pay 3000 Euro.', ['3000 Euro', 3000, 'EUR']],
    ['Pay 70 million dollars.', ['70 million dollars', 70_000_000, 'USD']],
    ['Pay seventy million dollars.', ['seventy million dollars', 70_000_000, 'USD']],
    [
      'Pay three hundred and fifty thousand dollars.',
      ['three hundred and fifty thousand dollars', 350_000, 'USD'],
    ],
    ['Pay a million dollars.', ['a million dollars', 1_000_000, 'USD']],
    ['Pay twenty-five pounds.', ['twenty-five pounds', 25, 'GBP']],
    ['It costs 0.5 bitcoin.', ['0.5 bitcoin', 0.5, 'BTC']],
  ])('%s', (text, expected) => {
    expect(money(text)).toEqual([expected])
  })

  it.each([
    'about 1,500 companies',
    'around 70 managed services providers',
    'a million things',
    'it was 44$ there',
    'run $PATH and echo $1abc',
    'the dollars and the cents',
    'item no. 3, dollars later',
  ])('%s has none', (text) => {
    expect(money(text)).toEqual([])
  })

  it('says the same for the same amount', () => {
    const { tags } = tagged('They want $70 million. Seventy million dollars! 70 million dollars.')
    expect(tags.filter(({ type }) => type === 'MONEY').map(({ mentions }) => mentions.length)).toEqual([3])
  })

  it('reads back any amount that is written with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
        expect(money(`It is $${amount.toLocaleString('en-US')} now`)[0]?.[1]).toBe(amount)
      }),
    )
  })
})

describe('dates', () => {
  it.each([
    ['on Tuesday afternoon', 'Tuesday afternoon', '2021-07-06'],
    ['It anticipates a patch on Wednesday.', 'Wednesday', '2021-07-07'],
    ['They said so on Wednesday.', 'Wednesday', '2021-06-30'],
    ['last Tuesday', 'last Tuesday', '2021-06-29'],
    ['next Friday', 'next Friday', undefined],
    ['see you Friday', 'Friday', undefined],
    ['over the weekend', 'over the weekend', '2021-07-03/2021-07-04'],
    ['from Wednesday, July 15th', 'Wednesday, July 15th', '2020-07-15'],
    ['on July 2', 'July 2', '2021-07-02'],
    ['on December 30th', 'December 30th', undefined],
    ['March 20th, 2023', 'March 20th, 2023', '2023-03-20'],
    ['the 6th of July 2020', 'the 6th of July 2020', '2020-07-06'],
    ['2021-07-04', '2021-07-04', '2021-07-04'],
    ['in June 2020', 'June 2020', '2020-06'],
    ['Q3 2021', 'Q3 2021', '2021-07/2021-09'],
    ['the second quarter', 'the second quarter', undefined],
    ['since 2017', '2017', '2017'],
  ])('%s', (text, surface, iso) => {
    expect(dates(text, '2021-07-06')).toEqual([[surface, iso]])
  })

  it.each(['Windows Server 2016', 'it may march on', 'version 2.0.2019', '1,2017 things', 'June said so'])(
    '%s has none',
    (text) => {
      expect(dates(text, '2021-07-06')).toEqual([])
    },
  )

  it('that no calendar has mean nothing', () => {
    expect(dates('on February 31, 2021', '2021-03-01')).toEqual([['February 31, 2021', undefined]])
  })

  it('stay without a meaning where the episode has no date', () => {
    expect(dates('on Tuesday, over the weekend, on July 2nd')).toEqual([
      ['Tuesday', undefined],
      ['over the weekend', undefined],
      ['July 2nd', undefined],
    ])
    expect(dates('on Tuesday and July 2', 'no date')).toEqual([
      ['Tuesday', undefined],
      ['July 2', undefined],
    ])
  })
})

describe('laws and vulnerabilities', () => {
  it('are known by their form', () => {
    const { names } = tagged(
      'Under the Open Ports and Trade Act of 2020, H.R. 1234 and Executive Order 99999, CVE-2021-30116 counts.',
    )
    expect(names).toEqual([
      'EVENT CVE-2021-30116',
      'LAW Executive Order 99999',
      'LAW H.R. 1234',
      'LAW Open Ports and Trade Act of 2020',
    ])
  })

  it('are no acts of people', () => {
    expect(tagged('Act now. The Act is on. He will Act.').names).toEqual([])
  })
})
