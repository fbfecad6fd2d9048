/** Words of the interface: one form, or one for each number that a language tells apart (`one`, `few`, `other`). */
export type Phrase = string | Readonly<Record<string, string>>

/** What goes into the places of a phrase: `{n}`, `{names}`. */
export type Values = Readonly<Record<string, unknown>>

/**
 * A phrase with its places filled. `n` chooses the form, by the language's own rules for numbers. A place without
 * a value stays as it is written. `set` turns a value into text. (Templates use this too: no imports here.)
 */
export function phrase(
  words: Phrase,
  values: Values,
  language: string,
  set: (value: unknown) => string = String,
): string {
  return formOf(words, values.n, language).replace(/\{([a-z]+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'number' ? set(numbers(language).format(value)) : set(value)
  })
}

function formOf(words: Phrase, n: unknown, language: string): string {
  if (typeof words === 'string') return words
  const form = typeof n === 'number' ? plurals(language).select(n) : 'other'
  return words[form] ?? words.other ?? ''
}

const plurals = remembered((language) => new Intl.PluralRules(language))
const numbers = remembered((language) => new Intl.NumberFormat(language))

/** Makes each once: they are dear to make. A language that nobody knows is taken for English. */
function remembered<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>()
  return (language) => {
    const known = made.get(language)
    if (known) return known
    const fresh = makeOr(make, language)
    made.set(language, fresh)
    return fresh
  }
}

function makeOr<Made>(make: (language: string) => Made, language: string): Made {
  try {
    return make(language)
  } catch {
    return make('en')
  }
}
