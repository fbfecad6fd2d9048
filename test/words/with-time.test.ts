import { describe, expect, it } from 'vitest'
import { locator } from '../../src/words/locator.ts'
import { withTime } from '../../src/words/with-time.ts'

/** The slice that stands for a passage, with its time. */
function slice(text: string, said: string): string {
  const at = text.indexOf(said)
  const { start, end } = withTime(text, locator(text).position(at, at + said.length))
  expect(locator(text).position(start.offset, end.offset)).toEqual({ start, end })
  return text.slice(start.offset, end.offset)
}

describe('a passage with its time', () => {
  it.each([
    ['in brackets', 'Rain.\n\n[00:01:10] Why do we care?', '[00:01:10] Why do we care?'],
    ['in bold', '**01:10** Why do we care?', '**01:10** Why do we care?'],
    ['before a dash', 'Rain.\n1:10 – Why do we care?', '1:10 – Why do we care?'],
  ])('begins with one %s', (_, text, expected) => expect(slice(text, 'Why do we care?')).toBe(expected))

  it.each([
    ['on the line above', '[00:01:10]\nWhy do we care?'],
    ['that is said before it', 'It was 12:30 Why do we care?'],
  ])('begins with none %s', (_, text) => expect(slice(text, 'Why do we care?')).toBe('Why do we care?'))
})
