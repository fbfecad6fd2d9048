import slugify from '@sindresorhus/slugify'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from '../../src/words/slug.ts'

const bits = fc.constantFrom(
  'Ab',
  'c',
  'D',
  '12',
  '3',
  ' ',
  '  ',
  '-',
  '--',
  ',',
  '.',
  ': ',
  ';',
  '!',
  '?',
  'é',
  "'s",
  '&',
)
const texts = fc.array(bits, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))

it('gives a text of plain words the slug that the library gives it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(/[a-z0-9]/i.test(text))
      expect(slugOf(text)).toBe(slugify(text, { decamelize: false }))
    }),
    { numRuns: 2000 },
  )
})
