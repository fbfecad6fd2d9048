import { describe, expect, it } from 'vitest'
import { readText, timedIn } from './read-text.ts'

const told = (raw: string) => readText(raw, 'x.json').messages

describe('times that cannot be', () => {
  it.each([
    ['negative', '{"start": -1, "end": 2}'],
    ['no number', '{"start": "soon", "end": 2}'],
    ['NaN', '{"start": NaN, "end": 2}'],
    ['endless', '{"start": 1e999, "end": 2}'],
    ['beyond a hundred hours', '{"start": 400000, "end": 400001}'],
  ])('are left out with one message, the words stay (%s)', (_, times) => {
    const raw = `{"segments": [${times.replace('}', ', "text": "The crane moves."}')}, {"start": 3, "text": "At last."}]}`
    expect(timedIn(raw, 'x.json')).toEqual(['~The crane moves.', '3 ~At last.'])
    expect(told(raw)).toMatchObject([{ rule: 'read:times', severity: 'warning', place: { line: 1 } }])
  })

  it('lose only the end where that comes before the start', () => {
    const raw = '{"segments": [{"start": 9, "end": 2, "text": "The crane moves."}]}'
    expect(timedIn(raw, 'x.json')).toEqual(['9 ~The crane moves.'])
    expect(told(raw)).toHaveLength(1)
  })
})

describe('JSON that is no transcript', () => {
  it('gives one error that names the keys that were found', () => {
    const [message, ...more] = told('{"count": 1, "posts": [{"headline": "x", "by": "y"}]}')
    expect(more).toEqual([])
    expect(message).toMatchObject({ rule: 'read:json', severity: 'error' })
    for (const key of ['`count`', '`posts`', '`headline`', '`by`', 'Podcast Index'])
      expect(message?.reason).toContain(key)
  })

  it.each(['{"$ref": "#"}', '[]', '{}', '7', '"words"', 'null', '[[1, 2]]', '{"segments": [{"id": 1}]}'])(
    'is refused in one sentence: %s',
    (raw) => {
      expect(told(raw)).toMatchObject([{ rule: 'read:json', severity: 'error' }])
    },
  )

  it.each([
    ['{"a": 1,\n "b" 2}', 2, 6],
    ['{"a": [1, 2', 1, 12],
    ['{"a": 1}\n}', 2, 1],
    ["{'a': 1}", 1, 2],
    ['{"a": "x\ny"}', 1, 7],
  ])('says where it breaks: %j', (raw, line, column) => {
    const messages = told(raw)
    expect(messages).toMatchObject([{ rule: 'read:json', severity: 'error', place: { line, column } }])
    expect(messages[0]?.reason).toContain(`line ${line}, column ${column}`)
  })

  it.each(['[', '{"a":', '{"segments":['])('is refused where it is nested without end: %s', (sign) => {
    expect(told(sign.repeat(300_000))).toMatchObject([{ rule: 'read:json', severity: 'error' }])
  })

  it('is only empty where its shape is known and nobody speaks', () => {
    expect(told('{"text": "", "segments": [], "language": "en"}')).toMatchObject([{ rule: 'read:empty' }])
  })

  it('says how many entries of a list have no words', () => {
    const raw = '{"segments": [{"text": "One.", "start": 1}, {"text": "Two.", "start": 2}, {"note": "x"}]}'
    expect(told(raw)).toMatchObject([{ rule: 'read:json', severity: 'warning' }])
  })

  it('keeps odd keys and half letters from doing harm', () => {
    const raw =
      '{"__proto__": {"segments": 1}, "segments": [{"text": "A \\ud800 b \\u0000.", "start": 1, "start": 2}]}'
    expect(timedIn(raw, 'x.json')).toEqual(['2 ~A \ufffd b \ufffd.'])
    expect(told(raw)).toMatchObject([{ rule: 'read:encoding', severity: 'warning' }])
  })
})
