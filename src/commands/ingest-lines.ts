import type { CutKind } from '../model/cut.ts'
import type { Findings } from './findings.ts'
import type { Ingested } from './ingest-transcripts.ts'
import { counted } from './report.ts'
import type { Terminal } from './terminal.ts'

const outcomes: Readonly<Record<Ingested['outcome'], string>> = {
  new: 'new',
  updated: 'updated',
  merged: 'merged with your changes',
  conflict: 'conflict, left as it is',
  kept: 'kept as it is',
  unchanged: 'unchanged',
  refused: 'not taken',
  proposed: 'would be',
}

/** What happened to each transcript that something happened to, two lines each, and one line for the rest. */
export function ingestLines(results: readonly Ingested[], paint: Terminal['paint']): readonly string[] {
  const quiet = results.filter(({ outcome }) => outcome === 'unchanged')
  const loud = results.filter(({ outcome }) => outcome !== 'unchanged')
  const head = `Read ${counted(results.length, 'transcript')}${quiet.length === 0 ? '' : `, ${quiet.length === results.length ? 'nothing new' : `${quiet.length} unchanged`}`}`
  return [paint('bold', head), ...loud.flatMap((result) => [headLine(result, paint), ...foundLines(result)])]
}

function headLine({ slug, outcome }: Ingested, paint: Terminal['paint']): string {
  return `  ${slug}  ${paint(outcome === 'conflict' || outcome === 'refused' ? 'red' : 'dim', outcomes[outcome])}`
}

function foundLines({ findings }: Ingested): readonly string[] {
  if (!findings) return []
  const { stories, care, names, unreviewed } = findings
  const named = `${counted(names, 'name')}${unreviewed === 0 ? '' : ` and ${unreviewed} to review`}`
  return [
    `    ${counted(stories, 'story', 'stories')}, ${care} with why-we-care, ${named}`,
    `    ${cutLine(findings)}`,
  ]
}

const kinds: Readonly<Record<CutKind, readonly [string, string]>> = {
  exact: ['copy', 'copies'],
  near: ['near copy', 'near copies'],
  contained: ['partial copy', 'partial copies'],
  loop: ['loop', 'loops'],
  overlap: ['overlap', 'overlaps'],
  boilerplate: ['line of page debris', 'lines of page debris'],
  empty: ['blank paragraph', 'blank paragraphs'],
}

function cutLine({ cuts, removed }: Findings): string {
  const parts = Object.entries(kinds).flatMap(([kind, [one, many]]) => {
    const count = cuts[kind as CutKind] ?? 0
    return count === 0 ? [] : [counted(count, one, many)]
  })
  if (parts.length === 0) return 'nothing taken out'
  return `took out ${parts.join(', ')} (${Math.round(removed * 100)} % of the text)`
}
