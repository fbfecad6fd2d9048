import { describe, expect, it } from 'vitest'
import type { ArchiveEntry } from '../../src/archive/archived-episode.ts'
import { episode, evidenceOf, kindsIn, said, talk } from './made-up-episodes.ts'

const welcome =
  'Good morning and welcome to the tram report, the show about everything in this town that runs on rails.'
const leave =
  'That was the tram report for today, mind the doors, and we will see you at the next stop as always.'

/** A paid message with its two slots. */
const paid = (day: string, code: string): string =>
  `The tram report is brought to you by Fennick, who oil every door in town. Until ${day} the first can of oil costs nothing: use code ${code} at fennick.example/tram and tell them where you heard it.`

const pitch =
  'I have had a can of Fennick on my own shelf for years, and there is not one door in my house that anybody hears.'

const framed = (day: number): ArchiveEntry =>
  episode(day, [`${welcome} I am your host on day ${day}.`, ...talk(day * 100), leave])

describe('an intro and an outro', () => {
  it('are what three episodes have at their edges', () => {
    const entries = [1, 2, 3].map(framed)
    for (const entry of entries) {
      const kinds = kindsIn(evidenceOf(entries, entry), entry)
      expect(kinds).toEqual(['intro', ...talk(0).map(() => 'none'), 'outro'])
    }
  })

  it('are not what two have, nor what stands in the middle', () => {
    const pair = [1, 2].map(framed)
    expect(kindsIn(evidenceOf(pair, framed(1)), framed(1))).not.toContain('intro')
    const middle = [1, 2, 3].map((day) =>
      episode(day, [...talk(day * 100), welcome, ...talk(day * 100 + 50)]),
    )
    expect(
      kindsIn(evidenceOf(middle, episode(1, [...talk(100), welcome, ...talk(150)])), middle[0] ?? framed(1)),
    ).toContain('quote')
  })

  it('are not made by rebroadcasts of one and the same episode', () => {
    const first = framed(1)
    const entries = [first, ...[2, 3, 4].map((day) => episode(day, first.paragraphs, 'again'))]
    expect(evidenceOf(entries, first).passages).toEqual([])
  })

  it('are not a passage in the middle that quotes the words of the intro', () => {
    const quoting = episode(4, [...talk(400), `${welcome} I am your host on day 4.`, ...talk(450)])
    const kinds = kindsIn(evidenceOf([...[1, 2, 3].map(framed), quoting], quoting), quoting)
    expect(kinds[20]).toBe('quote')
  })
})

describe('a sponsor read', () => {
  const first = episode(1, [...talk(100, 12), paid('May 4th', 'RAILS20'), pitch, ...talk(130, 12)])
  const second = episode(2, [...talk(200, 4), paid('Friday, June 18th', 'SUMMER'), pitch, ...talk(230, 20)])

  it('is one, whatever stands in its slots', () => {
    const { passages } = evidenceOf([first, second], second)
    expect(passages.map(({ kind, episodes }) => [kind, ...episodes])).toEqual([
      ['sponsor', first.slug],
      ['sponsor', first.slug],
    ])
  })

  it('takes in no news that stands beside it', () => {
    const kinds = kindsIn(evidenceOf([first, second], first), first)
    expect(kinds.filter((kind) => kind === 'sponsor')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'none')).toHaveLength(24)
  })

  it('is kept both times where one episode has it twice, and the second is noted', () => {
    const twice = episode(3, [
      paid('Monday', 'TRAM1'),
      ...talk(300, 20),
      paid('Monday', 'TRAM1'),
      ...talk(330, 5),
    ])
    const { passages } = evidenceOf([first, twice], twice)
    // Both have the same words and so the same print.
    expect(passages.map(({ kind, again }) => [kind, again])).toEqual([
      ['sponsor', false],
      ['sponsor', true],
    ])
  })

  it('is not news about sponsoring, though two episodes have it', () => {
    const news =
      'The bridge over the harbour was sponsored by the state, says the report, and nobody has crossed it since the summer.'
    const entries = [1, 2].map((day) => episode(day, [...talk(day * 100), news, ...talk(day * 100 + 50)]))
    expect(kindsIn(evidenceOf(entries, entries[0] ?? first), entries[0] ?? first)[20]).toBe('quote')
  })
})

describe('a rebroadcast', () => {
  const original = episode(1, [
    'Welcome, says the host of the one show, and now let us listen.',
    ...talk(100, 30),
  ])

  it('names the older episode, though another host opens it', () => {
    const later = episode(
      40,
      ['This one is from our neighbours, I could not have said it better.', ...talk(100, 30)],
      'other-show',
    )
    expect(evidenceOf([later, original], later)).toEqual({
      passages: [],
      rebroadcastOf: { slug: original.slug, paragraphs: 30 },
      clipsOf: [],
    })
    expect(evidenceOf([later, original], original).rebroadcastOf).toBeUndefined()
  })

  it('is one with other advertisements in between', () => {
    const later = episode(40, [...talk(100, 12), said(999), ...talk(112, 18)])
    expect(evidenceOf([later, original], later).rebroadcastOf?.slug).toBe(original.slug)
  })

  it('is one though it is short, where nothing else is in it', () => {
    const item = episode(1, talk(500, 4), 'item')
    const again = episode(9, talk(500, 4), 'item-with-another-date')
    expect(evidenceOf([item, again], again).rebroadcastOf).toEqual({ slug: item.slug, paragraphs: 4 })
  })

  it('is not one where the same paragraphs stand in no order', () => {
    const shuffled = talk(100, 30)
      .toSorted((one, other) => (one.slice(-60) < other.slice(-60) ? -1 : 1))
      .reverse()
    const evidence = evidenceOf([original, episode(2, [...shuffled, ...talk(300, 40)])], episode(2, []))
    expect(evidence.rebroadcastOf).toBeUndefined()
    expect(evidence.clipsOf).toEqual([])
  })
})

describe('a best-of', () => {
  it('names each older episode that it has ten paragraphs of', () => {
    const [one, two, three] = [1, 2, 3].map((day) => episode(day, talk(day * 100, 40)))
    if (!one || !two || !three) throw new Error('There are three.')
    const best = episode(90, [
      said(1),
      ...talk(205, 12),
      said(2),
      ...talk(110, 11),
      ...talk(300, 5),
      ...talk(900, 20),
    ])
    const { clipsOf, rebroadcastOf, passages } = evidenceOf([one, two, three, best], best)
    expect(rebroadcastOf).toBeUndefined()
    expect(clipsOf).toEqual([
      { slug: one.slug, paragraphs: 11 },
      { slug: two.slug, paragraphs: 12 },
    ])
    expect(passages.map(({ kind }) => kind)).toEqual(['quote', 'quote', 'quote', 'quote', 'quote'])
  })

  it('is not made by a long intro that every episode has', () => {
    const opening = talk(7_000, 11)
    const entries = [1, 2, 3].map((day) => episode(day, [...opening, ...talk(day * 1_000, 400)]))
    for (const entry of entries) expect(evidenceOf(entries, entry).clipsOf).toEqual([])
  })
})

describe('two unrelated texts', () => {
  it('have nothing in common, though they share many short runs of words', () => {
    const stock =
      'a lot of|on the other|I would say that|at the end of the day|one of the|it turns out that|as far as I know|the rest of the'.split(
        '|',
      )
    const filler = (number: number, count: number): string =>
      Array.from(
        { length: 8 },
        (_, at) =>
          `${stock[(at * 3 + number) % 8]} ${said(number * 17 + at)
            .split(' ')
            .slice(count, count + 3)
            .join(' ')}`,
      ).join(', ')
    const one = episode(
      1,
      Array.from({ length: 60 }, (_, at) => filler(at, 0)),
    )
    const other = episode(
      2,
      Array.from({ length: 60 }, (_, at) => filler(at + 500, 3)),
    )
    expect(evidenceOf([one, other], other)).toEqual({ passages: [], clipsOf: [] })
  })

  it('are not joined by a chain of small changes', () => {
    const words = said(1).split(' ')
    // Each differs from the one before in a word of its own; the last has none of the first one's words in that place.
    const chain = words.map((_, step) => words.map((word, at) => (at < step ? `other${at}` : word)).join(' '))
    const entries = chain.map((text, at) =>
      episode(at + 1, [...talk(1_000 + at * 100), text, ...talk(1_050 + at * 100)]),
    )
    const first = evidenceOf(entries, entries[0] ?? episode(1, []))
    expect(first.passages[0]?.episodes.length).toBeGreaterThan(0)
    expect(first.passages[0]?.episodes.length).toBeLessThan(words.length / 2)
  })

  it('that are tables of rows do not link each row with all others', () => {
    const rows = (from: number): readonly string[] =>
      Array.from(
        { length: 400 },
        (_, at) => `The tram of line ${from + at} left the depot on the harbour road and came back on time.`,
      )
    const entries = [episode(1, [...rows(1_000), ...talk(1)]), episode(2, [...rows(5_000), ...talk(1, 19)])]
    const { passages, rebroadcastOf } = evidenceOf(entries, entries[1] ?? episode(2, []))
    expect(passages).toEqual([])
    expect(rebroadcastOf?.paragraphs).toBe(19)
  })
})
