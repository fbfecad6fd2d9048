import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/content/merge.ts'
import { mergeLines } from '../../src/content/merge-lines.ts'

const base = `---
title: Tools provider attacked
date: 2021-07-06
cuts: 3
---

## A headline {#a-headline}

First paragraph.

Second paragraph.

Third paragraph.

- An item
- Another item
`

/** Texts of three sides, each of whose paragraphs is as in the base, changed by one, or by both, or taken out. */
const sides = fc
  .array(fc.tuple(fc.integer({ max: 99 }), fc.constantFrom('keep', 'ours', 'theirs', 'both'), fc.boolean()), {
    maxLength: 14,
  })
  .map((lines) => {
    const side = (name: string) =>
      lines
        .flatMap(([number, change, goes], at) => {
          if (change !== 'both' && change !== name) return [`Paragraph ${at}, ${number}.`]
          return goes ? [] : [`Paragraph ${at} as ${name} has it.`]
        })
        .join('\n\n')
    return { base: side('base'), ours: side('ours'), theirs: side('theirs') }
  })

describe('a merge that was settled', () => {
  const change = (one: string, two: string) =>
    base
      .replace('First paragraph.', `First, ${one}.\n\nAnd more of it, ${one}.`)
      .replace('Third paragraph.', `Third, ${two}.`)

  it('has the very bytes of the side that was chosen everywhere, and leaves out what is to go', () => {
    const [ours, theirs] = [change('mine', 'mine'), change('theirs', 'theirs')]
    expect(merge(base, ours, theirs, mergeLines, (both) => both.ours).text).toBe(ours)
    expect(merge(base, ours, theirs, mergeLines, (both) => both.theirs).text).toBe(theirs)
    expect(merge(base, ours, theirs, mergeLines, () => '').text).toBe(
      base.replace('First paragraph.\n\n', '').replace('Third paragraph.\n\n', ''),
    )
    expect(merge(base, ours, theirs, mergeLines, () => 'One of mine.').text).toBe(
      base.replace('First paragraph.', 'One of mine.').replace('Third paragraph.', 'One of mine.'),
    )
  })

  it('has the lines of a key that were chosen, and every other byte of the front matter', () => {
    const line = 'title: Tools provider attacked'
    const ours = base.replace(line, '# sure\ntitle: "Mine" # agreed')
    const theirs = base.replace(line, 'title: Theirs').replace('cuts: 3', 'cuts: 4')
    const settled = (words: string) => merge(base, ours, theirs, mergeLines, () => words).text
    expect(settled('title: Theirs')).toBe(theirs.replace('title:', '# sure\ntitle:'))
    expect(settled('title: "Mine" # agreed')).toBe(ours.replace('cuts: 3', 'cuts: 4'))
    expect(settled("title: 'Other'")).toBe(
      ours.replace('title: "Mine" # agreed', "title: 'Other'").replace('cuts: 3', 'cuts: 4'),
    )
  })

  it('has the words that were chosen where both changed a passage, and no conflict then', () => {
    fc.assert(
      fc.property(
        sides,
        fc.constantFrom('mine', 'theirs', 'both', 'own', 'none'),
        ({ base, ours, theirs }, how) => {
          const chosen: string[] = []
          const settled = merge(base, ours, theirs, mergeLines, (both) => {
            const words = {
              mine: both.ours,
              theirs: both.theirs,
              both: `${both.ours}\n\n${both.theirs}`,
              own: 'Words of nobody else.',
              none: '',
            }[how]
            chosen.push(words)
            return words
          })
          expect(settled.conflicts).toEqual([])
          let from = 0
          for (const words of chosen) {
            const at = settled.text.indexOf(words, from)
            expect(at).toBeGreaterThanOrEqual(0)
            from = at + words.length
          }
          expect(chosen).toHaveLength(merge(base, ours, theirs).conflicts.length)
        },
      ),
    )
  })
})
