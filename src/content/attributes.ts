/** A heading's words and what stands in braces behind them: `Headline {#slug .proposed}`. */
export interface Attributed {
  readonly text: string
  readonly id?: string
  readonly classes: readonly string[]
  /** Words in the braces that are neither `#id` nor `.class`. */
  readonly unknown: readonly string[]
}

/** Takes `{#id .class}` off the end of a heading. Braces that do not start with `#` or `.` are text. */
export function attributed(heading: string): Attributed {
  const none = { text: heading.trim(), classes: [], unknown: [] }
  const open = heading.lastIndexOf('{')
  if (open < 0 || !/^\{\s*[#.][^}]*\}\s*$/.test(heading.slice(open))) return none
  const words = heading
    .slice(open + 1, heading.lastIndexOf('}'))
    .trim()
    .split(/\s+/)
  const ids = words.filter((word) => word.startsWith('#')).map((word) => word.slice(1))
  const classes = words.filter((word) => word.startsWith('.')).map((word) => word.slice(1))
  const unknown = [...words.filter((word) => !/^[#.]/.test(word)), ...ids.slice(1).map((id) => `#${id}`)]
  return {
    text: heading.slice(0, open).trim(),
    ...(ids[0] !== undefined && { id: ids[0] }),
    classes,
    unknown,
  }
}
