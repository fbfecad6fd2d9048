import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClashError, changedEdition, fieldHash, partKey } from '../../src/desk/edition-change.ts'
import { editionParts, joinedParts, withOrder, withoutPart, withPart } from '../../src/desk/edition-parts.ts'
import { withHeadLine } from '../../src/desk/head-line.ts'

const file = 'editions/2021-07-09.md'
const head = '---\nsubject: One # a comment\npreheader: "Two"\ndate: 2021-07-09\nguid: g\n---\n'

const words = fc.constantFrom(
  'Plain words.',
  'Two\nlines of *words*.',
  '> A quotation\n\n- a list\n- of two',
  '```\n## no headline\n```',
  '### Why do we care?\n\nBecause.',
)
const heading = fc.tuple(fc.constantFrom('## A', '## B {.x}', 'Under\n---', '## Ünïcode 👩‍💻 ##'), words)
const edition = fc
  .record({
    opening: fc.option(words, { nil: '' }),
    items: fc.array(heading, { maxLength: 5 }),
    gap: fc.constantFrom('\n\n', '\n\n\n', '\n \n\n'),
    newline: fc.constantFrom('\n', '\r\n'),
    tail: fc.constantFrom('', '\n', '\n\n\n'),
  })
  .map(({ opening, items, gap, newline, tail }) => {
    const parts = items.map(([first, rest]) => `${first.replace(' {.x}', '')}\n\n${rest}`)
    const all = [opening, ...parts].filter((one) => one !== '')
    return (head + all.map((one) => `\n${one}`).join(gap) + tail).replaceAll('\n', newline)
  })

function parted(text: string) {
  const { parted: found } = editionParts(text, file, [])
  if (!found) throw new Error('It cannot be read.')
  return found
}

describe('an edition in parts', () => {
  it('is the same bytes when it is joined again, and items moved there and back too', () => {
    fc.assert(
      fc.property(edition, (text) => {
        const parts = parted(text)
        const texts = parts.parts.map((part) => part.text)
        expect(joinedParts(parts, texts)).toBe(text)
        const items = parts.parts.filter(({ kind }) => kind === 'item')
        const order = [...items.keys()].toReversed()
        const there = withOrder(parts, order)
        const moved = joinedParts(
          there,
          there.parts.map((part) => part.text),
        )
        const reread = parted(moved).parts.filter(({ kind }) => kind === 'item')
        expect(reread.map((part) => part.text)).toEqual(items.map((part) => part.text).toReversed())
        const back = withOrder(parted(moved), order)
        expect(
          joinedParts(
            back,
            back.parts.map((part) => part.text),
          ),
        ).toBe(text)
      }),
    )
  })

  it('loses nothing but the part that is cut, and gets it back at its place', () => {
    fc.assert(
      fc.property(edition, fc.nat(4), (text, at) => {
        const parts = parted(text)
        const part = parts.parts[at + 1]
        if (!part) return
        const without = withoutPart(parts, at + 1)
        const cut = joinedParts(
          without,
          without.parts.map((one) => one.text),
        )
        const rest = parted(cut)
        expect(rest.parts.map((one) => one.text)).toEqual(
          parts.parts.toSpliced(at + 1, 1).map((one) => one.text),
        )
        const again = withPart(rest, at + 1, part)
        const whole = joinedParts(
          again,
          again.parts.map((one) => one.text),
        )
        expect(parted(whole).parts.map((one) => one.text)).toEqual(parts.parts.map((one) => one.text))
      }),
    )
  })

  it('changes one line of its front matter and no other byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const value = typed.replace(/\s+/g, ' ').trim()
        if (value === '') return
        const changed = withHeadLine(head, 'subject', value, 'date')
        expect(changed.split('\n').slice(2)).toEqual(head.split('\n').slice(2))
        expect(changed.split('\n')[1]).toMatch(/ # a comment$/)
      }),
    )
    const folded = '---\r\nsubject: >-\r\n  Long\r\n  words\r\ndate: 2021-07-09\r\nguid: g\r\n---\r\n'
    expect(withHeadLine(folded, 'subject', 'Short', 'date')).toBe(
      '---\r\nsubject: Short\r\ndate: 2021-07-09\r\nguid: g\r\n---\r\n',
    )
    expect(withHeadLine(folded, 'preheader', 'Also', 'subject')).toContain(
      '  words\r\npreheader: Also\r\ndate:',
    )
  })
})

describe('a change of an edition', () => {
  const text = `${head}\nHello.\n\n## A\n\nOne.\n\n## B\n\nTwo.\n`
  const shown = parted(text).parts.map((part, at) => ({
    ...{ id: `part-${at}`, was: fieldHash(part.text), key: partKey(part), text: part.text },
  }))
  const typed = (at: number, words: string, more: object = {}) =>
    shown.map((field, one) => (one === at ? { ...field, text: words, ...more } : field))

  it('finds its parts in a file that has changed elsewhere', () => {
    const now = text.replace('Hello.', 'Hello from outside.').replace('Two.', 'Two, from outside.')
    const { text: changed } = changedEdition(now, file, [], { fields: typed(1, '## A\n\nOne, by me.') })
    expect(changed).toBe(now.replace('One.', 'One, by me.'))
  })

  it('asks where both changed the same words, and writes what was chosen, once all are', () => {
    const now = text.replace('One.', 'One, from outside.')
    const fields = typed(1, '## A\n\nOne, by me.')
    expect(() => changedEdition(now, file, [], { fields })).toThrow(ClashError)
    const theirs = fieldHash('## A\n\nOne, from outside.')
    const mine = typed(1, '## A\n\nOne, by me.', { pick: 'mine', theirs })
    expect(changedEdition(now, file, [], { fields: mine }).text).toBe(text.replace('One.', 'One, by me.'))
    const other = typed(1, '## A\n\nOne, by me.', { pick: 'theirs', theirs })
    expect(changedEdition(now, file, [], { fields: other }).text).toBe(now)
    // What was chosen is about the text that was shown: another one since is asked about anew.
    const later = now.replace('outside', 'far outside')
    expect(() => changedEdition(later, file, [], { fields: mine })).toThrow('0 of 1 resolved')
  })

  it('keeps words whose item was taken out elsewhere, if the editor says so', () => {
    const gone = text.replace('## A\n\nOne.\n\n', '')
    const fields = typed(1, '## A\n\nOne, by me.', { pick: 'mine', theirs: 'none' })
    expect(() => changedEdition(gone, file, [], { fields: typed(1, '## A\n\nMine.') })).toThrow(ClashError)
    expect(changedEdition(gone, file, [], { fields }).text).toBe(text.replace('One.', 'One, by me.'))
  })

  it('refuses words that would swallow the next item, and an item without a headline', () => {
    for (const words of ['## A\n\n```\nopen', 'No headline.'])
      expect(() => changedEdition(text, file, [], { fields: typed(1, words) })).toThrow('nothing was written')
  })
})
