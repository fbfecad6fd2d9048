import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/model/tree.ts'
import { blocksIn, readText } from './read-text.ts'

const said = 'and that is what they told us on the phone.'

describe('speakers', () => {
  it('are read from labels that come again', () => {
    expect(
      blocksIn(
        `Ana Ruiz: Well, ${said}\n\nTom Falk: Is it?\n\nAna Ruiz: Yes.\n\nTom Falk: I see, I see, all right.`,
      ),
    ).toEqual([
      `Ana Ruiz: Well, ${said}`,
      'Tom Falk: Is it?',
      'Ana Ruiz: Yes.',
      'Tom Falk: I see, I see, all right.',
    ])
  })

  it('start a paragraph on a line of their own, without a blank line', () => {
    expect(blocksIn(`ANA: Well, ${said}\nTOM: Is it?`)).toEqual([`ANA: Well, ${said}`, 'TOM: Is it?'])
  })

  it('are not seen in notes, sources and lead-ins', () => {
    const text = `Update: ${said}\n\nSource: CNBC\n\nUpdate: ${said}\n\nSource: CNBC\n\nWhy We Care: ${said}\n\nWhy We Care: ${said}`
    expect(blocksOf(readText(text).tree).every(({ data }) => data === undefined)).toBe(true)
  })

  it('are not seen in a label that comes once', () => {
    expect(blocksIn(`Kaseya: ${said}`)).toEqual([`Kaseya: ${said}`])
    expect(blocksIn(`**Cloud Prices:** ${said}\n\n**Vendor News:** ${said}`, 'x.md')).toEqual([
      `Cloud Prices: ${said}`,
      `Vendor News: ${said}`,
    ])
  })

  it('keep their label inside the position and out of the words', () => {
    const { text, tree } = readText(`**Ana Ruiz:** Well.\n\n**Ana Ruiz:** Yes.`, 'x.md')
    const [block] = blocksOf(tree)
    expect(block?.data).toEqual({ speaker: 'Ana Ruiz' })
    expect(text.slice(block?.position?.start.offset, block?.position?.end.offset)).toBe('**Ana Ruiz:** Well.')
  })

  it('last until the next label where labels stand alone', () => {
    const text = '**Ana Ruiz:**\n\nOne.\n\nTwo.\n\n**Break:**\n\n**Tom Falk:**\n\nThree.'
    expect(blocksIn(text, 'x.md')).toEqual([
      'Ana Ruiz: Ana Ruiz:',
      'Ana Ruiz: One.',
      'Ana Ruiz: Two.',
      'Break:',
      'Tom Falk: Tom Falk:',
      'Tom Falk: Three.',
    ])
  })

  it('may have a number and a time', () => {
    expect(blocksIn('Speaker 1 (00:05):\nHello there.')).toEqual([
      'Speaker 1: Speaker 1 (00:05):',
      'Speaker 1: Hello there.',
    ])
  })
})
