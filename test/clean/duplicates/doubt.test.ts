import { expect, it } from 'vitest'
import { isDoubtful } from './doubt.ts'

it.each([
  ['It is not safe to go.', 'It is safe to go.', true],
  ['There is a way now.', 'There is a way no.', true],
  ['It is not safe to go.', 'It is nto safe to go.', false],
  ["We don't go there.", 'We don’t go there.', false],
  ['It is not safe to go.', 'It is not safe go.', false],
])('knows whether a "not" fell out of a copy: %s / %s', (before, after, doubtful) => {
  expect(isDoubtful(before, after)).toBe(doubtful)
})
