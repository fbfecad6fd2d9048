import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { plainHtml } from '../../src/site/plain-html.ts'
import { sanitisedHtml } from '../../src/site/safe-html.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('a & b', '<b>', '&amp;', '"it\'s"', ' Ünï ', '\u00a0', 'a\nb', '👋', '\u202e', '&#65;'),
)
const url = fc.oneof(
  fc.constantFrom(
    '../../entities/acme/',
    '#p-a-b',
    'https://elsewhere.example/a_b/~c#d',
    'https://elsewhere.example/?a=1&b=2',
    'javascript:alert(1)',
    'HTTPS://x.example',
    '//x.example/',
    'data:text/html,x',
    '/a',
    'mailto:a@b.example',
    '../../a b/',
    '../..//x',
  ),
  fc.webUrl(),
)

const phrase = fc.letrec<{ phrase: PhrasingContent }>((tie) => {
  const children = fc.array(tie('phrase'), { maxLength: 3 })
  const data = fc.constantFrom(
    undefined,
    { hProperties: { className: ['name'] } },
    { hProperties: { onclick: 'x' } },
  )
  return {
    phrase: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant('text' as const), value: words }),
      fc.record({ type: fc.constant('inlineCode' as const), value: words }),
      fc.record({ type: fc.constant('strong' as const), children }),
      fc.record(
        {
          type: fc.constant('emphasis' as const),
          children,
          data: fc.constantFrom(undefined, { hName: 'cite' }, { hName: 'script' }),
        },
        { requiredKeys: ['type', 'children'] },
      ),
      fc.record(
        { type: fc.constant('link' as const), url, children, title: fc.constantFrom(null, 'x'), data },
        { requiredKeys: ['type', 'url', 'children'] },
      ),
    ) as fc.Arbitrary<PhrasingContent>,
  }
}).phrase

const paragraph = fc.record(
  {
    type: fc.constant('paragraph' as const),
    children: fc.array(phrase, { maxLength: 4 }),
    data: fc.constantFrom(
      { hProperties: { id: 'p-a-b-c12' } },
      { hProperties: { id: 'other' } },
      { hProperties: { id: 'p-a', style: 'x' } },
    ),
  },
  { requiredKeys: ['type', 'children'] },
)

describe('the short way to HTML', () => {
  it('writes what the sanitiser would have written, or nothing', () => {
    let short = 0
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), (children) => {
        const tree = { type: 'root', children } as Root
        const html = plainHtml(tree)
        if (html === undefined) return
        short++
        expect(html).toBe(sanitisedHtml(tree))
      }),
    )
    expect(short).toBeGreaterThan(3)
  })

  it('is taken by a paragraph with a speaker, a name and a sign to escape', () => {
    const link: PhrasingContent = {
      type: 'link',
      url: '../../entities/acme/',
      data: { hProperties: { className: ['name'] } },
      children: [{ type: 'text', value: 'Acme' }],
    }
    const cite: PhrasingContent = {
      type: 'emphasis',
      data: { hName: 'cite' },
      children: [{ type: 'text', value: 'Ada:' }],
    }
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          data: { hProperties: { id: 'p-a-1' } },
          children: [cite, { type: 'text', value: ' R&D at ' }, link],
        },
      ],
    }
    expect(plainHtml(tree)).toBe(
      '<p id="p-a-1"><cite>Ada:</cite> R&amp;D at <a href="../../entities/acme/" class="name">Acme</a></p>',
    )
    expect(
      plainHtml({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value: 'x' }] }],
      }),
    ).toBeUndefined()
  })
})
