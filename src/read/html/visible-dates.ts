import type { Page } from './page-passages.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const date = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${month}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${month}\.?,? \d{4}|\d{4}-\d{2}-\d{2})(?!\d)`,
  'iu',
)

/** Longer lines are sentences that speak of a date. */
const longest = 60

/** So many passages before and behind the title are looked at. */
const around = 15

/** The dates that stand on short lines around a page's title, those of publication before those of a change. */
export function visibleDates({ text, passages }: Page): readonly string[] {
  const title = passages.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1)
  if (title < 0) return []
  const lines = passages
    .slice(Math.max(0, title - around), title + around)
    .filter(({ start, end }) => end - start <= longest)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
  const dated = lines.flatMap((line) => {
    const found = date.exec(line)?.[0]
    return found === undefined ? [] : [{ found, changed: /updated|modified|edited|reviewed/i.test(line) }]
  })
  return dated.toSorted((a, b) => Number(a.changed) - Number(b.changed)).map(({ found }) => found)
}
