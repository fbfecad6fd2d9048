import { type InterfaceKey, interfaceWords, type OwnWords } from '../model/interface-words.ts'
import { type Phrase, phrase, type Values } from './phrase.ts'
import { remembered } from './remembered.ts'

/** How the site speaks: its own words, in the show's language. */
export interface Voice {
  /** Text, not markup. */
  readonly say: (key: InterfaceKey, values?: Values) => string
  /** `A, B and C`. */
  readonly list: (names: readonly string[]) => string
  /** `July 2021` of an ISO date. */
  readonly month: (iso: string) => string
  /** `Jul 2021`. */
  readonly shortMonth: (iso: string) => string
}

/** All words of the interface, a show's own before the built-in ones. */
export function wordsOf(own: OwnWords = {}): Readonly<Record<InterfaceKey, Phrase>> {
  return { ...interfaceWords, ...own }
}

/** The voice of a show. A language that nobody knows is taken for English. */
export function voiceOf({
  language,
  words,
}: {
  readonly language: string
  readonly words?: OwnWords
}): Voice {
  const known = knownLanguage(language)
  const all = wordsOf(words)
  const lists = new Intl.ListFormat(known)
  const monthIn = (month: 'long' | 'short') => {
    const form = new Intl.DateTimeFormat(known, { year: 'numeric', month, timeZone: 'UTC' })
    // Each once: a large show asks a hundred thousand times for a few hundred.
    const written = remembered((key: string) => form.format(Date.parse(`${key}-01T00:00:00Z`)))
    return (iso: string) => written(iso.slice(0, 7))
  }
  return {
    say: (key, values = {}) => phrase(all[key], values, known),
    list: (names) => lists.format(names),
    month: monthIn('long'),
    shortMonth: monthIn('short'),
  }
}

/** The tag in its own spelling, or English for one that is none. */
export function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
