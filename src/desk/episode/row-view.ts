import { hash } from 'node:crypto'
import type { EpisodeSheet, RowKind, SheetRow } from './episode-sheet.ts'
import { type MarkPiece, nameMarks } from './name-marks.ts'

/** A row as the template shows it. */
export interface RowView extends SheetRow {
  /** Changes with what is shown, so that a page knows which rows to replace. */
  readonly print: string
  /** What can be done with it, in words that buttons know. */
  readonly can: readonly string[]
  /** What it is called when it is spoken of. */
  readonly label: string
  readonly pieces: readonly MarkPiece[]
  /** Different badges of its cuts. */
  readonly badges: readonly string[]
  /** The first copy that stays. */
  readonly twin?: string
}

/** All rows of a sheet as the template shows them. */
export function rowViews({ rows }: EpisodeSheet): readonly RowView[] {
  return rows.map(rowView)
}

/** One row as the template shows it. */
export function rowView(row: SheetRow): RowView {
  const twin = row.cuts.find((cut) => cut.twin !== undefined)?.twin
  return {
    ...row,
    print: printOf(row),
    can: canDo(row),
    label: labelOf(row),
    pieces: row.kind === 'paragraph' && row.clean ? nameMarks(row.clean.text, row.clean.names) : [],
    badges: [...new Set(row.cuts.map(({ badge }) => badge))],
    ...(twin !== undefined && { twin }),
  }
}

/** Where a passage stands in the file is not shown, and changes with every word before it. */
function printOf({ clean, ...row }: SheetRow): string {
  const shown = clean && { ...clean, line: 0, start: 0, end: 0 }
  return hash('sha256', JSON.stringify([row, shown])).slice(0, 10)
}

function canDo({ kind, cuts, cutAt, clean }: SheetRow): readonly string[] {
  const separator = kind === 'headline' || kind === 'section'
  return [
    ...(cuts.some(({ canKeep }) => canKeep) ? ['keep'] : []),
    ...(cuts.some(({ twin }) => twin !== undefined) ? ['twin'] : []),
    ...(kind === 'paragraph' && cutAt !== undefined ? ['cut'] : []),
    ...(separator ? ['up', 'down', 'join'] : []),
    ...(kind === 'headline' ? ['headline'] : []),
    ...(kind === 'paragraph' ? ['split', 'care', 'edit', 'name'] : []),
    ...(clean ? ['edit'] : []),
  ].filter((one, at, all) => all.indexOf(one) === at)
}

const kindWords: Readonly<Record<RowKind, string>> = {
  paragraph: 'Paragraph',
  cut: 'Taken out',
  headline: 'Story',
  section: 'Section',
  missing: 'Not in the episode',
  heading: 'Heading',
}

function labelOf({ kind, raw, clean, story, section }: SheetRow): string {
  const text = story?.headline ?? section?.heading ?? clean?.text ?? raw?.parts[0]?.text ?? ''
  const words = text.replace(/\s+/g, ' ').trim()
  return `${kindWords[kind]}: ${words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')} …` : words}`
}
