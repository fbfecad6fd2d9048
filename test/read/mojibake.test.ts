import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatterOf } from '../../src/markdown/front-matter.ts'
import { blocksOf } from '../../src/model/tree.ts'
import type { DraftReader } from '../../src/read/draft.ts'
import { repairedMojibake } from '../../src/read/mojibake.ts'
import { readRepaired } from '../../src/read/read-repaired.ts'
import { wordBuilder } from '../../src/read/word-builder.ts'
import { locator } from '../../src/words/locator.ts'
import { rawPlaces } from '../../src/words/raw-places.ts'
import { readText, shown } from './read-text.ts'

/** What becomes of a text that is saved as UTF-8, opened as windows-1252 and saved again. */
const damaged = (text: string, times = 1): string =>
  times === 0
    ? text
    : damaged(new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)), times - 1)

const good = 'It’s “déjà vu” – naïve… €5 for a café ☕ 😀, said Šárka Müller in the São Paulo office.'

describe('UTF-8 read as windows-1252', () => {
  it.each([1, 2, 3])('is put right where it happened %s times, and reported once', (times) => {
    const { text, messages } = readText(damaged(good, times))
    expect(text).toBe(good)
    expect(messages).toMatchObject([{ rule: 'read:mojibake', severity: 'info', place: { line: 1 } }])
    expect(messages[0]?.reason).toMatch(
      /^\d+ characters were UTF-8 read as windows-1252, such as ".+" for "./,
    )
  })

  it('is put right beside text that is whole', () => {
    expect(readText(`It’s – fine.\n\n${damaged('It’s – not.')}`).text).toBe('It’s – fine.\n\nIt’s – not.')
  })

  it.each(['Привет, как дела и мир?', 'Γειά σας, φίλοι', 'שלום עולם', '日本語のテキスト'])(
    'is put right in other scripts: %s',
    (text) => {
      expect(readText(damaged(text)).text).toBe(text)
    },
  )

  it('leaves no half of a no-break space behind whose other half became a plain one', () => {
    expect(readText('Itâ€™s CNBCÂ  said so.Â ').text).toBe('It’s CNBC  said so. ')
  })

  it.each([
    'AMANHÃ” said the sign, MANHÃ… and IRMÃ–',
    'CAFÉ” É’S Fuß” in der Straße…',
    'Olé…” said the fiancé’”— voilà…',
    '« C’est là », dit-il à « Noël » Š…',
    'São Paulo, coração, Ângela and Åsa, YSTÄVÄ’',
    'He showed us “â€™”, an apostrophe gone wrong, and `Ã©`.',
  ])('is not seen in what people write: %s', (text) => {
    expect(repairedMojibake(text)).toBeUndefined()
  })

  it('is only reported where one pair of letters is all there is', () => {
    const { text, messages } = readText('A cafÃ© by the sea.')
    expect(text).toBe('A cafÃ© by the sea.')
    expect(messages).toMatchObject([{ rule: 'read:mojibake', place: { line: 1, column: 6 } }])
    expect(messages[0]?.reason).toMatch(/"Ã©" may be "é".*left as it is/)
  })

  it('never makes hidden characters that turn the direction of reading', () => {
    const text = damaged('It’s annual\u202efdp.exe')
    expect(readText(text).text).toBe(`It’s annual${damaged('\u202e')}fdp.exe`)
  })

  it('leads every block, letter and message back to the file', () => {
    const raw = `---\ntitle: ${damaged('“Déjà vu”')}\ndate: soon\n---\n${damaged('Zoë:')} Yes.\n\n${damaged('Zoë:')} It is.`
    const { text, tree, meta, origin, messages } = readText(raw)
    expect(meta.title).toBe('“Déjà vu”')
    expect(blocksOf(tree).map(shown)).toEqual(['Zoë: Yes.', 'Zoë: It is.'])
    expect(origin?.raw).toBe(raw)
    const places = rawPlaces({ text, ...(origin && { origin }) })
    const second = places(blocksOf(tree)[1]?.position as ReturnType<typeof places>)
    expect(raw.slice(second.start.offset, second.end.offset)).toBe(`${damaged('Zoë:')} It is.`)
    expect(second.start.line).toBe(7)
    expect(messages.map(({ place }) => place && 'line' in place && [place.line, place.column])).toEqual([
      [3, 1],
      [2, 8],
    ])
  })

  it('leads nowhere from a file that is refused', () => {
    const { text, origin, messages } = readText(damaged('It’s {'), 'a.json')
    expect([text, origin]).toEqual(['', undefined])
    expect(messages.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it('is right after any words of any script, and costs no word beside them', () => {
    const word = fc.constantFrom(
      'fine',
      'it’s',
      'déjà',
      '“so”',
      'naïve',
      'Müller',
      '–',
      '…',
      '€',
      '\n',
      'São',
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (words, times) => {
          const text = `It’s ${words.join(' ')}`
          expect(repairedMojibake(damaged(text, times))?.text).toBe(text)
        },
      ),
    )
  })
})

/** A reader that takes marks out, to see two ways back in a row. */
const marked: DraftReader = (raw) => {
  const builder = wordBuilder(raw)
  let at = 0
  for (const { index, 0: mark } of raw.matchAll(/<[^<>]*>|&amp;/g)) {
    builder.copy(at, index)
    at = index + mark.length
    if (mark === '&amp;') builder.put('&', index, at)
  }
  builder.copy(at, raw.length)
  return { ...builder.finish(), blocks: [], messages: frontMatterOf(raw).messages }
}

describe('a reader with a way back of its own', () => {
  it('leads through both to the file, letter by letter', () => {
    const piece = fc.constantFrom(
      'one ',
      '<b>',
      '’',
      'é',
      '&amp;',
      'two.',
      '–',
      '\n',
      '😀',
      '<i é>',
      'Škoda ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const whole = `It’s ${pieces.join('')}`
        const raw = damaged(whole)
        const draft = readRepaired(marked, raw, 'a.html')
        const plain = marked(whole, 'a.html')
        expect(draft.text).toBe(plain.text)
        expect(draft.origin?.raw).toBe(raw)
        const places = rawPlaces({ text: draft.text, ...(draft.origin && { origin: draft.origin }) })
        const where = locator(draft.text)
        for (const { index, 0: letter } of draft.text.matchAll(/./gu)) {
          const { start, end } = places(where.position(index, index + letter.length))
          expect(raw.slice(start.offset, end.offset)).toBe(letter === '&' ? '&amp;' : damaged(letter))
        }
      }),
    )
  })
})
