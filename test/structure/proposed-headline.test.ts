import { describe, expect, it } from 'vitest'
import { proposedHeadline } from '../../src/structure/proposed-headline.ts'
import { tellingSentence } from '../../src/structure/telling-sentence.ts'

describe('a proposed headline', () => {
  it.each([
    [
      'a clause before what only goes on with it',
      'Larkspur repaired four printers on Tuesday in a hall that most of its customers never knew they had.',
      'Larkspur repaired four printers on Tuesday in a hall',
    ],
    [
      'a phrase before the next one',
      'The late train of the season came in on Sunday with eleven passengers from the other side of the mountains.',
      'The late train of the season came in on Sunday with eleven passengers',
    ],
    [
      'no two adjectives apart',
      'Larkspur’s Ada Finch put together a gorgeous and comprehensive history of every printer that ever burned.',
      'Larkspur’s Ada Finch put together a gorgeous and comprehensive history',
    ],
    [
      'no short form for the end of a sentence',
      'Larkspur Inc. sued Fennick vs. the U.S. in St. Paul.',
      'Larkspur Inc. sued Fennick vs. the U.S. in St. Paul',
    ],
    [
      'a number behind a short form',
      'Smoke and Toner – Ep. 31 – Printers',
      'Smoke and Toner – Ep. 31 – Printers',
    ],
    ['the subject alone', 'Today we talk about the fire at Larkspur.', 'The fire at Larkspur'],
    ['no lead-in', "In today's episode, you'll learn how to unplug it.", "You'll learn how to unplug it"],
  ])('takes %s', (_, text, headline) => {
    expect(proposedHeadline(text)).toBe(headline)
  })

  it('has at most 80 characters', () => {
    const long = 'Unbelievablylongwordsstandhere andotherverylongwordsstandthere '.repeat(4)
    expect(proposedHeadline(long).length).toBeLessThanOrEqual(80)
    expect(proposedHeadline('x'.repeat(400)).length).toBeLessThanOrEqual(80)
  })
})

describe('the sentence that tells something', () => {
  it.each([
    [['Hello and welcome back. Larkspur has burned down again.'], 'Larkspur has burned down again.'],
    [
      ['Yeah.', 'Thanks for having me.', 'Larkspur has burned down again.'],
      'Larkspur has burned down again.',
    ],
    [
      ['How are you, Bo?', 'I had a good week at home.', 'Today we are talking about burning printers.'],
      'Today we are talking about burning printers.',
    ],
    [['Larkspur has burned down again. Today we talk about it.'], 'Larkspur has burned down again.'],
    [
      ['My name is Bo Ruiz. I’m an executive editor with Larkspur Radio. Larkspur has burned down again.'],
      'Larkspur has burned down again.',
    ],
    [
      ['I’m a customer of that bakery, and it has closed.'],
      'I’m a customer of that bakery, and it has closed.',
    ],
    [['Hello there.'], 'Hello there.'],
    [[], ''],
  ])('of %j', (paragraphs, sentence) => {
    expect(tellingSentence(paragraphs)).toBe(sentence)
  })
})
