import { evidenceFor } from '../../src/archive/archive-evidence.ts'
import { emptyArchive, withEpisodes } from '../../src/archive/archive-index.ts'
import { type ArchiveEntry, archivedEpisode } from '../../src/archive/archived-episode.ts'
import { surveyOf } from '../../src/archive/survey.ts'
import type { ArchiveEvidence } from '../../src/model/archive.ts'
import { passagePrint } from '../../src/words/passage-print.ts'

const people = 'Ada Bo Cleo Dimitri Edda Farouk Gwen Hanno Ines Jonas Kemi Lars Mona Nils Olga Priya'.split(
  ' ',
)
const deeds = 'mended sold painted lost borrowed counted hid measured locked opened carried weighed'.split(
  ' ',
)
const things =
  'bakery lighthouse printer tram harbour orchard server bridge archive kiln ferry greenhouse clock well'.split(
    ' ',
  )
const ends =
  'before the tide turned|while the band played on|because nobody had asked|after a long winter|without telling the mayor|and wrote it down in pencil'.split(
    '|',
  )

/** A name for each number: figures may differ in what is the same. */
function lane(number: number): string {
  const syllable = (rest: number): string =>
    'bdfgklmnprstvz'.charAt(rest % 14) + 'aeiou'.charAt(Math.floor(rest / 14) % 5)
  const name = syllable(number) + syllable(Math.floor(number / 70)) + syllable(Math.floor(number / 4_900))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A paragraph of at least twenty words that no other number gives. */
export function said(number: number): string {
  const pick = (list: readonly string[], step: number): string =>
    list[Math.floor(number * step + number / 7) % list.length] ?? ''
  const sentence = (step: number): string =>
    `${pick(people, step)} ${pick(deeds, step + 2)} the ${pick(things, step + 4)} of ${lane(number * 7 + step)} Lane ${pick(ends, step + 1)}.`
  return `${sentence(1)} ${sentence(3)} ${sentence(5)}`
}

/** Paragraphs that nobody else says, from one number on. */
export function talk(from: number, count = 20): readonly string[] {
  return Array.from({ length: count }, (_, at) => said(from + at))
}

/** An episode whose slug begins with its day. */
export function episode(day: number, paragraphs: readonly string[], name = 'day'): ArchiveEntry {
  const date = new Date(Date.UTC(2021, 0, day)).toISOString().slice(0, 10)
  return { slug: `${date}-${name}`, date, stamp: `${day}`, paragraphs }
}

/** What an archive of these episodes says of one of them. */
export function evidenceOf(entries: readonly ArchiveEntry[], of: ArchiveEntry): ArchiveEvidence {
  return evidenceFor(surveyOf(withEpisodes(emptyArchive, entries.map(archivedEpisode))), of.slug)
}

/** The kind that evidence gives each of an entry's paragraphs, or none. */
export function kindsIn({ passages }: ArchiveEvidence, { paragraphs }: ArchiveEntry): readonly string[] {
  const kinds = new Map(passages.map(({ print, kind }) => [print, kind]))
  return paragraphs.map((text) => kinds.get(passagePrint(text)) ?? 'none')
}
