import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cleaned } from './duplicates/cleaned.ts'
import { damaged } from './duplicates/damaged.ts'
import { dice } from './duplicates/dice.ts'
import { judged } from './duplicates/judged.ts'
import type { Labelled } from './duplicates/labelled.ts'
import { lookAlike } from './duplicates/look-alikes.ts'

/** The sample show's episodes, of which `npm run measure` makes the same documents and many more. */
const folder = join(import.meta.dirname, '../../content/episodes')
const episodes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

const judge = (document: Labelled) => {
  const { cuts, places } = cleaned(document.text, [], document.markdown ? 'show.md' : 'show.txt')
  const gone = cuts.map(({ position }) => {
    const { start, end } = places(position)
    return { start: start.offset, end: end.offset }
  })
  return judged(document, gone)
}

const seeds = Array.from({ length: 120 }, (_, at) => 500 + at)

it('takes damaged copies out and little else', () => {
  const found = seeds.map((seed) => {
    const roll = dice(seed)
    return judge(damaged(roll.pick(episodes), roll))
  })
  const sum = (count: (one: (typeof found)[number]) => number) =>
    found.reduce((all, one) => all + count(one), 0)
  const right = 2 * sum((one) => one.right)
  expect(right / (right + sum((one) => one.wrong + one.missed))).toBeGreaterThan(0.985)
  expect(sum((one) => one.updatesLost)).toBeLessThanOrEqual(0.01 * sum((one) => one.updates))
})

it('leaves everything that only looks like a copy', () => {
  for (const seed of seeds) {
    const roll = dice(seed)
    const document = lookAlike(roll.pick(episodes), roll)
    expect([document.kind, judge(document).lost]).toEqual([document.kind, []])
  }
})
