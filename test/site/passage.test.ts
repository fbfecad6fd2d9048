import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { leadOf, shortened } from '../../src/site/lead.ts'
import { linkMentions } from '../../src/site/link-mentions.ts'
import { pageTitle } from '../../src/site/page-title.ts'
import { passageHtml } from '../../src/site/passage.ts'
import { quotesOf } from '../../src/site/quote.ts'
import { relativeAddress } from '../../src/site/relative-address.ts'

const html = (markdown: string, under = 1): string =>
  passageHtml(parseMarkdown(markdown).children, { base: '../../', under })

describe('a passage', () => {
  it('is markup from the tree and nothing else', () => {
    expect(html('<img src=x onerror=alert(1)> &amp; **b**')).toBe(
      '<p>&lt;img src=x onerror=alert(1)> &amp; <strong>b</strong></p>',
    )
    expect(html('[a](javascript:alert(1)) [b](data:text/html,x) [c](https://x.example/)')).toBe(
      '<p><a>a</a> <a>b</a> <a href="https://x.example/">c</a></p>',
    )
  })

  it('says what a picture shows instead of loading it', () => {
    expect(html('Look: ![two cats](https://x.example/cats.png)')).toBe('<p>Look: two cats</p>')
  })

  it('takes a link from the root to be one within the site', () => {
    expect(html('[a](/about/) [b](//x.example/)')).toContain(
      '<a href="../../about/">a</a> <a href="//x.example/">',
    )
  })

  it('puts headings below the one above it and skips no level', () => {
    const levels = (text: string): readonly string[] =>
      [...text.matchAll(/<(h\d)>/g)].map((match) => match[1] ?? '')
    expect(levels(html('# A\n\n#### B\n\n## C\n\n###### D', 2))).toEqual(['h3', 'h4', 'h4', 'h5'])
  })

  it('keeps the words of a footnote', () => {
    expect(html('Said[^1].\n\n[^1]: Not quite.')).toBe('<p>Said<sup>1</sup>.</p>\n<p>Not quite.</p>')
  })

  it('never lets anything through that acts, whatever is written', () => {
    const nasty = fc.constantFrom(
      '<script>',
      '</p>',
      'javascript:',
      '](',
      '![',
      '"',
      "'",
      '<',
      '>',
      '&#60;',
      '`',
      '\n\n',
      '- ',
      '> ',
      '<svg onload=',
      '{{',
      '\u202e',
      '\\',
      '[^1]:',
      '|-|\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ maxLength: 8 })), { maxLength: 30 }), (pieces) => {
        const markup = html(pieces.join('')).replace(/="[^"]*"/g, '=""')
        const tags = [...markup.matchAll(/<\/?([^\s>]+)([^>]*)>/g)]
        for (const [, name, attributes] of tags) {
          expect(name).toMatch(
            /^(p|a|strong|em|del|code|pre|blockquote|cite|sup|br|hr|[uo]l|li|h[2-6]|t(able|head|body|r|h|d))$/,
          )
          expect(attributes).toMatch(/^( (href|start|id|class)="")*$/)
        }
      }),
    )
  })
})

describe('linking mentions', () => {
  it('never changes the words, wherever the mentions are said to be', () => {
    const place = fc.record({
      start: fc.integer({ min: -2, max: 40 }),
      length: fc.integer({ min: 1, max: 9 }),
    })
    const words = fc.array(
      fc.constantFrom(
        'Acme ',
        '**Acme** ',
        '\u00a0\u200b',
        '[Acme](https://x.example/) ',
        '`Acme` ',
        '*a  b*',
        '\n',
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(words, fc.array(place, { maxLength: 4 }), (pieces, places) => {
        const paragraph = parseMarkdown(`x${pieces.join('')}`).children[0]
        const content = (paragraph && 'children' in paragraph ? paragraph.children : []) as PhrasingContent[]
        const links = places.map(({ start, length }) => ({ start, end: start + length, url: '/e/' }))
        expect(plainText(linkMentions(content, links))).toBe(plainText(content))
      }),
    )
  })

  it('links exactly the mention, across spaces that the plain text has not', () => {
    const content: PhrasingContent[] = [{ type: 'text', value: ' The \u00a0 big\u200b  Acme Inc fell.' }]
    const [before, link, after] = linkMentions(content, [{ start: 8, end: 16, url: '/e/' }])
    expect(before).toMatchObject({ value: ' The \u00a0 big\u200b  ' })
    expect(link).toMatchObject({ type: 'link', url: '/e/', children: [{ value: 'Acme Inc' }] })
    expect(after).toMatchObject({ value: ' fell.' })
  })
})

describe('quoting', () => {
  it('keeps every mark and quotes no sentence twice', () => {
    const text = fc.array(fc.constantFrom('Acme ', 'said. ', 'No', '? ', 'U.S. ', 'x'.repeat(300)), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('').trim()
        const marks = [...whole.matchAll(/Acme/g)].map(({ index }) => ({ start: index, end: index + 4 }))
        const quotes = quotesOf(whole, marks)
        expect(
          quotes
            .flat()
            .filter(({ mark }) => mark)
            .map(({ text: words }) => words),
        ).toEqual(marks.map(() => 'Acme'))
        let from = 0
        for (const quote of quotes) {
          const words = quote
            .map(({ text: part }) => part)
            .join('')
            .replace(/^…|…$/g, '')
          const at = whole.indexOf(words, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + words.length
        }
      }),
    )
  })

  it('quotes only what is around the name from a sentence without end', () => {
    const [quote] = quotesOf(`${'a '.repeat(5000)}Acme${' b'.repeat(5000)}`, [{ start: 10_000, end: 10_004 }])
    const words = quote?.map(({ text }) => text).join('') ?? ''
    expect(words.length).toBeLessThan(600)
    expect(words).toMatch(/^….*Acme.*…$/)
  })
})

describe('short words for long ones', () => {
  it('lead with a whole sentence, or two where the first says little', () => {
    expect(leadOf(['Yes. It was the largest theft that the town had ever seen. More.'])).toBe(
      'Yes. It was the largest theft that the town had ever seen.',
    )
    expect(leadOf(['word '.repeat(100)], 50)).toMatch(/^(word )+word…$/)
    expect(leadOf([])).toBe('')
  })

  it('never pass their limit', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'binary' }),
        fc.integer({ min: 2, max: 90 }),
        (text, limit) => {
          expect(shortened(text, limit).length).toBeLessThanOrEqual(limit)
          expect(shortened(text, limit).isWellFormed()).toBe(
            text.isWellFormed() || shortened(text, limit).isWellFormed(),
          )
        },
      ),
    )
  })

  it('make a title of at most seventy characters, the show in it where it fits', () => {
    expect(pageTitle('Short', 'Show')).toBe('Short · Show')
    expect(
      pageTitle('A headline that takes up nearly all of the room that a title may have', 'Show'),
    ).toHaveLength(69)
    expect(pageTitle(`${'word '.repeat(30)}`, 'Show')).toMatch(/^(word )+word…$/)
    expect(pageTitle('x'.repeat(300), 'Show').length).toBeLessThanOrEqual(70)
  })
})

describe('addresses', () => {
  it('are relative to the page, and start at the show where the page is missing', () => {
    expect(relativeAddress('/', '/', '/s/')).toBe('./')
    expect(relativeAddress('/about/', '/', '/s/')).toBe('./about/')
    expect(relativeAddress('/', '/stories/x/', '/s/')).toBe('../../')
    expect(relativeAddress('/feed.xml', '/about/', '/s/')).toBe('../feed.xml')
    expect(relativeAddress('/about/', '/404.html', '/s/')).toBe('/s/about/')
  })
})
