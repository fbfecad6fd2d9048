import { expect, it } from 'vitest'
import { isPageLine } from '../../src/structure/page-line.ts'

it('a list of chapters is a line of the page, and talk between times is not, however long its words are', () => {
  expect(isPageLine('00:00 Intro 00:45 Rain over Harwell 05:10 Goodbye')).toBe(true)
  expect(isPageLine('00:00 Intro')).toBe(false)
  const word = 'unpronounceable'.repeat(8)
  // Tried in every way of cutting its words up, this would take longer than anybody lives.
  expect(isPageLine(`00:00 ${`${word} `.repeat(15)}05:00 more of it`)).toBe(false)
})
