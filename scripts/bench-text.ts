/** The texts that `bench.ts` measures with: generated, the same each time. */
import { paragraph, seeded } from './made-episodes.ts'

/** Paragraphs of speech-like sentences. */
export function talk(paragraphs: number): string {
  const next = seeded(1)
  return Array.from({ length: paragraphs }, () => paragraph(next)).join('\n\n')
}

/** Talk of about so many megabytes. */
export function talkOf(megabytes: number): string {
  return talk(Math.round(megabytes * 4280))
}

const times = (count: number, text: string, between: string): string =>
  Array.from({ length: count }, () => text).join(between)

const row = (at: number): string =>
  `Order ${(at * 7919) % 100_003} was sent on day ${at % 31} from row ${(at * 31) % 977} for ${at * 13} euros.`

/** A text in which one word in thirty has two letters swapped, in each copy another one. */
const slipped = (text: string, copy: number): string => {
  const next = seeded(copy + 2)
  return text.replace(/[a-z]{2,}/g, (word) =>
    next() < 0.05 ? `${word[0]}${word[2]}${word[1]}${word.slice(3)}` : word,
  )
}

/** What is measured, by name. The last six are made to be slow. */
export const texts: Readonly<Record<string, () => string>> = {
  'an hour of talk, nothing twice': () => talk(120),
  'talk, 1 MB': () => talkOf(1),
  'talk, 10 MB': () => talkOf(10),
  'talk, 50 MB': () => talkOf(50),
  'an hour of talk, pasted twice': () => times(2, talk(120), '\n\n'),
  'half a megabyte, pasted twice': () => times(2, talkOf(0.5), '\n\n'),
  'one body fifty times': () => times(50, talk(60), '\n\n'),
  'one body fifty times, with slips': () =>
    Array.from({ length: 50 }, (_, at) => slipped(talk(60), at)).join('\n\n'),
  'one word 500,000 times': () => 'a '.repeat(500_000),
  'one line 20,000 times': () =>
    times(20_000, 'This is one and the same long line of a dozen words.', '\n\n'),
  '20,000 rows with other figures': () => Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n\n'),
}
