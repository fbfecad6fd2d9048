import type { Line } from './lines.ts'

/** A header is over by then. */
const reach = 40

/** One such line alone is as likely the start of a paragraph. */
const fewest = 2

const field =
  /^\s*(?:(?:podcast|show|series|episode|episode (?:title|number)|season|title|subtitle|date|(?:air|release|publication|recording) date|published|recorded|released|aired|hosts?|hosted by|co-?hosts?|guests?|speakers?|participants?|duration|length|run ?time|description|summary|producers?|produced by|editors?|edited by|transcript by|transcribed by|music|link|url|source|audio|category|tags|keywords|language|copyright)(?:\s?\([^()]{1,20}\))?)\s?:\s*\S/i

/**
 * The lines at the top of a document that are fields of its header, `Date: June 8, 2021`, by offset: each stands for
 * itself, whatever is above and below it.
 */
export function headerLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = lines
    .filter(({ kind }) => kind === 'words')
    .slice(0, reach)
    .filter(({ start, end }) => field.test(text.slice(start, Math.min(end, start + 80))))
  return new Set(found.length >= fewest ? found.map(({ start }) => start) : [])
}
