import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { gfm } from '../../src/markdown/gfm.ts'
import { plainPassages } from '../../src/markdown/plain-passages.ts'

const parser = unified()
  .use(remarkParse)
  .use(gfm)
  .data('micromarkExtensions', [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }])
  .freeze()
const whole = (source: string) => parser.parse(source)

const words = fc.constantFrom(
  ...[
    'a',
    'W',
    'é',
    '語',
    '😀',
    '12',
    '1.',
    '1) ',
    'It said so.',
    'http://x.example',
    'www.x.example',
    'a@b.example',
  ],
  ...[
    ' ',
    ' ',
    '  ',
    '\t',
    '-',
    '—',
    ':',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '.',
    '!',
    '+',
    '=',
    '#',
    ' #',
    '|',
    '>',
    '{#x}',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~~',
    '~',
    '[',
    ']',
    '[^1]',
    '[x](y)',
    '![',
    '<',
    '&',
    '&amp;',
    '\\',
    '\u00a0',
    '\r',
  ],
)
const starts = fc.constantFrom(
  ...['', '', '', 'A', '**Ada Quill:** ', '**Ada:**', '** x:** ', '## ', '### ', '#', '# #', '#### ', '12 '],
  ...[
    '- ',
    '> ',
    '1. ',
    '1.',
    '2) ',
    '    ',
    ' ',
    '```',
    '---',
    '===',
    '| a |',
    '[x]: y',
    '[^1]: ',
    '<b>',
    '\ufeff',
  ],
)
const rest = fc.array(words, { maxLength: 6 }).map((pieces) => pieces.join(''))
const line = fc.tuple(starts, rest).map(([start, more]) => start + more)
const plainLine = fc
  .tuple(fc.constantFrom('A', '**Ada Quill:** It', '## In', 'so', '“Well'), rest)
  .map(([start, more]) => start + more)
const text = fc.oneof(
  fc.array(fc.oneof(line, fc.constantFrom('', '', ' ')), { maxLength: 8 }),
  fc.array(fc.oneof(plainLine, fc.constantFrom('', '', ' ')), { maxLength: 8 }),
)

describe('plain passages', () => {
  it('are what the parser makes of them, places too', () => {
    fc.assert(
      fc.property(text, (lines) => {
        const source = lines.join('\n')
        const made = plainPassages(source, whole)
        if (made) expect(made).toEqual(whole(source))
      }),
      { numRuns: 3000 },
    )
  })

  it('are made without the parser where there are only headings, labels and words', () => {
    const source =
      '## What Ada did {#ada}\n\n**Ada Quill:** It was 3.5 %, she said (“so”).\nAnd on.\n\n### Why?\nIt was.\n'
    const made = plainPassages(source, () => {
      throw new Error('The parser was asked.')
    })
    expect(made).toEqual(whole(source))
  })

  it('are left to the parser where a block may hold another', () => {
    for (const source of [
      '- a\n\nb',
      '> a',
      '```\na\n\nb',
      'a\n---',
      '[a]: b\n\n[a]',
      'a | b\n--|--',
      '    a',
      '1. a',
    ])
      expect(plainPassages(source, whole), source).toBe(undefined)
  })
})
