/** Persons of one text by the parts of their names. */
export interface Persons {
  /** The full name that a first name or surname stands for; undefined if none or more than one has it. */
  readonly fullName: (part: string) => string | undefined
  /** Whether a word is the plural of a name of theirs: the Pearsons. */
  readonly isFamily: (word: string) => boolean
}

/** Learns who is who from the full names in a text. */
export function personsOf(fullNames: Iterable<string>): Persons {
  const owners = new Map<string, Set<string>>()
  for (const name of new Set(fullNames)) {
    const parts = name.split(/\s+/)
    if (parts.length < 2) continue
    for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? '']))
      owners.set(part, (owners.get(part) ?? new Set()).add(name))
  }
  return {
    fullName(part) {
      const names = [...(owners.get(part) ?? [])]
      return names.length === 1 ? names[0] : undefined
    },
    isFamily: (word) => owners.has(word.replace(/e?s$/, '')) && word.endsWith('s') && !owners.has(word),
  }
}
