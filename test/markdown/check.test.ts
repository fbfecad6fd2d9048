import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { check } from '../../src/markdown/check.ts'
import { readYaml } from '../../src/markdown/read-yaml.ts'

const schema = z.strictObject({
  title: z.string(),
  count: z.int().default(0),
  flag: z.boolean().optional(),
  kind: z.enum(['one', 'two']).optional(),
  people: z.array(z.strictObject({ name: z.string(), role: z.string().optional() })).default([]),
  nested: z
    .strictObject({ inner: z.strictObject({ 'reply-to': z.string().optional() }).prefault({}) })
    .prefault({}),
  byName: z
    .record(z.string().regex(/^[a-z]+$/, 'must be in lower case'), z.strictObject({ type: z.string() }))
    .optional(),
})

const told = (yaml: string) => {
  const { value, lineOf } = readYaml(yaml, 'test:rule', 1)
  return check(schema, value, { rule: 'test:rule', lineOf }).messages.map(
    ({ reason, place, severity, rule }) => {
      expect({ severity, rule }).toEqual({ severity: 'error', rule: 'test:rule' })
      return `${place && 'line' in place ? place.line : 0} ${reason.replace('; the file was left as it is.', '')}`
    },
  )
}

describe('checking what a person wrote', () => {
  it('gives the value with its defaults', () => {
    const { value, messages } = check(schema, { title: 'A' }, { rule: 'r', lineOf: () => 1 })
    expect({ value, messages }).toEqual({
      value: { title: 'A', count: 0, people: [], nested: { inner: {} } },
      messages: [],
    })
  })

  it.each([
    ['count: 1', ['1 `title` is missing']],
    ['title: 12', ['1 `title` must be text, and is a number (put it in quotes if it is meant as text)']],
    ['title:', ['1 `title` must be text, and is empty']],
    [
      'title: A\ncount: 1.5',
      ['2 `count` must be a whole number, and is a number (put it in quotes if it is meant as text)'],
    ],
    ['title: A\nflag: maybe', ['2 `flag` must be true or false, and is text']],
    ['title: A\nkind: tow', ['2 `kind` must be one of `one`, `two`, did you mean `two`?']],
    ['title: A\npeople: A', ['2 `people` must be a list, and is text']],
    [
      'title: A\npeople:\n  - name: A\n  - nmae: B',
      [
        '4 `people.1.name` is missing',
        '4 `people.1.nmae` is no key that Copydesk knows, did you mean `name`?',
      ],
    ],
    [
      'title: A\nnested:\n  inner:\n    replyto: x',
      ['4 `nested.inner.replyto` is no key that Copydesk knows, did you mean `reply-to`?'],
    ],
    [
      'title: A\nbyName:\n  x: {typ: a, type: b}',
      ['3 `byName.x.typ` is no key that Copydesk knows, did you mean `type`?'],
    ],
    ['title: A\nbyName:\n  X: {type: b}', ['3 `byName.X` must be in lower case']],
    [
      'title: A\nquite-another: 1',
      [
        '2 `quite-another` is no key that Copydesk knows (known are `title`, `count`, `flag`, `kind`, `people`, `nested`, `byName`)',
      ],
    ],
    ['- a', ['1 This must be a group of keys, and is a list']],
  ])('says of %j what is wrong and where', (yaml, expected) => {
    expect(told(yaml)).toEqual(expected)
  })

  it('tells of twenty faults and counts the rest', () => {
    const many = `title: A\n${Array.from({ length: 500 }, (_, at) => `wrong${at}: 1`).join('\n')}`
    const all = told(many)
    expect(all).toHaveLength(21)
    expect(all.at(-1)).toBe('1 There are 480 more faults')
  })

  it('shortens a key that is endless', () => {
    expect(told(`title: A\n? ${'x'.repeat(5000)}\n: 1`)[0]?.length).toBeLessThan(300)
  })
})
