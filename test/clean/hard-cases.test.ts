import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleaned } from './duplicates/cleaned.ts'

/**
 * The 42 cases that a cleaner of transcripts fails on, by the numbers of the list that the rules were written
 * against, and where each is held: a fixture folder, a test file with a phrase of the test's name, or this file.
 */
const archive = 'test/archive/repeats.test.ts'
const fixtures = 'test/fixtures/clean'
const tests = 'test/clean/duplicates.test.ts'
const here = 'test/clean/hard-cases.test.ts'
const held: Readonly<Record<number, string>> = {
  1: `${fixtures}/duplicates/body-twice-with-a-lost-head`,
  2: `${tests}#gives the place of each spelling that differs`,
  3: `${tests}#is found under misread letters, no-break spaces`,
  4: `${here}#without a line end`,
  5: `${fixtures}/duplicates/markers-of-each-story-stay`,
  6: `${fixtures}/page-debris/keeps-the-same-words-in-a-story`,
  7: `${fixtures}/repeated-title/takes-out-a-copy-on-the-next-line`,
  8: `${here}#two by two`,
  9: `${tests}#goes when it is long and follows itself`,
  10: `${here}#three times`,
  11: `${fixtures}/rolling-captions/growing-lines`,
  12: `${fixtures}/rolling-captions/two-lines-with-held-cues`,
  13: `${fixtures}/loops/keeps-one-of-a-sentence-loop`,
  14: `${fixtures}/loops/keeps-one-round-of-a-group`,
  15: `${fixtures}/loops/keeps-one-of-words-without-full-stops`,
  16: `${fixtures}/chunk-overlap/takes-out-what-each-chunk-repeats`,
  17: `${fixtures}/chunk-overlap/keeps-a-sentence-taken-up-for-effect`,
  18: `${fixtures}/duplicates/merged-copies-and-an-ad`,
  19: `${fixtures}/duplicates/merged-copies-and-an-ad`,
  20: `${fixtures}/duplicates/a-copy-with-a-new-sentence`,
  21: `${fixtures}/duplicates/an-updated-story-stays`,
  22: `${here}#names that change places`,
  23: `${here}#rows of a table`,
  24: `${here}#a question that is read once more`,
  25: `${fixtures}/duplicates/a-teaser-stays`,
  26: `${here}#a sign-post of the show`,
  27: `${here}#a quotation`,
  28: `${fixtures}/duplicates/a-refrain-stays`,
  29: `${tests}#stays when it is short, however often`,
  30: `${archive}#are what three episodes have at their edges`,
  31: `${archive}#is one, whatever stands in its slots`,
  32: `${here}#a sponsor that is read twice`,
  33: `${archive}#names the older episode, though another host opens it`,
  34: `${archive}#names each older episode that it has ten paragraphs of`,
  35: `${here}#a copy in which all was heard`,
  36: `${here}#two words that are both right`,
  37: `${here}#a speaker who was renamed`,
  38: `${here}#marks and spellings of another hand`,
  39: `${archive}#have nothing in common, though they share many short runs of words`,
  40: 'test/archive/archive-index.test.ts#comes out the same whether episodes come one by one, in any order',
  41: `${archive}#is one though it is short, where nothing else is in it`,
  42: `${here}#signs of every script`,
}

const paragraphs = [
  'The orchard above the village was sold on Monday to a man who has never picked an apple. He says that the trees are for the view, and that the view is for the guests of his hotel.',
  'The cider press in the barn belongs to the parish. It was lent to the orchard for ninety years, and the loan ends in spring, which nobody had told the new owner.',
  'Marta Lindqvist keeps the parish books. She found the paper in a drawer with the keys of a bell that was stolen long ago, and she read it out to a full room.',
  'What happens next depends on the bishop. His office has asked for a copy of the paper, and the village has asked for its press back before the first frost.',
]
const [one = '', two = '', three = '', four = ''] = paragraphs
const text = (...parts: readonly string[]) => `${parts.join('\n\n')}\n`
const keptOf = (...parts: readonly string[]) => cleaned(text(...parts)).kept

describe('the list of hard cases', () => {
  it('says for each of the 42 where it is held', () => {
    expect(Object.keys(held)).toHaveLength(42)
    const missing = Object.values(held).filter((place) => {
      const [path = '', phrase] = place.split('#')
      if (!existsSync(join(import.meta.dirname, '../..', path))) return true
      if (phrase === undefined) return false
      return !readFileSync(join(import.meta.dirname, '../..', path), 'utf8').includes(`it('${phrase}`)
    })
    expect(missing).toEqual([])
  })
})

describe('a copy goes', () => {
  it('without a line end after its last paragraph', () => {
    expect(cleaned([...paragraphs, ...paragraphs].join('\n\n')).kept).toEqual(paragraphs)
  })

  it('two by two, one pair after the other', () => {
    expect(keptOf(one, two, one, two, three, four, three, four)).toEqual(paragraphs)
  })

  it('three times over, and both copies name the text that stays', () => {
    const { kept, cuts } = cleaned(text(...paragraphs, ...paragraphs, ...paragraphs))
    expect(kept).toEqual(paragraphs)
    expect(cuts.map(({ twin }) => twin?.position.start.line)).toEqual([1, 3, 5, 7, 1, 3, 5, 7])
  })

  it('a copy in which all was heard stays in place of one with a gap', () => {
    const unheard = paragraphs.map((part) => part.replace('the keys of a bell', '[unintelligible 00:12:40]'))
    expect(keptOf(...unheard, ...paragraphs)).toEqual(paragraphs)
    expect(keptOf(...paragraphs, ...unheard)).toEqual(paragraphs)
  })

  it('two words that are both right are a tie: the first copy stays and both are told', () => {
    const { kept, messages } = cleaned(
      text(...paragraphs, one.replace('picked', 'pricked'), two, three, four),
    )
    expect(kept).toEqual(paragraphs)
    expect(messages.map(({ reason }) => reason).join()).toContain(
      '"pricked" where the kept text has "picked"',
    )
  })

  it('a speaker who was renamed is the same speaker', () => {
    const told = paragraphs.map((part, at) => `${at % 2 ? 'OLA BERG' : 'MARTA FALK'}: ${part}`)
    const renamed = told.map((part) => part.replace('MARTA FALK', 'MARTA LINDQVIST'))
    expect(keptOf(...told, ...renamed)).toHaveLength(4)
  })

  it('marks and spellings of another hand are no difference', () => {
    const typed = one.replace('The orchard', 'The e-mail list of "Orchard News"').replace('hotel', 'web site')
    const other = one
      .replace('The orchard', 'The email list of “Orchard News”')
      .replace('hotel', 'website')
      .replace('trees', '`trees`')
    expect(keptOf(typed, two, three, four, other, two, three, four)).toHaveLength(4)
  })

  it('signs of every script are cut at the ends of sentences', () => {
    const signs = paragraphs.map((part) => `${part} 🍎🌳 Sagt die Pächterin: سلام دنیا.`)
    const news = 'Today 🍏 the bishop wrote back to all of them at once.'
    const { kept, cuts } = cleaned(
      text(...signs, ...signs.map((part, at) => (at === 1 ? `${part} ${news}` : part))),
    )
    expect(kept).toEqual([...signs, news])
    for (const cut of cuts) expect(cut.text.isWellFormed()).toBe(true)
  })
})

describe('what is said again on purpose stays', () => {
  it('names that change places', () => {
    const swapped = three.replace('Marta Lindqvist', 'Almira Holt').replace('was stolen', 'was not stolen')
    expect(keptOf(...paragraphs, one, two, swapped, four)).toContain(swapped)
  })

  it('rows of a table that differ in figures only', () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) =>
        `Crate ${at * 7 + 100} went to press ${at % 9} on day ${at % 28} and gave ${at * 3} litres of juice in all.`,
    )
    expect(cleaned(text(...rows)).cuts).toEqual([])
  })

  it('a question that is read once more', () => {
    const question = `${one} ${two} Who of you can tell me what the press is worth?`
    const again = `One more time. ${question}`
    expect(keptOf(question, 'Sorry, can you read that again?', again, three)).toContain(again)
  })

  it('a sign-post of the show', () => {
    const post = 'You are listening to the Orchard Hour, and here is what else is on the table this week.'
    expect(keptOf(one, post, two, three, post, four)).toHaveLength(6)
  })

  it('a quotation that is read twice', () => {
    expect(keptOf(one, `> ${two}`, three, `> ${two}`, four)).toHaveLength(5)
  })

  it('a sponsor that is read twice in an hour', () => {
    const advert =
      'This hour is paid for by the rope works, where every rope is a rope that somebody has pulled on.'
    expect(keptOf(advert, one, two, three, advert, four)).toHaveLength(6)
  })
})
