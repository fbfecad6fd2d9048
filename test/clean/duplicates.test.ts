import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { cleaned } from './duplicates/cleaned.ts'
import { textOf } from './duplicates/pasted.ts'

const one =
  'The ferry company has sold its booking desk to a start-up from Utrecht.  The price is said to be close to nine million euros, which is more than the boats are worth, and the crew will keep their jobs for a year.'
const two =
  'Nobody at the pier had heard of the buyer before last week.  It sells software to campsites, and its founder says that a ferry is a campsite that moves.'
const three =
  'The town has to agree, because the pier belongs to it.  A vote is planned for the autumn, and two of the parties have already said that they want to see the contract first.'
const four =
  'The union is calm for now.  It remembers the last sale, when the new owner painted the boats orange and then ran out of paint, and it has kept the old brushes.'
const story = [one, two, three, four]
const text = (...paragraphs: readonly string[]) =>
  textOf(paragraphs.map((paragraph) => ({ text: paragraph })))

describe('a text that is pasted twice', () => {
  it('is found under misread letters, no-break spaces, curly quotes and capitals', () => {
    const misread = story.map((part) =>
      part.replaceAll('.  ', '.\u00c2\u00a0 ').replaceAll("'", '\u00e2\u20ac\u2122'),
    )
    expect(cleaned(text(...story, ...misread)).kept).toEqual(story)
    expect(cleaned(text(...story, ...story.map((part) => part.toUpperCase()))).kept).toEqual(story)
  })

  it('is found when its paragraphs come in another order', () => {
    expect(cleaned(text(...story, three, four, one, two)).kept).toEqual(story)
  })

  it('is found when each paragraph is pasted after itself', () => {
    expect(cleaned(text(one, one, two, two, three, three, four, four)).kept).toEqual(story)
  })

  it('is found when paragraphs are run together or parted', () => {
    expect(cleaned(text(...story, `${one} ${two}`, three, four)).kept).toEqual(story)
    expect(cleaned(text(...story, ...story.flatMap((part) => part.split('  ')))).kept).toEqual(story)
  })

  it('goes with its marker, but a marker with a paragraph of its own stays', () => {
    const care = 'Why do we care?'
    expect(cleaned(text(one, two, four, care, three, one, two, four, care, three)).kept).toEqual([
      one,
      two,
      four,
      care,
      three,
    ])
    const own = 'A pier is a monopoly with a view, so look at who owns the one that your customers use.'
    const kept = cleaned(text(one, two, four, care, three, one, two, four, care, own)).kept
    expect(kept).toEqual([one, two, four, care, three, care, own])
  })

  it('leaves one of however many copies, whole', () => {
    for (const copies of [3, 30, 60, 200])
      expect(cleaned(text(...Array.from({ length: copies }, () => story).flat())).kept).toEqual(story)
  })

  it('is found after rows of a table that has other figures in the copy', () => {
    const rows = (day: number) =>
      Array.from(
        { length: 60 },
        (_, at) => `Boat ${at} left on day ${day} with ${at * 7 + day} people and a dog.`,
      )
    const table = [...rows(1), ...rows(2)]
    expect(cleaned(text(...table, ...story, ...table, ...story)).kept).toEqual([...table, ...story])
  })

  it('leaves an inserted line where it is', () => {
    const advert = 'This hour was made possible by the friends of the lighthouse.'
    expect(cleaned(text(...story, one, advert, two, three, four)).kept).toEqual([...story, advert])
  })

  it('gives the place of each spelling that differs', () => {
    const { messages } = cleaned(text(...story, one, two.replace('campsites', 'campsties'), three, four))
    expect(messages.map(({ reason }) => reason)).toEqual([
      'The copy that was taken out has "campsties" where the kept text has "campsites"; check which is right.',
    ])
    expect(messages[0]).toMatchObject({ severity: 'info', cause: { start: { line: 3 } } })
  })
})

describe('a copy that says something else', () => {
  it.each([
    ['a figure', 'nine million', 'twelve million'],
    ['a name', 'Utrecht', 'Rotterdam'],
    ['a negation', 'will keep', 'will not keep'],
    ['the opposite', 'more than', 'less than'],
  ])('is kept when it differs in %s', (_, from, to) => {
    const updated = one.replace(from, to)
    expect(cleaned(text(...story, updated, two, three, four)).kept).toEqual([...story, updated])
  })

  it('is kept when it rewrites a sentence', () => {
    const updated = two.replace(
      /It sells.*$/,
      'Since then the founder has spoken to the crew and to the mayor.',
    )
    expect(cleaned(text(...story, one, updated, three, four)).kept).toEqual([...story, updated])
  })

  it('is kept where the first copy was not heard', () => {
    const unheard = two.replace('software to campsites', '[unintelligible 00:01:07]')
    const kept = cleaned(text(one, unheard, three, four, one, two, three, four)).kept.join(' ')
    expect(kept).toContain('software to campsites')
  })
})

describe('one paragraph that comes again', () => {
  it('goes when it is long and follows itself', () => {
    const long = `${one} ${two}`
    expect(cleaned(text(long, long, three)).kept).toEqual([long, three])
  })

  const between = Array.from({ length: 6 }, (_, at) => `Caller number ${at} asks about the tide tables.`)

  it('stays when it comes much later, and the editor is told', () => {
    const { cuts, messages } = cleaned(text(one, ...between, three, one))
    expect(cuts).toEqual([])
    expect(messages.map(({ reason }) => reason)).toEqual([
      'This passage is word for word on line 1 as well; one passage alone proves no copy, and both were kept.',
    ])
  })

  it('goes when it comes much later with its neighbour, as it stood', () => {
    const { kept } = cleaned(text(one, two, ...between, three, one, two.replace('last week', 'last weak')))
    expect(kept).toEqual([one, two, ...between, three])
    const rows = Array.from({ length: 4 }, (_, at) => `${at}: ${two}`)
    expect(cleaned(text(...rows)).cuts).toEqual([])
    const update = two.replace('last week', 'this year').replace('sells', 'sold')
    expect(cleaned(text(one, two, ...between, three, one, update)).kept).toContain(update)
  })

  it('stays when it is short, however often', () => {
    expect(
      cleaned(text(...Array.from({ length: 40 }, () => 'And the sea does not care about any of that.'))).cuts,
    ).toEqual([])
  })
})

describe('the editor', () => {
  const decision = (at: string, verb: 'keep' | 'cut') => ({
    rule: 'clean:duplicates',
    at: fingerprint(at),
    do: verb,
  })

  it('can keep a copy', () => {
    const { kept } = cleaned(text(...story, ...story), [decision(two, 'keep')])
    expect(kept).toEqual([...story, two])
  })

  it('can cut a passage that comes again: the first one stays, as its twin', () => {
    const refrain = 'Ask who owns the pier.'
    const { cuts, messages } = cleaned(text(one, refrain, two, 'Ask  who owns the pier!'), [
      decision(refrain, 'cut'),
    ])
    expect(cuts.map(({ text: gone, twin }) => [gone, twin?.text])).toEqual([
      ['Ask  who owns the pier!', refrain],
    ])
    expect(messages).toEqual([])
  })

  it('hears of a decision that matched nothing', () => {
    const { messages } = cleaned(text(...story), [decision('Not in there.', 'cut')])
    expect(messages.map(({ rule }) => rule)).toEqual(['decisions:unused'])
  })
})

it('has nothing to do in texts without words', () => {
  for (const empty of ['', '\n\n', '---\n\n***\n', '…\n\n…\n']) expect(cleaned(empty).cuts).toEqual([])
})
