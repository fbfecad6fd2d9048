import { spacedAccounts } from './accounts.ts'
import { gathered, type Lesson, lessonOf, type MarkedDocument, markedDocuments } from './documents.ts'
import { randomNumbers } from './random.ts'
import { recased } from './recased.ts'
import { namesMet, type StandIns, swapped } from './swapped.ts'
import { untitled } from './untitled.ts'

/** A set to learn from: how many of its lines make a document, the types that it does not mark, what may be held out. */
interface LessonSet {
  readonly name: string
  readonly lines: number
  /** A bit for each type: 1 PER, 2 ORG, 4 LOC, 8 MISC. */
  readonly unmarked: number
  /** One document in so many is held out where that is asked for; 0 none. */
  readonly heldOut: number
  /** So many tenths of its documents get a space behind the sign of accounts; what is held out has it always. */
  readonly spaced?: number
}

const crossner = ['ai', 'literature', 'music', 'politics', 'science'].map(
  (topic) => `crossner.${topic}.train`,
)

const sets: readonly LessonSet[] = [
  { name: 'wikigold', lines: 1, unmarked: 0, heldOut: 5 },
  ...crossner.map((name) => ({ name, lines: 10, unmarked: 0, heldOut: 5 })),
  { name: 'cyner.train', lines: 10, unmarked: 0b0101, heldOut: 0 },
  { name: 'btc.train', lines: 1, unmarked: 0b1000, heldOut: 10 },
  { name: 'wnut17.train', lines: 1, unmarked: 0, heldOut: 5, spaced: 1 },
]

/** The names of the sets to learn from. */
export const lessonSets: readonly string[] = sets.map(({ name }) => name)

/** All lessons of a folder; without those that are held out, if that is asked for. */
export function lessonsIn(folder: string, withoutHeldOut: boolean): readonly Lesson[] {
  return sets.flatMap((set) =>
    documentsOf(folder, set)
      .filter((_, at) => !withoutHeldOut || !isHeldOut(set, at))
      .map((document, at) => (at % 10 < (set.spaced ?? 0) ? spacedAccounts(document) : document))
      .map((document) => lessonOf(untitled(document), set.unmarked)),
  )
}

/** What `lessonsIn` holds out, by the kind of text. */
export function heldOutIn(folder: string): ReadonlyMap<string, readonly MarkedDocument[]> {
  const held = new Map<string, MarkedDocument[]>()
  for (const set of sets) {
    if (set.heldOut === 0) continue
    const kind = `${set.name.split('.')[0]} held out`
    held.set(kind, [
      ...(held.get(kind) ?? []),
      ...documentsOf(folder, set)
        .filter((_, at) => isHeldOut(set, at))
        .map((document) => (set.spaced === undefined ? document : spacedAccounts(document))),
    ])
  }
  return held
}

function documentsOf(folder: string, { name, lines }: LessonSet): readonly MarkedDocument[] {
  return gathered(markedDocuments(folder, name), lines)
}

function isHeldOut({ heldOut }: LessonSet, at: number): boolean {
  return heldOut > 0 && at % heldOut === 2
}

/** The share of lessons that are repeated with other names, in lower case, and in each of the other cases. */
const shares = { swapped: 0.3, lower: 0.8, other: 0.06 }

/** The lessons, and some of them again with other names in them or other capitals. The same at each run. */
export function varied(lessons: readonly Lesson[], lists: Omit<StandIns, 'met'>): readonly Lesson[] {
  const random = randomNumbers(9)
  const standIns = { ...lists, met: namesMet(lessons) }
  const named = lessons.filter(({ labels }) => labels.some((row) => row.some((label) => label !== 0)))
  const all = [
    ...lessons,
    ...named.filter(() => random() < shares.swapped).map((lesson) => swapped(lesson, standIns, random)),
  ]
  return all.flatMap((lesson) => {
    const at = random()
    if (at < shares.lower) return [lesson, recased(lesson, 'lower')]
    if (at < shares.lower + shares.other) return [lesson, recased(lesson, 'upper')]
    return at < shares.lower + 2 * shares.other ? [lesson, recased(lesson, 'title')] : [lesson]
  })
}
