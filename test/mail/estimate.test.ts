import { expect, it } from 'vitest'
import { estimate, warmUpDays } from '../../src/mail/estimate.ts'

it('tells how long a list takes within its limits', () => {
  expect(estimate(1000, {})).toBeUndefined()
  expect(estimate(1000, { second: 10 })).toBe(100)
  expect(estimate(1000, { second: 10, minute: 60 })).toBe(1000)
  // An hour's mails go out at once, the rest with the next hours.
  expect(estimate(400, { hour: 500 })).toBe(0)
  expect(estimate(1500, { hour: 500 })).toBe(2 * 3600)
  expect(warmUpDays(50, { first: 50, growth: 2 }, 50)).toBe(1)
  expect(warmUpDays(351, { first: 50, growth: 2 }, 50)).toBe(4)
  expect(warmUpDays(0, { first: 50, growth: 2 }, 50)).toBe(0)
})
