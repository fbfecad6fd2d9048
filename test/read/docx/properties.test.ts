import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/markdown/plain-text.ts'
import { blocksOf } from '../../../src/model/tree.ts'
import { readTranscript } from '../../../src/read/read.ts'
import { bold, p, run, styled, table, wordFile } from './word-file.ts'

const said = fc.constantFrom(
  'Ana',
  'Ben Low',
  'boats',
  'Good morning.',
  'Yes',
  '12:30',
  '0:05',
  'a:',
  'Ana:',
  '- ',
  '',
  ' ',
)
const tab = '<w:r><w:tab/></w:r>'
const line = '<w:r><w:br/></w:r>'
const runs = fc
  .array(fc.oneof(said.map(run), said.map(bold), fc.constantFrom(tab, line, run('   '))), { maxLength: 6 })
  .map((all) => all.join('') || run(''))
const block = fc.oneof(
  { weight: 6, arbitrary: runs.map((all) => p(all)) },
  fc.tuple(fc.constantFrom('Title', 'Kop1', 'Quote'), said).map(([style, words]) => styled(style, words)),
  runs.map((all) => p(all, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
  runs.map((all) => p(all + run(' '), '<w:rPr><w:del/></w:rPr>')),
  fc.array(fc.array(said, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map(table),
)

/** Words with their number, for what is said twice must be there twice. */
const counted = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const words = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]))
}

describe('any Word document', () => {
  it('loses no word: each is in a block, or names who says one', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const body = blocks.join('')
        const { text, tree } = readTranscript('x.docx', wordFile(body))
        const all = counted([
          body
            .replace(/<w:(?:tab|br)\/>/g, ' ')
            .replace(/<\/w:p>/g, ' ')
            .replace(/<[^<>]*>/g, ''),
        ])
        const names = blocksOf(tree).flatMap((one) =>
          one.type === 'paragraph' ? [one.data?.speaker ?? ''] : [],
        )
        const kept = counted([text])
        const named = new Set(names.flatMap((name) => name.match(/\p{L}+/gu) ?? []))
        for (const [word, count] of all)
          if (!named.has(word)) expect([word, kept.get(word) ?? 0]).toEqual([word, count])
        for (const [word, count] of kept) expect(count).toBeLessThanOrEqual(all.get(word) ?? 0)
      }),
      { numRuns: process.env.COPYDESK_PROOF ? 10_000 : 200 },
    )
  })

  it('gives every leaf its own words, in blocks one after the other', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const { text, tree } = readTranscript('x.docx', wordFile(blocks.join('')))
        let last = 0
        for (const one of blocksOf(tree)) {
          const [start = -1, end = -1] = [one.position?.start.offset, one.position?.end.offset]
          expect([start >= last, end > start]).toEqual([true, true])
          last = end
          if (one.type !== 'thematicBreak')
            expect(text.slice(start, end)).toContain(plainText(one).slice(0, 1))
        }
      }),
    )
  })
})
