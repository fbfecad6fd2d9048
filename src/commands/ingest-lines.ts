import type { CutKind } from '../model/cut.ts'
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

function foundLines({ episode, prepared }: Ingested): readonly string[] {
  if (!episode || !prepared) return []
  const care = episode.stories.filter(({ sections }) =>
    sections.some(({ kind }) => kind === 'why-we-care'),
  ).length
  const { about, mentions, unreviewed } = episode.entities
  const names = `${counted(about.length + mentions.length, 'name')}${unreviewed.length === 0 ? '' : ` and ${unreviewed.length} to review`}`
  return [
    `    ${counted(episode.stories.length, 'story', 'stories')}, ${care} with why-we-care, ${names}`,
    `    ${cutLine(prepared.tree.data?.cuts ?? [], prepared.transcript.text.length)}`,
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

function cutLine(cuts: readonly { readonly kind: CutKind; readonly text: string }[], length: number): string {
  if (cuts.length === 0) return 'nothing taken out'
  const parts = Object.entries(kinds).flatMap(([kind, [one, many]]) => {
    const count = cuts.filter((cut) => cut.kind === kind).length
    return count === 0 ? [] : [counted(count, one, many)]
  })
  const share = Math.round((cuts.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, length)) * 100)
  return `took out ${parts.join(', ')} (${share} % of the text)`
}
