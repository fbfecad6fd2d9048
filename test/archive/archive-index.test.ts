import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archiveBytes, archiveFrom } from '../../src/archive/archive-bytes.ts'
import { affectedBy, evidenceFor } from '../../src/archive/archive-evidence.ts'
import { type ArchiveIndex, emptyArchive, withEpisodes } from '../../src/archive/archive-index.ts'
import { type ArchiveEntry, archivedEpisode } from '../../src/archive/archived-episode.ts'
import { surveyOf } from '../../src/archive/survey.ts'
import { episode, said, talk } from './made-up-episodes.ts'

/** Paragraphs of which many are said again, with a word changed here and there. */
const paragraph = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom('', ' Quite so.', ' Nobody knows why that is so.'))
  .map(([number, end]) => said(number) + end)

const show = fc
  .array(fc.array(paragraph, { maxLength: 14 }), { minLength: 1, maxLength: 7 })
  .map((texts) => texts.map((paragraphs, at) => episode(at + 1, paragraphs)))

const built = (entries: readonly ArchiveEntry[]): ArchiveIndex =>
  withEpisodes(emptyArchive, entries.map(archivedEpisode))

describe('an archive', () => {
  it('comes out the same whether episodes come one by one, in any order, or all at once', () => {
    fc.assert(
      fc.property(
        show.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          const grown = shuffled.reduce(
            (index, entry) => withEpisodes(index, [archivedEpisode(entry)]),
            emptyArchive,
          )
          expect(archiveBytes(grown)).toEqual(archiveBytes(built(entries)))
        },
      ),
    )
  })

  it('forgets what an episode no longer says, and an episode that is gone', () => {
    fc.assert(
      fc.property(
        show,
        fc.array(paragraph, { maxLength: 14 }),
        fc.nat({ max: 6 }),
        fc.nat({ max: 6 }),
        (entries, paragraphs, changed, gone) => {
          const corrected = episode((changed % entries.length) + 1, paragraphs)
          const { slug } = episode((gone % entries.length) + 1, [])
          const after = withEpisodes(built(entries), [archivedEpisode(corrected)], new Set([slug]))
          const left = entries.filter((entry) => entry.slug !== corrected.slug && entry.slug !== slug)
          expect(archiveBytes(after)).toEqual(archiveBytes(built([...left, corrected])))
        },
      ),
    )
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(show, (entries) => {
        const index = built(entries)
        const bytes = archiveBytes(index)
        const shifted = new Uint8Array(bytes.length + 1)
        shifted.set(bytes, 1)
        for (const given of [bytes, shifted.subarray(1)]) {
          const read = archiveFrom(given)
          expect(read?.links).toEqual(index.links)
          expect(read?.texts).toEqual(index.texts)
          for (const { slug } of entries)
            expect(evidenceFor(surveyOf(read ?? emptyArchive), slug)).toEqual(
              evidenceFor(surveyOf(index), slug),
            )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is made anew where its bytes are cut off, damaged or of another version', () => {
    const bytes = archiveBytes(built([episode(1, talk(1)), episode(2, talk(10))]))
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ flip
        expect(archiveFrom(damaged)).toBeUndefined()
        expect(archiveFrom(bytes.subarray(0, at))).toBeUndefined()
      }),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => archiveFrom(any) === undefined))
  })

  it('names the episodes that another one changes, and only these', () => {
    const opening =
      'Good morning and welcome to the tram report, the show about everything that runs on rails.'
    const entries = [1, 2, 3].map((day) => episode(day, [opening, ...talk(day * 100)]))
    const before = surveyOf(built([...entries.slice(0, 2), episode(9, talk(900))]))
    const third = surveyOf(withEpisodes(before.index, entries.slice(2).map(archivedEpisode)))
    expect(affectedBy(before, third)).toEqual(entries.map(({ slug }) => slug))
    const fourth = episode(4, [opening, ...talk(400)])
    expect(affectedBy(third, surveyOf(withEpisodes(third.index, [archivedEpisode(fourth)])))).toEqual([
      fourth.slug,
    ])
    expect(affectedBy(third, third)).toEqual([])
  })
})
