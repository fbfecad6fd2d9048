import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assertEditable,
  decisionAt,
  UneditableError,
  type WrittenDecision,
  withDecision,
  withoutDecision,
} from '../../src/content/decision-lines.ts'
import { yamlValue } from '../../src/markdown/read-yaml.ts'

const decision = (at: string, more: Partial<WrittenDecision> = {}): WrittenDecision => ({
  ...{ rule: 'clean:duplicates', at, do: 'keep' },
  ...more,
})

/** Words that YAML has its own mind about, and letters that are more than one. */
const awkward = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.constantFrom(
      ...[
        ': # & * ! | > \' " @',
        '- a',
        'null',
        'yes',
        '1e3',
        '2021-07-06',
        '👩‍👩‍👧',
        'שלום',
        'e\u0301',
        'é',
        '…',
        '~',
      ],
    ),
  )
  .filter((text) => text.trim() !== '')

const verbs = ['keep', 'cut', 'agree', 'join'] as const
const decisions = fc.record(
  {
    rule: fc.constantFrom('clean:duplicates', 'structure:stories'),
    at: awkward,
    do: fc.constantFrom(...verbs),
    why: awkward,
  },
  { requiredKeys: ['rule', 'at', 'do'] },
)

/** A file as an editor may have it: comments, blank lines, an indent, folded text, line ends of Windows. */
const files = fc
  .record({
    list: fc.uniqueArray(decisions, { maxLength: 6, selector: ({ rule, at }) => `${rule} ${at}` }),
    indent: fc.constantFrom('', '  '),
    head: fc.constantFrom('', '# Mine.\n', '---\n', '\n'),
    between: fc.constantFrom('', '\n', '# why not\n\n'),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ list, indent, head, between, crlf, bom, last }) => {
    const entries = list.map((one) => {
      const lines = Object.entries(one).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      return `${indent}- ${lines.join(`\n${indent}  `)}\n${between}`
    })
    const text = `${head}${entries.join('')}`
    const ended = last ? text : text.replace(/\n$/, '')
    return { list, text: (bom ? '\ufeff' : '') + (crlf ? ended.replaceAll('\n', '\r\n') : ended) }
  })

const listIn = (text: string): readonly WrittenDecision[] =>
  (yamlValue(text) ?? []) as readonly WrittenDecision[]

describe('a decisions file, changed by lines', () => {
  it('says afterwards what it said before and the decision, and nothing else', () => {
    fc.assert(
      fc.property(files, decisions, ({ text }, one) => {
        assertEditable(text, 'a.yml')
        const before = listIn(text)
        const after = withDecision(text, one)
        const at = before.findIndex(({ rule, at }) => rule === one.rule && at === one.at)
        expect(listIn(after)).toEqual(at < 0 ? [...before, one] : before.with(at, one))
        expect(decisionAt(after, one)).toEqual(one)
        assertEditable(after, 'a.yml')
      }),
    )
  })

  it('is as it was, byte for byte, when a decision that was put in is taken out', () => {
    fc.assert(
      fc.property(files, decisions, ({ text, list }, one) => {
        fc.pre(!list.some(({ rule, at }) => rule === one.rule && at === one.at))
        const whole =
          text === '' || text === '\ufeff' || text.endsWith('\n')
            ? text
            : `${text}${text.includes('\r\n') ? '\r\n' : '\n'}`
        expect(withoutDecision(withDecision(text, one), one)).toBe(whole)
      }),
    )
  })

  it('takes one decision out and leaves the others', () => {
    fc.assert(
      fc.property(files, fc.nat(), ({ text, list }, nth) => {
        const one = list[nth % Math.max(1, list.length)]
        if (one) expect(listIn(withoutDecision(text, one))).toEqual(list.filter((other) => other !== one))
      }),
    )
  })

  it('hard case 18: keeps comments, folded text and unknown keys, and changes one stretch of lines', () => {
    const text = `# The whole show twice.
- rule: clean:duplicates   # one
  at: first-words-1a2b3c
  do: cut
  why: >
    Folded over
    - two lines.

# the second
- {rule: "clean:loops", at: 'x', do: keep}
-   do: keep
    rule: clean:overlap
    at: y
`
    const after = withDecision(text, decision('x', { rule: 'clean:loops', do: 'agree' }))
    const changed = after.split('\n').filter((line) => !text.split('\n').includes(line))
    expect(changed).toEqual(['- rule: clean:loops', '  at: x', '  do: agree'])
    expect(withDecision(text, decision('new')).startsWith(text)).toBe(true)
    expect(withoutDecision(text, decision('y', { rule: 'clean:overlap' }))).toBe(
      text.slice(0, text.indexOf('-   do: keep')),
    )
  })

  it('D6: says of what it cannot parse where, and changes nothing', () => {
    for (const broken of [
      '- a: [1',
      '- a: 1\n  a: 2',
      'a: 1',
      '[{rule: a, at: b, do: keep}]',
      '- - a\n- b: {',
    ])
      expect(() => assertEditable(broken, 'content/decisions/a.yml'), broken).toThrow(UneditableError)
    expect(() => assertEditable('- a: 1\n- b: [', 'a.yml')).toThrow(/line \d/)
  })
})
