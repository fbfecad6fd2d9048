import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clock, secondsOf } from '../../src/words/clock.ts'

it('shows seconds as a clock does', () => {
  expect([0, 9.99, 73, 600, 3599.5, 3723, 360_000].map(clock)).toEqual([
    ...['0:00', '0:09', '1:13', '10:00', '59:59', '1:02:03', '100:00:00'],
  ])
})

it('reads back what it shows', () => {
  fc.assert(fc.property(fc.nat(86_400), (seconds) => secondsOf(clock(seconds)) === seconds))
  expect(['', '12', '1:60', '1:2', '-1:00', '1:00:00:00', 'a:bc'].map(secondsOf)).toEqual(
    Array(7).fill(undefined),
  )
})
