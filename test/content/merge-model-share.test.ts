import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/content/merge.ts'
import { mergeModelShare, mergeSummaries } from '../../src/content/merge-model-share.ts'
import { frontMatterOf } from '../../src/markdown/front-matter.ts'

const slugs = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'))
const shares = fc.record({
  name: fc.constantFrom('tiny', 'other'),
  headlines: slugs,
  summaries: slugs,
  sections: slugs,
})
const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('One.', 'Two.', 'Three.'))

describe('what a model wrote, merged', () => {
  it('never gets back what the editor took over, and else is as the machine says (property)', () => {
    fc.assert(
      fc.property(shares, slugs, shares, (base, taken, theirs) => {
        const ours = { ...base, summaries: base.summaries.filter((slug) => !taken.includes(slug)) }
        const gone = base.summaries.filter((slug) => taken.includes(slug))
        expect(mergeModelShare(base, ours, theirs)).toEqual({
          ...theirs,
          summaries: theirs.summaries.filter((slug) => !gone.includes(slug)),
        })
      }),
    )
  })

  it('takes a list that is gone, or all of it, for taken over', () => {
    const base = { name: 'tiny', headlines: ['a'], summaries: ['a'], sections: [] }
    const theirs = { name: 'tiny', headlines: ['a', 'b'], summaries: ['a'], sections: [] }
    const left = { name: 'tiny', headlines: ['b'], summaries: ['a'], sections: [] }
    expect(mergeModelShare(base, { name: 'tiny', summaries: ['a'] }, theirs)).toEqual(left)
    expect(mergeModelShare(base, undefined, theirs)).toEqual({ ...left, summaries: [] })
    expect(mergeModelShare(base, 'mine', theirs)).toBeUndefined()
  })

  it('keeps a summary that the editor changed, deleted or took over (property)', () => {
    fc.assert(
      fc.property(texts, texts, texts, slugs, (base, ours, theirs, still) => {
        const share = { name: 'tiny', headlines: [], summaries: still, sections: [] }
        const merged = mergeSummaries(base, ours, theirs, share) ?? {}
        for (const slug of ['a', 'b', 'c']) {
          const isMine = ours[slug] !== base[slug] || (ours[slug] !== undefined && !still.includes(slug))
          expect(merged[slug]).toBe(isMine ? ours[slug] : theirs[slug])
        }
      }),
    )
  })

  it('is merged within a file: one summary taken over, one changed, one left to the machine', () => {
    const file = (summaries: Readonly<Record<string, string>>, listed: readonly string[]) =>
      `---\ntitle: T\nstorySummaries: ${JSON.stringify(summaries)}\nmodelWrote: {name: tiny, headlines: [], summaries: ${JSON.stringify(listed)}, sections: []}\n---\n\n## A {#a}\n`
    const base = file({ a: 'A one.', b: 'B one.', c: 'C one.' }, ['a', 'b', 'c'])
    const ours = file({ a: 'A one.', b: 'Mine.', c: 'C one.' }, ['b', 'c'])
    const theirs = file({ a: 'A two.', b: 'B two.', c: 'C two.' }, ['a', 'b', 'c'])
    const { text, conflicts } = merge(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(frontMatterOf(text).data).toMatchObject({
      storySummaries: { a: 'A one.', b: 'Mine.', c: 'C two.' },
      modelWrote: { summaries: ['b', 'c'] },
    })
  })
})
