import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/edition/compose.ts'
import { renderEdition, renderWebVersion } from '../../src/edition/render.ts'
import type { Edition } from '../../src/model/edition.ts'
import { leaveToken } from '../../src/model/mail-tokens.ts'
import { elementsOf } from './elements-of.ts'
import { context, episode, show, story } from './made-up-show.ts'

const hostile = [
  'Subject\u2028Bcc: x\u2029\u0085 y',
  '\u200f\u202bשלום\u202c\u2067 عالم',
  '[[var:firstname]] %FIRSTNAME% {$name} [unsubscribe] <<Name>> #{x}',
  '{width=600 height=400} ![x](https://h.example/x.png){width=99999 height=1}',
  'A subject of ten thousand characters. '.repeat(270),
  '<script>alert(1)</script>',
  '</td></table><img src=x onerror=alert(1)>',
  '{{leave_url}}',
  '{{ constructor.constructor("return process")() }}',
  '{% include "edition.njk" %}',
  '*|MC:SUBJECT|* %%unsubscribe%% <% x %>',
  '"><a href="javascript:alert(1)">',
  "' onmouseover='x",
  '&lt;b&gt; &amp;amp;',
  'JUICE_CODE_BLOCK_0_',
  '<!--[if mso]> --> <![endif]-->',
  '\u202eesrever\u2066 \u200f\u0000\u0007',
  '[x](javascript:alert(1)) ![y](data:text/html,1) <https://ok.example/{{leave_url}}>',
  'Line\r\nBcc: everybody@example.com',
  '{*{leave\\_url}*}',
  'x'.repeat(5000),
  '🚢'.repeat(200),
]

/** The same words in each place where an edition takes words from others. */
function editionOf(words: string): Edition {
  const day = episode('2021-07-08', [story('one', words, words, words)])
  const drafted = composeEdition({ show, episodes: [day], date: '2021-07-09', guid: 'g' })
  const item = { headline: words, careHeading: words, summary: [], care: [], story: words }
  return { ...drafted, subject: words, preheader: words, items: [...drafted.items, item] }
}

function holds(words: string): void {
  const edition = editionOf(words)
  const { html, text, subject, preheader } = renderEdition(edition, context)
  const web = renderWebVersion(edition, context)
  for (const page of [html, web]) {
    const elements = elementsOf(page)
    expect(
      elements.filter(({ tagName }) => /^(?:script|iframe|object|form|input|base)$/.test(tagName)),
    ).toEqual([])
    for (const { attrs } of elements)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on/)
        if (name === 'href' || name === 'src')
          expect(value).toMatch(/^(?:https?:|mailto:|\{\{leave_url\}\}$)/)
      }
  }
  expect(subject + preheader).not.toMatch(/[\r\n\u0085\u2028\u2029]/)
  for (const { attrs } of elementsOf(html).filter(({ tagName }) => tagName === 'img'))
    expect(Number(attrs.find(({ name }) => name === 'width')?.value ?? 0)).toBeLessThanOrEqual(560)
  expect(elementsOf(html).filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
  for (const part of [html, text]) expect(part.split(leaveToken)).toHaveLength(2)
  for (const part of [html.replace(leaveToken, ''), text.replace(leaveToken, ''), web, subject, preheader]) {
    expect(part).not.toMatch(/\{\{|\}\}/)
    expect(part).not.toMatch(/[\u0000\u0007\u202a-\u202e\u2066-\u2069]/)
  }
  for (const line of text.split('\n'))
    expect(/^(?:\[\d+\] )?https?:/.test(line) || line.length <= 78, line).toBe(true)
}

describe('hostile words', () => {
  it.each(hostile)('%j stay words', holds)

  it('stay words in every mixture', () => {
    const mixture = fc.array(
      fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.string({ unit: 'grapheme' })),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(mixture, (parts) => holds(parts.join(' '))),
      { numRuns: 40 },
    )
  })
})
