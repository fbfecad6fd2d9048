import fc from 'fast-check'
import type { Link, Paragraph } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { type Cited, citation } from '../../src/site/citation.ts'
import { voiceOf } from '../../src/site/voice.ts'
import { hostile } from './built-show.ts'

const cited: Cited = {
  quotation: 'Nobody is coming.',
  speaker: 'Ada Quill',
  headline: 'A door left open',
  show: 'The Morning Ledger',
  day: { iso: '2021-07-06', words: 'Tuesday, July 6, 2021', short: 'Jul 6, 2021' },
  address: 'https://ledger.example/show/stories/a-door/#p-abc1234',
}
const cite = (more: Partial<Cited>) =>
  citation({ ...cited, ...more }, 'a-door', voiceOf({ language: 'en-US' }))

/** Words as people and machines write them, with all that any of the forms could take for its own. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'a',
            'b c',
            '*',
            '_',
            '`',
            '[',
            ']',
            '(',
            ')',
            '<b>',
            '&amp;',
            '&',
            '#',
            '# ',
            '1. ',
            '- ',
            '+ ',
          ],
          ...[
            '~~',
            '|',
            '\\',
            '{',
            '}',
            '$',
            '%',
            '^',
            '"',
            'https://x.example/',
            'www.x.example',
            'a@b.example',
          ],
          ...['\n', '\n\n', '> ', '!', '===', '---', ' and ', ',', 'é', '\u202e', '😀', ':', '@', '='],
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\0\r\u2028\u2029]/.test(text))

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads BibTeX as BibTeX does: a value ends where its braces do. Throws where they never close. */
function fieldsOf(bibtex: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let rest = bibtex.slice(bibtex.indexOf('\n') + 1)
  while (!/^\}$/.test(rest)) {
    const [start, name = '', raw] = /^ {2}([a-z]+) = (?:([a-z]+),\n|(?=\{))/.exec(rest) ?? []
    if (start === undefined) throw new Error(`No field here: ${rest}`)
    rest = rest.slice(start.length)
    if (raw !== undefined) fields.set(name, raw)
    else {
      let [depth, end] = [0, 0]
      do {
        if (rest[end] === '{') depth++
        if (rest[end] === '}') depth--
        if (end++ > rest.length) throw new Error(`Never closed: ${rest}`)
      } while (depth > 0)
      fields.set(name, rest.slice(1, end - 1))
      rest = rest.slice(end).replace(/^,\n/, '')
    }
  }
  return fields
}

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
}

/** What LaTeX would set for a value. */
function typeset(value: string): string {
  const inner = value.replace(/^\{(.*)\}$/s, '$1')
  expect(inner).not.toMatch(/(?<!\\)[$&#_%~^]/)
  return inner.replace(/\\(?:([a-z]+)\{\}|([$&#_%]))/g, (_, name, sign) => sign ?? signs[name] ?? '?')
}

describe('a citation', () => {
  it('names sentence, speaker, story, show, day and address', () => {
    expect(cite({}).plain).toBe(
      '“Nobody is coming.” Ada Quill, in “A door left open”, The Morning Ledger, Jul 6, 2021. https://ledger.example/show/stories/a-door/#p-abc1234',
    )
    expect(cite({}).bibtex).toBe(`@misc{the-morning-ledger-2021-a-door,
  author = {Ada Quill},
  title = {{A door left open}},
  howpublished = {The Morning Ledger},
  year = {2021},
  month = jul,
  day = {6},
  url = {https://ledger.example/show/stories/a-door/#p-abc1234},
  note = {“Nobody is coming.”},
}`)
  })

  it('names nobody where nobody is known to speak', () => {
    const { speaker: _, ...unnamed } = cited
    const { plain: text, bibtex } = citation(unnamed, 'a-door', voiceOf({ language: 'en-US' }))
    expect(text).toContain('“Nobody is coming.” In “A door left open”')
    expect(bibtex).not.toContain('author')
  })

  it('keeps an author whole whom BibTeX would take for two', () => {
    const author = (speaker: string) => fieldsOf(cite({ speaker }).bibtex).get('author')
    expect(author('Quill and Sons')).toBe('{Quill and Sons}')
    expect(author('Quill, Ada')).toBe('{Quill, Ada}')
    expect(author('Ada de la Cruz')).toBe('Ada de la Cruz')
  })

  it('shows any words letter for letter where its Markdown is read', () => {
    fc.assert(
      fc.property(words, words, words, words, (quotation, speaker, headline, show) => {
        const { markdown } = cite({ quotation, speaker, headline, show })
        const { children } = parseMarkdown(markdown)
        expect(children.map(({ type }) => type)).toEqual(['blockquote'])
        const [said, from] = (children[0] as unknown as { children: readonly Paragraph[] }).children
        expect(said?.children.map(({ type }) => type)).toEqual(['text'])
        expect(plain(said)).toBe(flat(quotation))
        const link = from?.children.find((node): node is Link => node.type === 'link')
        expect(link?.url).toBe(cited.address)
        expect(plain(link)).toBe(flat(headline))
        expect(plain(from)).toBe(`— ${[speaker, headline, show].map(flat).join(', ')}, Jul 6, 2021`)
      }),
    )
  })

  it('stands for the same words in BibTeX, and never breaks its entry', () => {
    fc.assert(
      fc.property(words, words, words, words, (quotation, speaker, headline, show) => {
        const fields = fieldsOf(cite({ quotation, speaker, headline, show }).bibtex)
        expect([...fields.keys()]).toEqual([
          ...['author', 'title', 'howpublished', 'year', 'month', 'day', 'url', 'note'],
        ])
        expect(typeset(fields.get('author') ?? '')).toBe(flat(speaker))
        expect(typeset(fields.get('title') ?? '')).toBe(flat(headline))
        expect(typeset(fields.get('howpublished') ?? '')).toBe(flat(show))
        expect(typeset(fields.get('note') ?? '')).toBe(flat(`“${quotation}”`))
      }),
    )
  })

  it('keeps hostile words in the plain form as they were written', () => {
    expect(cite({ quotation: hostile }).plain).toContain(`“${hostile}”`)
  })
})
