/** Made transcripts for benchmarks: speech-like words by rank, stories with why-we-care sections, a body pasted twice. */
import { hash } from 'node:crypto'
import { stringify } from 'yaml'
import { slugOf } from '../src/words/slug.ts'

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Words by rank, drawn so that the first are as frequent as in speech (Zipf). */
function word(next: () => number): string {
  let letters = ''
  for (let rank = Math.floor(20_000 ** next()); rank > 0; rank = Math.floor(rank / 20))
    letters += 'etaoinshrdlucmfwypvb'.charAt(rank % 20)
  return letters
}

function sentence(next: () => number): string {
  return `W${Array.from({ length: 14 }, () => word(next)).join(' ')}.`
}

/** A paragraph of five sentences. */
export function paragraph(next: () => number): string {
  return Array.from({ length: 5 }, () => sentence(next)).join(' ')
}

/** A story of a made transcript. */
interface MadeStory {
  readonly headline: string
  readonly report: readonly string[]
  readonly care: string
}

function madeStories(seed: number, bytes: number): readonly MadeStory[] {
  const next = seeded(seed)
  const stories: MadeStory[] = []
  for (let at = 0, length = 0; length < bytes / 2; at++) {
    const headline = `Story ${seed} ${at} of ${word(next)} and ${word(next)}`
    const story = { headline, report: [paragraph(next), paragraph(next)], care: paragraph(next) }
    stories.push(story)
    length += toldBy(story).length
  }
  return stories
}

function toldBy({ headline, report, care }: MadeStory): string {
  return [headline, ...report, 'Why do we care?', care].join('\n\n')
}

/** A transcript of about `bytes` characters: half of it said, then pasted again. */
export function madeTranscript(seed: number, bytes: number): string {
  const said = madeStories(seed, bytes).map(toldBy)
  return ['Skip to content', ...said, ...said].join('\n\n')
}

/** The episode file that becomes of such a transcript, but for names, which the made words have none of. */
export function madeEpisodeFile(seed: number, bytes: number, date: string, file: string): string {
  const stories = madeStories(seed, bytes)
  const head = {
    title: stories[0]?.headline ?? '',
    date,
    guid: `urn:uuid:00000000-0000-4000-8000-${seed.toString(16).padStart(12, '0')}`,
    source: { file, sha256: hash('sha256', madeTranscript(seed, bytes)) },
  }
  const body = stories.map(({ headline, report, care }) =>
    [`## ${headline} {#${slugOf(headline)}}`, ...report, '### Why do we care?', care].join('\n\n'),
  )
  return `---\n${stringify(head)}---\n\n${body.join('\n\n')}\n`
}
