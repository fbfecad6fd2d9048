import type { Person } from '../model/show.ts'
import { fold } from '../words/fold.ts'
import { tidy } from '../words/tidy.ts'
import { withoutRole } from '../words/without-role.ts'

/** The one spelling of each label, and which labels were taken for a part of another one. */
export interface Spellings {
  readonly of: ReadonlyMap<string, string>
  /** By the label as it stands first: "Dana" for Dana Ortiz. */
  readonly shortened: ReadonlyMap<string, string>
}

/**
 * The one spelling of every label of a document: the name of the show's person, else the first label that is not all
 * in capitals. A role in brackets goes. A first or last name alone is the one speaker who is called so in full, if
 * there is one only and the show lists nobody by the short name.
 */
export function speakerSpellings(labels: readonly string[], people: readonly Person[]): Spellings {
  const known = new Map(
    people.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [fold(each), name] as const)),
  )
  const chosen = new Map<string, string>()
  const byCalm = labels.toSorted((a, b) => Number(isShouted(a)) - Number(isShouted(b)))
  for (const label of byCalm) {
    const key = keyOf(label)
    if (!chosen.has(key)) chosen.set(key, known.get(key) ?? tidy(withoutRole(label)))
  }
  const full = fullNames(new Set(chosen.values()))
  const shortened = new Map<string, string>()
  const told = new Set<string>()
  const of = new Map<string, string>()
  for (const label of labels) {
    const key = keyOf(label)
    const name = chosen.get(key) ?? label
    const whole = known.has(key) ? undefined : full.get(key)
    if (whole !== undefined && !told.has(key)) shortened.set(label, whole)
    told.add(key)
    of.set(label, whole ?? name)
  }
  return { of, shortened }
}

/** First and last names by which exactly one of the speakers can be meant. */
function fullNames(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byPart = new Map<string, Set<string>>()
  for (const name of names) {
    const words = name.split(' ')
    if (words.length < 2 || !words.every((word) => /^\p{L}[\p{L}\p{M}.'’-]+$/u.test(word))) continue
    for (const part of [words[0] ?? '', words.at(-1) ?? '']) {
      if (generic.test(part)) continue
      byPart.set(fold(part), (byPart.get(fold(part)) ?? new Set()).add(name))
    }
  }
  return new Map(
    [...byPart].flatMap(([part, whole]) => (whole.size === 1 ? [[part, [...whole][0] ?? ''] as const] : [])),
  )
}

/** What is part of many labels and no part of a name: `Speaker One` is not the one called Speaker. */
const generic =
  /^(?:speaker|host|guest|caller|participant|person|voice|man|woman|interviewer|interviewee|unknown|narrator|moderator|audience|crowd|reporter|mr|mrs|ms|dr|prof)\.?$/i

function keyOf(label: string): string {
  return fold(withoutRole(label))
}

function isShouted(label: string): boolean {
  return label === label.toUpperCase()
}
