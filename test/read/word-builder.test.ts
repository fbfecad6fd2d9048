import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordBuilder } from '../../src/read/word-builder.ts'
import { locator } from '../../src/words/locator.ts'
import { rawPlaces } from '../../src/words/raw-places.ts'

/** A raw file of plain stretches, markup that says nothing, and escapes that stand for one letter. */
const part = fc.oneof(
  fc.record({ kind: fc.constant('copy' as const), raw: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.record({
    kind: fc.constant('markup' as const),
    raw: fc.constantFrom('<b>', '\n\n', '00:01 --> 00:02\n'),
  }),
  fc.record({ kind: fc.constant('escape' as const), raw: fc.constantFrom('&amp;', '&#39;') }),
)

describe('the words of a raw file', () => {
  it('lead back to where they stood, letter by letter', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const raw = parts.map((one) => one.raw).join('')
        const builder = wordBuilder(raw)
        const expected: { readonly start: number; readonly end: number }[] = []
        let at = 0
        for (const { kind, raw: said } of parts) {
          const end = at + said.length
          if (kind === 'copy') {
            builder.copy(at, end)
            for (let letter = at; letter < end; letter++) expected.push({ start: letter, end: letter + 1 })
          } else if (kind === 'escape') {
            builder.put('&', at, end)
            expected.push({ start: at, end })
          }
          at = end
        }
        const words = builder.finish()
        const places = rawPlaces(words)
        const where = locator(words.text)
        expect(words.text).toHaveLength(expected.length)
        for (const [offset, { start, end }] of expected.entries()) {
          const place = places(where.position(offset, offset + 1))
          expect([place.start.offset, place.end.offset]).toEqual([start, end])
        }
      }),
    )
  })

  it('cover the markup between them where a stretch reaches over it', () => {
    const raw = 'one <b>two</b> &amp; three'
    const builder = wordBuilder(raw)
    builder.copy(0, 4)
    builder.copy(7, 10)
    builder.gap('\n', 10)
    builder.put('&', 15, 20)
    const words = builder.finish()
    expect(words.text).toBe('one two\n&')
    const { start, end } = rawPlaces(words)(locator(words.text).position(4, 9))
    expect(raw.slice(start.offset, end.offset)).toBe('two</b> &amp;')
  })

  it('are their own places in a file without markup', () => {
    const position = locator('plain').position(1, 3)
    expect(rawPlaces({ text: 'plain' })(position)).toBe(position)
  })
})
