import fc from 'fast-check'
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { gfm } from '../../src/markdown/gfm.ts'
import { plainBlock } from '../../src/markdown/plain-block.ts'
import { markdownOf } from '../../src/markdown/stringify.ts'

const full = unified()
  .use(gfm)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze()

const bits = fc.constantFrom(
  ...[
    'a',
    'W',
    'www',
    'é',
    '語',
    '1',
    '12',
    ' ',
    ' ',
    '.',
    '. ',
    ')',
    '(',
    '-',
    ':',
    '/',
    '://',
    'http',
    's',
    'p',
  ],
  ...[
    ',',
    '!',
    '?',
    '"',
    "'",
    '’',
    '“',
    '…',
    '%',
    '$',
    ';',
    '@',
    '*',
    '_',
    '[',
    ']',
    '#',
    '&',
    '<',
    '~',
    '|',
    '`',
    ' {#a-1}',
    ' {#a-1 .proposed}',
  ],
)
const words = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(''))
const texts = fc
  .array(words, { minLength: 1, maxLength: 2 })
  .map((values) => values.map((value): PhrasingContent => ({ type: 'text', value })))
const label = words.map((name): PhrasingContent[] => [
  { type: 'strong', children: [{ type: 'text', value: `${name}:` }] },
  { type: 'text', value: ' ' },
])
const paragraph = fc
  .tuple(fc.option(label, { nil: [] }), texts)
  .map(([name, said]): Paragraph => ({ type: 'paragraph', children: [...name, ...said] }))
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), texts)
  .map(([depth, children]) => ({ type: 'heading', depth, children }) as Heading)
const list = paragraph.map(
  (item): RootContent => ({
    type: 'list',
    spread: false,
    children: [{ type: 'listItem', children: [item] }],
  }),
)
const rule = fc.constant<RootContent>({ type: 'thematicBreak' })

describe('plainBlock', () => {
  it('writes what the full writer writes, or leaves a block to it', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.oneof(paragraph, heading), (block) => {
        const written = plainBlock(block)
        if (written === undefined) return
        plain++
        expect(`${written}\n`).toBe(full.stringify({ type: 'root', children: [block] }))
      }),
      { numRuns: 5000 },
    )
    expect(plain).toBeGreaterThan(100)
  })

  it('takes a turn with its speaker, and leaves an address to the writer', () => {
    const turn = (value: string): Paragraph => ({
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: 'Jo Marsh:' }] },
        { type: 'text', value: ' ' },
        { type: 'text', value },
      ],
    })
    expect(plainBlock(turn('The portal is dark.'))).toBe('**Jo Marsh:** The portal is dark.')
    expect(plainBlock(turn('See www.example.org for more.'))).toBeUndefined()
    expect(plainBlock(turn('[laughs] The portal is dark.'))).toBe(
      '**Jo Marsh:** \\[laughs] The portal is dark.',
    )
    expect(plainBlock(turn('The [portal](https is dark.'))).toBeUndefined()
  })

  it('takes a headline with its address and leaves other signs to the writer', () => {
    const headline = (value: string): Heading => {
      return { type: 'heading', depth: 2, children: [{ type: 'text', value }] }
    }
    expect(plainBlock(headline('The portal is dark {#dark-1 .proposed}'))).toBe(
      '## The portal is dark {#dark-1 .proposed}',
    )
    expect(plainBlock(headline('The portal is dark #'))).toBeUndefined()
  })
})

describe('markdownOf', () => {
  it('writes each block among others as it does alone', () => {
    const blocks = fc.array(fc.oneof(paragraph, heading, list, rule), { maxLength: 6 })
    fc.assert(
      fc.property(blocks, (children) => {
        const alone = children.map((child) =>
          markdownOf({ type: 'root', children: [{ type: 'blockquote', children: [child] } as RootContent] }),
        )
        fc.pre(!alone.some((text) => text.trim() === '' || text.trim() === '>'))
        const inside = { type: 'blockquote', children } as RootContent
        const quoted = children.length === 0 ? '' : markdownOf({ type: 'root', children: [inside] })
        const bare = quoted.replace(/^> ?/gm, '')
        expect(markdownOf({ type: 'root', children })).toBe(bare)
      }),
      { numRuns: 500 },
    )
  })
})
