import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnchangeableError, withField, without } from '../../src/content/yaml-change.ts'
import { withEntry, withItem } from '../../src/content/yaml-insert.ts'
import { yamlValue } from '../../src/markdown/read-yaml.ts'

const order = ['name', 'type', 'aliases', 'description']

const text = `# Names.
entities:
  a:
    name: A   # the first
    type: ORG
    aliases:
      # an old one
      - x # left alone
      - 'y'
    description: >-
      two
      lines
  b: {name: "B", type: ORG, aliases: [q, "r"]}
# None of these is one.
ignore: []
merge: {}
concepts:
never-merge:
  - [a, b]
`

/** The lines that one text has and another has not. */
const only = (one: string, other: string) =>
  one.split('\n').filter((line) => !other.split('\n').includes(line))

describe('changing a value of a YAML text', () => {
  it.each<readonly [string, (text: string) => string, readonly string[], readonly string[]]>([
    [
      'a text',
      (t) => withField(t, ['entities', 'a'], 'name', 'B: c'),
      ['    name: A   # the first'],
      ['    name: "B: c"   # the first'],
    ],
    [
      'a text of several lines',
      (t) => withField(t, ['entities', 'a'], 'description', 'one'),
      ['    description: >-', '      two', '      lines'],
      ['    description: one'],
    ],
    ['an item less', (t) => withField(t, ['entities', 'a'], 'aliases', ['x']), ["      - 'y'"], []],
    ['an item more', (t) => withField(t, ['entities', 'a'], 'aliases', ['x', 'y', 'z']), [], ['      - z']],
    [
      'no list any more',
      (t) => withField(t, ['entities', 'a'], 'aliases', undefined),
      ['    aliases:', '      # an old one', '      - x # left alone', "      - 'y'"],
      [],
    ],
    [
      'within braces',
      (t) => withField(t, ['entities', 'b'], 'aliases', ['q']),
      ['  b: {name: "B", type: ORG, aliases: [q, "r"]}'],
      ['  b: {name: "B", type: ORG, aliases: [q]}'],
    ],
    [
      'the first of braces',
      (t) => without(t, ['entities', 'b', 'name']),
      ['  b: {name: "B", type: ORG, aliases: [q, "r"]}'],
      ['  b: {type: ORG, aliases: [q, "r"]}'],
    ],
    [
      'a key more, in its place',
      (t) => withField(t, ['entities', 'b'], 'description', 'B, c', order),
      ['  b: {name: "B", type: ORG, aliases: [q, "r"]}'],
      ['  b: {name: "B", type: ORG, aliases: [q, "r"], description: "B, c"}'],
    ],
    [
      'into brackets with nothing',
      (t) => withItem(t, ['ignore'], 'x: y'),
      ['ignore: []'],
      ['ignore: ["x: y"]'],
    ],
    ['into braces with nothing', (t) => withEntry(t, ['merge'], 'a', 'b'), ['merge: {}'], ['merge: {a: b}']],
    [
      'behind a key with nothing',
      (t) => withItem(t, ['concepts'], 'MSP'),
      ['concepts:'],
      ['concepts: [MSP]'],
    ],
    ['a list into a list', (t) => withItem(t, ['never-merge'], ['c', 'd']), [], ['  - [c, d]']],
    [
      'the last item, with its list',
      (t) => without(t, ['never-merge', 0]),
      ['never-merge:', '  - [a, b]'],
      [],
    ],
  ])('%s: nothing else changes', (_, change, gone, come) => {
    const after = change(text)
    expect([only(text, after), only(after, text)]).toEqual([gone, come])
    // The same with the line ends of Windows and a byte-order mark, which both stay.
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect(change(windows)).toBe(`\ufeff${after.replaceAll('\n', '\r\n')}`)
  })

  it('refuses what would touch other lines', () => {
    const shared = 'a: &one {x: 1, y: 2}\nb: *one\n'
    expect(() => withField(shared, ['a'], 'x', 'z')).toThrow(UnchangeableError)
    expect(() => without('- - a\n  - b\n', [0, 0])).toThrow(UnchangeableError)
    expect(() => without(text, ['entities', 'c'])).toThrow(UnchangeableError)
  })

  it('reads as it was asked to, whatever the words, and takes nothing else along', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((one) => one.isWellFormed() && !/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/.test(one))
    fc.assert(
      fc.property(words, fc.constantFrom('a', 'b'), (value, id) => {
        const after = withField(text, ['entities', id], 'name', value, order)
        const before = yamlValue(text) as { entities: Record<string, object> }
        expect(yamlValue(after)).toEqual({
          ...before,
          entities: { ...before.entities, [id]: { ...before.entities[id], name: value } },
        })
        expect(only(text, after).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('puts a value in and takes it out again: the same bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b'), fc.constantFrom('x y', ': #', "'"), (id, value) => {
        const keyed = withField(text, ['entities', id], 'subtype', value, order)
        expect(withField(keyed, ['entities', id], 'subtype', undefined)).toBe(text)
        expect(
          without(withEntry(text, ['entities'], 'zz', { name: value, type: 'ORG' }), ['entities', 'zz']),
        ).toBe(text)
      }),
    )
  })
})
