import { describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/edition/compose.ts'
import { textPart } from '../../src/edition/text-part.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { leaveToken } from '../../src/model/mail-tokens.ts'
import { context, episodes, show } from './made-up-show.ts'

const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'guid-edition' })

/** The opening alone, between masthead and promo. */
function opening(markdown: string): string {
  const text = textPart({ ...edition, opening: parseMarkdown(markdown).children }, context)
  return text
    .slice(text.indexOf('2021-07-09/') + '2021-07-09/'.length, text.indexOf('Support the show'))
    .trim()
}

describe('the text part', () => {
  const text = textPart(edition, context)

  it('has no markup and no entities', () => {
    expect(text).not.toMatch(/<\/?[a-z]|&[a-z#0-9]+;|\*\*|\]\(|\\/)
  })

  it('has lines that fit a terminal', () => {
    const long = text.split('\n').filter((line) => line.length > 72 && !line.startsWith('https://'))
    expect(long).toEqual([])
  })

  it('underlines headings', () => {
    expect(text).toContain(
      `\n\n\nLighthouse keepers’ logs are now online\n${'='.repeat(39)}\n\nFrom Thursday`,
    )
    expect(text).toContain('\n\nWhy do we care?\n---------------\n\nThe ferries are not')
  })

  it('gives each address a line of its own', () => {
    const address = 'https://harbour.example/episodes/2021-07-06-harbour/port-authority-buys-northlight/'
    expect(text).toContain(`\nThe whole story:\n${address}\n`)
  })

  it('ends with the footer', () => {
    expect(text.trimEnd()).toMatch(
      new RegExp(
        `-{72}\\n\\nYou get this because[^]*\\n${leaveToken.replace(/[{}]/g, '\\$&')}\\n\\n[^]*Port Merrow$`,
      ),
    )
  })

  it('leaves no more than two empty lines together and no space at a line’s end', () => {
    expect(text).not.toMatch(/\n{4}| \n/)
  })
})

describe('blocks as text', () => {
  it('numbers links and lists them under the passage', () => {
    expect(opening('See [the log](https://l.example/) and [the map](https://m.example/).')).toBe(
      'See the log [1] and the map [2].\n\n[1] https://l.example/\n[2] https://m.example/',
    )
  })

  it('writes an address once where the words are the address', () => {
    expect(opening('Go to <https://l.example/path>.')).toBe('Go to https://l.example/path.')
    expect(opening('Write to [desk@l.example](mailto:desk@l.example)')).toBe('Write to desk@l.example')
  })

  it('marks and indents lists', () => {
    expect(opening('- one\n- two words\n  - below\n\n3. three\n4. four')).toBe(
      '- one\n- two words\n  - below\n\n3. three\n4. four',
    )
  })

  it('wraps a long list item under its own words', () => {
    const lines = opening(`- ${'word '.repeat(30)}`).split('\n')
    expect(lines[0]).toMatch(/^- word/)
    expect(lines[1]).toMatch(/^ {2}word/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72)
  })

  it('sets the items of a loose list apart', () => {
    expect(opening('- one\n\n  more\n\n- two')).toBe('- one\n\n  more\n\n- two')
  })

  it('says which words were deleted', () => {
    expect(opening('It was ~~nine~~ ten.')).toBe('It was [deleted: nine] ten.')
  })

  it('marks quotations, also within each other', () => {
    expect(opening('> A quote\n> > within')).toBe('> A quote\n>\n> > within')
  })

  it('keeps hard breaks, figures and stars as they were said', () => {
    expect(opening('First  \nsecond 5 \\* 3, a\\_b &amp; *stress*')).toBe('First\nsecond 5 * 3, a_b & stress')
  })

  it('keeps an address whole and breaks other endless words', () => {
    const address = `https://l.example/${'a'.repeat(200)}`
    expect(opening(`Look: ${address}`)).toBe(`Look:\n${address}`)
    const lines = opening('𝔘'.repeat(500)).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72)
    expect(lines.join('').replaceAll(' ', '')).toBe('𝔘'.repeat(500))
  })

  it('writes tables and code line by line', () => {
    expect(opening('| a | b |\n|---|---|\n| 1 | 2 |')).toBe('a | b\n1 | 2')
    expect(opening('```\nrun  it\n  now\n```')).toBe('run  it\n      now')
  })
})
