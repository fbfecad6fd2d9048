import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeItems } from '../../src/content/merge-items.ts'

const item = (name: string, words = `The words of ${name}.`): string =>
  `## Headline ${name}\n\n${words}\n\n[Read the whole story](story:day/${name})\n`
const body = (...items: readonly string[]): string => `\n${['Good morning.\n', ...items].join('\n')}`
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => item(name)) as [string, string, string, string]

describe('an edition’s items', () => {
  it('stand in the editor’s order, with a new one behind its neighbour', () => {
    const { text, conflicts } = mergeItems(body(a, b), body(b, a), body(a, c, b))
    expect(conflicts).toEqual([])
    expect(text).toBe(body(b, a, c))
  })

  it('begin with a new one that has no neighbour, behind opening and promo', () => {
    const promo = '## Support {.promo}\n\nPlease.\n'
    expect(mergeItems(body(promo, a), body(promo, a), body(promo, d, a)).text).toBe(body(promo, d, a))
    expect(mergeItems(body(promo, a), body(promo, a, b), body(promo, d, a)).text).toBe(body(promo, d, a, b))
  })

  it('stay cut, whatever the machine does with them', () => {
    expect(mergeItems(body(a, b), body(b), body(item('a', 'Other words.'), b)).text).toBe(body(b))
  })

  it('go where the machine gave them up and nobody wrote in them', () => {
    expect(mergeItems(body(a, b), body(b, a), body(b)).text).toBe(body(b))
    const mine = item('a', 'My words.')
    expect(mergeItems(body(a, b), body(mine, b), body(b)).text).toBe(body(mine, b))
  })

  it('take a story’s new words beside a new headline', () => {
    const mine = a.replace('Headline a', 'My headline')
    const now = a.replace('The words of a.', 'Its corrected words.')
    expect(mergeItems(body(a, b), body(b, mine), body(now, b)).text).toBe(
      body(b, mine.replace('The words of a.', 'Its corrected words.')),
    )
  })

  it('are in conflict where both changed one passage, with its line', () => {
    const { conflicts } = mergeItems(
      body(a, b),
      body(b, item('a', 'Mine.')),
      body(item('a', 'Theirs.'), b),
      10,
    )
    expect(conflicts).toEqual([{ ours: 'Mine.', theirs: 'Theirs.', line: 21 }])
  })

  it('are told apart where two have one headline', () => {
    const twice = body('## Same\n\nOne.\n', '## Same\n\nTwo.\n')
    expect(mergeItems(twice, twice.replace('Two', 'Deux'), twice.replace('One', 'Un')).text).toBe(
      body('## Same\n\nUn.\n', '## Same\n\nDeux.\n'),
    )
  })
})

describe('whatever an editor does', () => {
  const names = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
  const order = names.chain((all) =>
    fc.record({
      base: fc.constant(all),
      ours: fc.shuffledSubarray([...all, 'x', 'y']),
      theirs: fc.shuffledSubarray([...all, 'm', 'n']),
      edited: fc.subarray(all),
      gap: fc.constantFrom('\n', '\n\n', '\n\n\n'),
    }),
  )

  it('their items stay, in their order and byte for byte', () => {
    fc.assert(
      fc.property(order, ({ base, ours, theirs, edited, gap }) => {
        const mine = (name: string): string =>
          item(name, edited.includes(name) ? `Mine of ${name}.` : undefined)
        const our = `\nGood morning.\n${gap}${ours.map(mine).join(gap)}`
        const { text, conflicts } = mergeItems(
          body(...base.map((one) => item(one))),
          our,
          body(...theirs.map((one) => item(one))),
        )
        expect(conflicts).toEqual([])
        const kept = ours.filter(
          (name) => !base.includes(name) || edited.includes(name) || theirs.includes(name),
        )
        const places = kept.map((name) => text.indexOf(mine(name)))
        expect(places.every((place) => place >= 0)).toBe(true)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        for (const name of theirs.filter((one) => !base.includes(one))) expect(text).toContain(item(name))
        for (const name of base.filter((one) => !ours.includes(one))) expect(text).not.toContain(item(name))
        expect(text.match(/^## /gm)?.length ?? 0).toBe(
          kept.length + theirs.filter((name) => !base.includes(name)).length,
        )
      }),
    )
  })
})
