import { describe, expect, it } from 'vitest'
import { cleaned } from './cleaned.ts'
import { textOf } from './pasted.ts'

const one =
  'The lock keeper counts the barges in the morning and again at night.  He has done so since the canal was dug out, and he writes the sums on the wall of his kitchen.'
const two =
  'Most of them carry gravel for the new road.  A few bring onions, and when the wind is right the whole of the lower town knows it an hour before they moor.'
const three =
  'The lock itself is older than the road and the town together.  It leaks at the left gate, and the plan to mend it has been on the table of four ministers.'
const other =
  'In the spring the heron comes back.  It stands on the gate that leaks, takes the small fish that are washed through, and looks at nobody.'
const advert = 'These minutes were made possible by the makers of the yellow lamp.'
const text = (...paragraphs: readonly string[]) =>
  textOf(paragraphs.map((paragraph) => ({ text: paragraph })))
const keptOf = (...paragraphs: readonly string[]) => cleaned(text(...paragraphs)).kept

describe('a short line beside a copy', () => {
  it('goes where the other copy has it in the same place, though something was put in before it', () => {
    expect(keptOf(one, two, 'Indeed.', three, other, one, two, advert, 'Indeed.', three)).toEqual([
      ...[one, two, 'Indeed.', three, other, advert],
    ])
  })

  it('goes behind what was put in before it at the end of the text', () => {
    const line = 'It runs by itself.'
    expect(keptOf(one, two, three, line, one, two, three, advert, line)).toEqual([
      ...[one, two, three, line, advert],
    ])
  })

  it('goes with two letters that changed places in a word of two', () => {
    const [line, mistyped] = ['So I ran.', 'oS I ran.']
    expect(keptOf(one, line, two, three, other, one, mistyped, two, three)).toEqual([
      ...[one, line, two, three, other],
    ])
  })

  it('goes with a slip in it', () => {
    expect(keptOf(one, two, 'Indeed.', three, other, one, two, 'Indeyd.', three)).toEqual([
      ...[one, two, 'Indeed.', three, other],
    ])
  })

  it('goes at the end of a copy that follows its original directly', () => {
    expect(keptOf(one, two, three, 'Right.', one, two, three, 'Right.', other)).toEqual([
      ...[one, two, three, 'Right.', other],
    ])
  })

  it('stays where it says something else, and where it is only alike', () => {
    const updated = [one, two, 'It is safe.', three, other, one, two, 'It is not safe.', three]
    expect(keptOf(...updated)).toContain('It is not safe.')
    expect(keptOf(one, two, three, 'Right.', other, one, two, three, advert, 'Right.', 'So long.')).toEqual([
      ...[one, two, three, 'Right.', other, advert, 'Right.', 'So long.'],
    ])
  })
})

describe('a copy in other words that say the same', () => {
  it('goes where words are spoken as one, sound alike, or are written in figures', () => {
    const said = three.replace(
      'It leaks',
      'It has not been dry for two years, it is their loss, and it leaks',
    )
    const heard = three.replace('It leaks', "It hasn't been dry 4 2 years, it's there loss, and it leaks")
    expect(keptOf(one, two, said, one, two, heard)).toEqual([one, two, said])
  })

  it('stays where a figure is another one', () => {
    const said = three.replace('four ministers', '4 ministers')
    const heard = three.replace('four ministers', '5 ministers')
    expect(keptOf(one, two, said, one, two, heard)).toContain(heard)
  })
})

describe('a copy with news in it', () => {
  const news = 'Last week the fifth of them came by and measured both the gates with a stick.'

  it('leaves the news where a mark is missing before it, and the rest of the passage goes', () => {
    const cut = two.replace(/\.$/, ' --')
    const { kept } = cleaned(text(one, two, three, one, `${cut} ${news}`, three))
    expect(kept.slice(0, 3)).toEqual([one, two, three])
    expect(kept[3]).toContain(news)
    expect(kept[3]).not.toContain('Most of them carry')
  })

  it('is seen as one copy where a phrase in the original comes again in its last passage', () => {
    const phrase = 'on the wall of his kitchen'
    const last = `${three}  The heron has been drawn there too, ${phrase}, by a child who had never seen one before.`
    expect(keptOf(one, two, last, one, two, last, other)).toEqual([one, two, last, other])
  })
})
