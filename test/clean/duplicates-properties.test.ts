import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../src/words/sentences.ts'
import { cleaned, overlaps } from './duplicates/cleaned.ts'
import { body, pastedTwice, textOf } from './duplicates/pasted.ts'

const runs = { numRuns: 60 }
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('for any text that was pasted twice', () => {
  it('takes out each copy and keeps each original', () => {
    fc.assert(
      fc.property(pastedTwice, (paragraphs) => {
        const { kept } = cleaned(textOf(paragraphs))
        const bodySize = paragraphs.filter(({ copy }) => !copy).length
        const only = paragraphs.filter((paragraph) => paragraph.only !== undefined).length
        expect(kept).toHaveLength(bodySize + only)
      }),
      runs,
    )
  })

  it('loses no sentence that is said once', () => {
    fc.assert(
      fc.property(pastedTwice, (paragraphs) => {
        const { kept } = cleaned(textOf(paragraphs))
        const said = kept.join('\n').replace(/\s+/g, ' ')
        for (const { text, copy, only } of paragraphs) {
          if (only) expect(said).toContain(only)
          if (!copy)
            for (const { start, end } of sentenceSpans(text)) expect(said).toContain(text.slice(start, end))
        }
      }),
      runs,
    )
  })

  it('gives the source text back from what is kept and what is cut', () => {
    fc.assert(
      fc.property(pastedTwice, (paragraphs) => {
        const { source, leaves, cuts } = cleaned(textOf(paragraphs))
        const pieces = [
          ...leaves,
          ...cuts.map(({ position, text }) => ({ at: position.start.offset, text })),
        ].sort((a, b) => a.at - b.at)
        for (const { at, text } of pieces) expect(source.startsWith(text, at)).toBe(true)
        expect(letters(pieces.map(({ text }) => text).join(''))).toBe(letters(source))
      }),
      runs,
    )
  })

  it('names a twin for each cut, and no twin is cut', () => {
    fc.assert(
      fc.property(pastedTwice, fc.boolean(), (paragraphs, thrice) => {
        const more = thrice ? paragraphs.filter(({ copy }) => copy) : []
        const { source, cuts } = cleaned(textOf([...paragraphs, ...more]))
        for (const { twin, similarity } of cuts) {
          expect(twin).toBeDefined()
          expect(similarity).toBeGreaterThan(0.5)
          if (!twin) continue
          expect(twin.text).toBe(source.slice(twin.position.start.offset, twin.position.end.offset))
          expect(cuts.some(({ position }) => overlaps(position, twin.position))).toBe(false)
        }
      }),
      runs,
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(pastedTwice, (paragraphs) => {
        const once = cleaned(textOf(paragraphs)).kept
        expect(cleaned(textOf(once.map((text) => ({ text })))).cuts).toEqual([])
      }),
      runs,
    )
  })

  it('does the same whatever was read before', () => {
    fc.assert(
      fc.property(pastedTwice, pastedTwice, (one, other) => {
        const alone = cleaned(textOf(one)).cuts
        cleaned(textOf(other))
        expect(cleaned(textOf(one)).cuts).toEqual(alone)
      }),
      { numRuns: 20 },
    )
  })
})

describe('for any text that says everything once', () => {
  it('cuts nothing', () => {
    fc.assert(
      fc.property(body, (texts) => {
        expect(cleaned(textOf(texts.map((text) => ({ text })))).cuts).toEqual([])
      }),
      runs,
    )
  })

  it('cuts nothing when an update changes a figure, a name or a "not" in each paragraph', () => {
    fc.assert(
      fc.property(body, fc.nat({ max: 2 }), (texts, kind) => {
        const facts = ['in 14 towns', 'with Almira Holt', 'as was said']
        const changed = ['in 19 towns', 'with Bruno Zander', 'as was not said']
        const told = texts.map((text) => ({ text: text.replace(/\.$/, ` ${facts[kind]}.`) }))
        const updated = texts.map((text) => ({ text: text.replace(/\.$/, ` ${changed[kind]}.`) }))
        expect(cleaned(textOf([...told, ...updated])).cuts).toEqual([])
      }),
      runs,
    )
  })
})
