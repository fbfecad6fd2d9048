import { compared } from '../commands/compared.ts'
import { type Stretch, wordDiff } from '../words/word-diff.ts'
import { nameKinds } from './name-kinds.ts'
import type { QueueItem } from './queue-item.ts'

/** A stretch of one side of a pair: words, and whether the other side has them too. */
export interface MarkedWords {
  readonly same: boolean
  readonly words: string
}

/** Two passages beside each other, the words that only one has marked. */
export interface MarkedPair {
  readonly left: readonly MarkedWords[]
  readonly right: readonly MarkedWords[]
}

/** Characters up to which passages are shown whole; of longer ones only what surrounds the differences. */
const mostWhole = 12_000

/**
 * Two texts with their differences marked, `exact` also those of punctuation and capitals. However long they are it takes
 * less than a tenth of a second.
 */
export function markedPair(one: string, other: string, exact = false): MarkedPair {
  const whole = Math.max(one.length, other.length) <= mostWhole
  const stretches = whole ? wordDiff(one, other, exact) : compared(one, other)
  return { left: side(stretches, 'one'), right: side(stretches, 'other') }
}

function side(stretches: readonly Stretch[], which: 'one' | 'other'): readonly MarkedWords[] {
  return stretches
    .map((stretch) => ({ same: stretch.same, words: stretch[which].join(' ') }))
    .filter(({ words }) => words !== '')
}

/** One thing that can be said of an item: the field that is sent, what the button says, its key. */
export interface Answer {
  readonly say: string
  readonly as?: string
  readonly label: string
  readonly key: string
  readonly main?: boolean
}

/** What can be said of an item by one key. */
export function answersTo({ kind, name, rule, at = [] }: QueueItem): readonly Answer[] {
  if (kind === 'orphan') return [{ say: 'overrule', label: 'Take it out', key: 'x', main: true }]
  if (kind === 'late-save')
    return [
      { say: 'agree', label: 'What is in the file now', key: 'a', main: true },
      { say: 'overrule', label: 'The other program’s version', key: 'x' },
    ]
  if (kind === 'merge-conflict')
    return [
      { say: 'agree', label: 'Keep my words', key: 'a', main: true },
      { say: 'overrule', label: 'Take the machine’s', key: 'x' },
    ]
  if (name) return nameAnswers(name.into)
  const agree: Answer = { say: 'agree', label: 'Agree', key: 'a', main: true }
  if (kind === 'care' && rule === 'structure:care-sections') return [{ ...agree, label: 'No, it does not' }]
  const other = overrules[kind]
  return at.length > 0 && other !== undefined ? [agree, { say: 'overrule', label: other, key: 'x' }] : [agree]
}

const overrules: Partial<Record<QueueItem['kind'], string>> = {
  cut: 'Keep the passage',
  plain: 'Keep the passage',
  variant: 'Take it out',
  story: 'No story begins here',
  care: 'No, this is the report',
  archive: 'Leave it in the story',
}

function nameAnswers(into: string | undefined): readonly Answer[] {
  return [
    ...(into === undefined ? [] : [{ say: 'merge', label: `The same as ${into}`, key: 'm', main: true }]),
    { say: 'agree', label: 'Accept', key: 'a', main: into === undefined },
    { say: 'overrule', label: 'Not a name', key: 'x' },
    ...nameKinds.map(([as, label], at) => ({ say: 'agree', as, label, key: String(at + 1) })),
  ]
}
