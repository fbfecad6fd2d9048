import type { Decision } from '../../src/model/decision.ts'
import type { Lexicon } from '../../src/model/entity.ts'
import type { Person } from '../../src/model/show.ts'
import { type Prepared, pipeline, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'

/** A show that knows no names. */
export const lexicon: Lexicon = { entities: new Map(), ignore: [], concepts: [], neverMerge: [] }

/** What a test may say of the show and of the editor's calls. */
export interface Telling {
  readonly file?: string
  readonly markers?: readonly string[]
  readonly people?: readonly Person[]
  readonly decisions?: readonly Decision[]
}

/** A text after white space and structure were put in order, without the rules that take things out. */
export function told(
  text: string,
  { file = 'day.txt', markers = [], people = [], decisions = [] }: Telling = {},
): Prepared {
  const rules = pipeline.filter(({ id }) => id === 'clean:spaces' || id.startsWith('structure:'))
  const transcript = readTranscript(file, new TextEncoder().encode(text))
  return prepare(transcript, { show: { people, markers }, lexicon, decisions }, rules)
}

/** A paragraph of at least so many words about a subject, each with another ending so that none repeats. */
export function report(subject: string, words = 30): string {
  const stock =
    'the company told its customers on Monday that a repair of the old system will take until the end of the summer because nobody had written down how it was built and the two engineers who knew have since gone to other firms'
  return `${subject} says that ${stock
    .split(' ')
    .slice(0, Math.max(4, words - 3))
    .join(' ')}.`
}
