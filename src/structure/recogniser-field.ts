const field = /^(?:SUMMARY KEYWORDS|KEYWORDS|SPEAKERS|PARTICIPANTS)(?:\s|$)/

/** How many characters of a text begin it as a field does that a recogniser writes over its words; 0 where none does. */
export function recogniserField(text: string): number {
  return field.exec(text)?.[0].length ?? 0
}
