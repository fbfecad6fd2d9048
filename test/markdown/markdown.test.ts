import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { markdownOf } from '../../src/markdown/stringify.ts'

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})
const depth = (node: Nodes): number => ('children' in node ? 1 + Math.max(0, ...node.children.map(depth)) : 1)

describe('Markdown that people edit', () => {
  it.each([
    ['HTML', 'a <b>bold</b> <script>alert(1)</script> <!-- x -->'],
    ['a block of HTML', '<div onclick="x">'],
    ['an address', 'see www.example.com and https://example.com/a_b or mail@example.com'],
    ['template marks', '{{ 7 * 7 }} {% raw %}'],
  ])('takes %s as the text that it is', (_, text) => {
    expect(parseMarkdown(text).children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ])
  })

  it('does not take an indented line for code', () => {
    expect(parseMarkdown('    four spaces').children).toMatchObject([{ type: 'paragraph' }])
  })

  it('knows links, tables, footnotes, strike-through and tasks', () => {
    const types = new Set<string>()
    const walk = (node: Nodes) => {
      types.add(node.type)
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(
      parseMarkdown(
        '[a](https://b.example) <https://c.example> ~~no~~ a[^1]\n\n[^1]: note\n\n- [x] done\n\n|a|b|\n|-|-|\n|c|d|\n',
      ),
    )
    for (const type of ['link', 'delete', 'footnoteReference', 'footnoteDefinition', 'table'])
      expect(types).toContain(type)
  })

  it.each([
    'AT&T, R&D and some_name at www.example.com, mail@example.com, https://example.com/x_y.',
    'It cost $70 million (50% of it in Bitcoin); "all of it", they said.',
    'Fish & chips, a = b, 3 > 2.',
  ])('is written without a backslash that it does not need: %s', (text) => {
    expect(markdownOf(paragraph(text))).toBe(`${text}\n`)
  })

  it('is written with the ones that it needs', () => {
    for (const text of [
      '&amp; &#38; &copy;',
      '*a*',
      '_a_',
      '__a__',
      'a_',
      '# a',
      '1. a',
      '- a',
      '[a](b)',
      '`a`',
      '~~a~~',
      '<a@b.c>',
      '\\&amp;',
      'a\\_b',
      '\\',
    ])
      expect(plainText(parseMarkdown(markdownOf(paragraph(text)))), text).toBe(text)
  })

  it('reads any text back as it was', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '&',
        '&amp;',
        '_',
        '*',
        '\\',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '!',
        '~',
        '|',
        ':',
        '@',
        'www.',
        'http://',
        'a',
        'b.c',
        ' ',
        '1.',
        '-',
        '+',
        '=',
        '{',
        '}',
        '$',
        '^',
        '"',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim()
        fc.pre(text !== '')
        expect(parseMarkdown(markdownOf(paragraph(text))).children).toMatchObject([
          { type: 'paragraph', children: [{ type: 'text', value: text }] },
        ])
      }),
      { numRuns: 150 },
    )
  })

  it('is stable once it was written', () => {
    const line = fc.constantFrom(
      '# a',
      'text',
      '- item',
      '  - inner',
      '1. one',
      '> quote',
      '```',
      '***',
      '|a|b|',
      '|-|-|',
      '[a]: b',
      '*em* and **strong**',
      '<div>',
      '    four',
      '',
      '',
      'a  ',
      '[^1]',
      '[^1]: note',
      '~~x~~',
      'a\\',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = markdownOf(parseMarkdown(lines.join('\n')))
        expect(markdownOf(parseMarkdown(once))).toBe(once)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['quotations and lists in one line', '> - '.repeat(20_000)],
    ['numbered lists in one line', `${'1. '.repeat(20_000)}x`],
    ['lists over many lines', Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['emphasis', '*a **b '.repeat(1500) + 'c** d* '.repeat(1500)],
    ['brackets', '['.repeat(5000) + ']'.repeat(5000)],
    ['pictures', '![a](b'.repeat(1000)],
    ['underscores', '_'.repeat(10_000)],
    ['code marks', Array.from({ length: 120 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['a table row', `${'|'.repeat(4000)}\n${'|-'.repeat(4000)}`],
    ['angle brackets', '<a '.repeat(4000)],
    ['headings', '#'.repeat(10_000)],
    ['one long line', 'words and more words '.repeat(3000)],
    ['control characters', '\u0000\u0001\u202e\ufeff'.repeat(5000)],
  ])('survives a bomb of %s: shallow, with all its letters, written and read again', (_, text) => {
    const tree = parseMarkdown(text)
    expect(depth(tree)).toBeLessThan(110)
    const letters = (one: string) => (one.match(/[a-z]/g) ?? []).length
    if (!text.includes('](b')) expect(letters(plainText(tree))).toBe(letters(text))
    const again = parseMarkdown(markdownOf(tree))
    if (!text.includes('](b')) expect(letters(plainText(again))).toBe(letters(text))
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '![',
      '`',
      '```',
      '\n',
      '\n\n',
      '    ',
      '\t',
      '|',
      '<',
      '>',
      '&#x',
      ';',
      '\\',
      '~~',
      '[^',
      ']:',
      'a',
      '\r',
      '\u0000',
      '#',
      '=',
      '-',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        markdownOf(parseMarkdown(pieces.join('')))
      }),
      { numRuns: 150 },
    )
  })
})
