import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatterOf } from '../../src/markdown/front-matter.ts'
import { fileOf } from '../../src/markdown/stringify.ts'

const reasons = (text: string) => frontMatterOf(text).messages.map(({ reason }) => reason)

describe('front matter', () => {
  it('is parted from the text, with dates and times as the text that they are', () => {
    const text = '---\ntitle: A\ndate: 2021-07-06\nlength: 12:30:00\nno: no\n---\n\nBody.\n'
    const { data, body, bodyStart, messages } = frontMatterOf(text)
    expect(data).toEqual({ title: 'A', date: '2021-07-06', length: '12:30:00', no: 'no' })
    expect({ body, messages }).toEqual({ body: '\nBody.\n', messages: [] })
    expect(text.slice(bodyStart)).toBe(body)
  })

  it.each([
    ['a byte-order mark', '\ufeff---\na: 1\n---\nBody'],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody'],
    ['spaces behind the fences', '---  \na: 1\n--- \t\nBody'],
    ['the language named', '--- YAML\na: 1\n---\nBody'],
  ])('may have %s', (_, text) => {
    expect(frontMatterOf(text)).toMatchObject({ data: { a: 1 }, body: 'Body', messages: [] })
  })

  it('may be all there is, or hold nothing', () => {
    expect(frontMatterOf('---\na: 1\n---')).toMatchObject({ data: { a: 1 }, body: '' })
    expect(frontMatterOf('---\n---\nBody')).toMatchObject({ data: {}, body: 'Body', bodyStart: 8 })
    const commented = '---\n# only a comment\n---\nBody'
    expect(frontMatterOf(commented)).toMatchObject({ data: {}, body: commented })
  })

  it.each([
    ['a sentence between dashes', '---\nThat was the news.\n---\nMore.'],
    ['a list between dashes', '---\n- one\n- two\n---\nMore.'],
    ['a fence that is never closed', '---\ntitle: A\n\nText.'],
    ['a longer line of dashes', '-----\na: 1\n-----\nMore.'],
    ['words behind the dashes', '--- Break ---\nText.\n---\nMore.'],
    ['text before the fence', 'x\n---\na: 1\n---\n'],
    ['an empty file', ''],
  ])('is not %s: all is body', (_, text) => {
    expect(frontMatterOf(text)).toMatchObject({ data: {}, body: text, bodyStart: 0, messages: [] })
  })

  describe('in another language', () => {
    const languages = [
      'js',
      'JS',
      'Js',
      'javascript',
      'JavaScript',
      'json',
      'coffee',
      'toml',
      'cson',
      'ts',
      'node',
      'yml',
      'js\t',
      'yaml:js',
    ]
    const fences = languages.flatMap((language) =>
      ['', ' ', '\t', '   '].map((space) => `---${space}${language}`),
    )
    const variants = fences.flatMap((fence) =>
      ['\n', '\r\n'].flatMap((end) =>
        ['', '\ufeff'].map((mark) => `${mark}${fence}${end}globalThis.ran = true${end}---${end}Text.`),
      ),
    )
    it('is never run, always reported, and nothing of it is data', () => {
      expect(variants.length).toBeGreaterThan(60)
      for (const text of variants) {
        const { data, messages } = frontMatterOf(text)
        expect(data, JSON.stringify(text)).toEqual({})
        expect(messages, JSON.stringify(text)).toMatchObject([
          { severity: 'error', rule: 'content:front-matter' },
        ])
      }
      expect('ran' in globalThis).toBe(false)
    })

    it('is body where it comes second', () => {
      const { data, body } = frontMatterOf('---\na: 1\n---\n---js\nglobalThis.ran = true\n---\n')
      expect({ data, body }).toEqual({ data: { a: 1 }, body: '---js\nglobalThis.ran = true\n---\n' })
      expect('ran' in globalThis).toBe(false)
    })

    it('is not run as a YAML tag', () => {
      expect(reasons('---\na: !!js/function "function () { globalThis.ran = true }"\n---\n')[0]).toMatch(
        /not valid YAML/,
      )
      expect('ran' in globalThis).toBe(false)
    })
  })

  it('is refused above 64 kB and above 4,000 lines', () => {
    expect(reasons(`---\na: ${'x'.repeat(66_000)}\n---\n`)).toEqual([
      'The front matter is 64 kB long and at most 64 kB are read; the file was left as it is.',
    ])
    expect(reasons(`---\n${'\n'.repeat(60_000)}---\n`)[0]).toMatch(/^The front matter is 60000 lines long/)
    expect(frontMatterOf(`---\na: ${'x'.repeat(60_000)}\n---\n`).messages).toEqual([])
  })

  it('survives bombs of aliases, of nesting and of keys', () => {
    const aliases = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}x]`).join('\n')}`
    expect(reasons(`---\n${aliases}\n---\n`)[0]).toMatch(/unfold to too many values/)
    expect(reasons('---\na: &a {b: *a}\n---\n')[0]).toMatch(/unfold to too many values|unidentified alias/)
    expect(reasons(`---\na: ${'['.repeat(30_000)}\n---\n`)[0]).toMatch(/not valid YAML/)
    expect(reasons(`---\n${'- '.repeat(30_000)}x\n---\n`)[0]).toMatch(/not valid YAML/)
    const keys = Array.from({ length: 3900 }, (_, at) => `k${at}: 1`).join('\n')
    const { data, lineOf } = frontMatterOf(`---\n${keys}\n---\n`)
    expect(Object.keys(data)).toHaveLength(3900)
    expect(lineOf(['k3899'])).toBe(3901)
  })

  it('says where it is broken', () => {
    expect(frontMatterOf('---\ntitle: A\n# x\nb: a: c\nd: 2\n---\n').messages).toMatchObject([
      { severity: 'error', place: { line: 4 } },
    ])
    expect(frontMatterOf('---\na: 1\na: 2\n---\n').messages).toMatchObject([{ place: { line: 3 } }])
    expect(reasons('---\na: 1\n---b: 2\n---\n')).toEqual([
      'This is not valid YAML (a line in it starts with three dashes); the file was left as it is.',
    ])
  })

  it('gives the line of a key at any depth, and of its nearest parent where it is missing', () => {
    const { lineOf } = frontMatterOf(
      '---\n# note\na: 1\npeople:\n  - name: A\n    role: host\n  - name: B\n    role: x\n"b c": 2\n---\n',
    )
    expect(lineOf(['a'])).toBe(3)
    expect(lineOf(['people', 1, 'role'])).toBe(8)
    expect(lineOf(['people', 1])).toBe(7)
    expect(lineOf(['people', 1, 'link'])).toBe(7)
    expect(lineOf(['people', 9, 'link'])).toBe(4)
    expect(lineOf(['b c'])).toBe(9)
  })

  it('hands out an object of its own each time, and the same error each time', () => {
    const text = '---\nlist: [a]\n---\n'
    const first = frontMatterOf(text).data
    ;(first.list as string[]).push('b')
    expect(frontMatterOf(text).data).toEqual({ list: ['a'] })
    const broken = '---\na: [\n---\n'
    expect(reasons(broken)).toEqual(reasons(broken))
    expect(reasons(broken)).toHaveLength(1)
  })

  it('does not touch prototypes', () => {
    const { data } = frontMatterOf(
      '---\n__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n---\n',
    )
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor'])
  })

  it('reads back every value that is written', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        '012',
        '0o14',
        '0b11',
        '1_000',
        '1e3',
        '.inf',
        '~',
        'yes',
        'NULL',
        '2021-07-06',
        '12:30:00',
        '---',
        '- a',
        '# x',
        'a: b',
        '<<',
        '=',
        '*a',
        '&a',
        '!x',
        ' a ',
        'a\nb\n',
        '\n',
        '|',
      ),
    )
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 5 }), scalar, { maxKeys: 3 }),
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), value, { minKeys: 1, maxKeys: 5 }),
        fc.string(),
        (data, body) => {
          const text = fileOf(data, `x${body}x`)
          expect(frontMatterOf(text)).toMatchObject({ messages: [], body: `\nx${body}x\n` })
          expect(frontMatterOf(text).data).toEqual(data)
        },
      ),
    )
  })

  it('takes any text without throwing, and never loses a character of it', () => {
    const part = fc.constantFrom(
      '---',
      '---js',
      '\n',
      '\r\n',
      '\r',
      'a: 1',
      '- x',
      ' ',
      '\ufeff',
      '"',
      '{',
      '[',
      '&a',
      '*a',
      '#',
      '\u2028',
      '...',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        const { body, bodyStart } = frontMatterOf(text)
        expect(text.slice(bodyStart)).toBe(body)
      }),
    )
  })
})
