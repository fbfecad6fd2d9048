import type { CutKind } from '../model/cut.ts'
import type { Decision } from '../model/decision.ts'
import type { InspectedCut } from '../model/inspection.ts'
import { isBlank } from '../words/tidy.ts'
import { type CutGroup, cutGroups } from './cut-groups.ts'
import { keepLine } from './keep-line.ts'
import { pairLines, type View } from './pair-lines.ts'
import { counted } from './report.ts'
import { short } from './short.ts'

/** What cuts are shown with. */
export interface CutsView extends View {
  /** Every cut by itself, and no limit to how many. */
  readonly all: boolean
  /** Offsets at which kept paragraphs start. */
  readonly kept: readonly number[]
  /** The editor's calls on this transcript. */
  readonly decisions: readonly Decision[]
  /** The file that such calls stand in. */
  readonly decisionsFile: string
}

/** How many of each sort are shown unless all are asked for. */
const most = 40

const kinds: Readonly<Record<CutKind, string>> = {
  exact: 'a copy, word for word',
  near: 'a copy with changed words',
  contained: 'part of a passage that stays',
  loop: 'a loop',
  overlap: 'an overlap of two chunks',
  boilerplate: 'not part of what was said',
  empty: 'nothing to see',
}

/** What was taken out: first what deserves a look, beside what stays, then the rest, each with the way to keep it. */
export function cutLines(cuts: readonly InspectedCut[], view: CutsView): readonly string[] {
  const { paint, all } = view
  const { doubtful, plain } = cutGroups(cuts, view.kept, all)
  if (cuts.length === 0) return []
  const first = all ? doubtful : doubtful.slice(0, most)
  const rest = all ? plain : plain.slice(0, most)
  return [
    paint(
      'dim',
      `  A line that starts with "- {" brings its passage back: paste it into ${view.decisionsFile}.`,
    ),
    ...section('Look at these first, the least alike on top', first, doubtful, view, doubtfulLines),
    ...section(doubtful.length === 0 ? undefined : 'The rest', rest, plain, view, groupLines),
  ]
}

function section<Shown>(
  heading: string | undefined,
  shown: readonly Shown[],
  whole: readonly Shown[],
  view: CutsView,
  lines: (one: Shown, view: CutsView) => readonly string[],
): readonly string[] {
  if (whole.length === 0) return []
  const left = whole.length - shown.length
  return [
    ...(heading === undefined ? [] : ['', `  ${view.paint('bold', heading)}`]),
    ...shown.flatMap((one) => ['', ...lines(one, view)]),
    ...(left === 0 ? [] : ['', `  and ${left.toLocaleString('en-US')} more; --all shows them`]),
  ]
}

function doubtfulLines(cut: InspectedCut, view: CutsView): readonly string[] {
  const { kind, text, position, twin, reason } = cut
  const line = position.start.line
  return [
    headLine(`line ${line}`, kinds[kind], cut, view),
    ...(twin
      ? pairLines(
          { label: `taken out, line ${line}`, text },
          { label: `stays, line ${twin.position.start.line}`, text: twin.text },
          view,
        )
      : []),
    `    ${reason}`,
    ...keepLines(cut, view),
  ]
}

function groupLines({ as, cuts }: CutGroup, view: CutsView): readonly string[] {
  const [first] = cuts
  const last = cuts.at(-1) ?? first
  if (as === 'run') {
    const kept = linesOf(first.twin?.position.start.line ?? 0, last.twin?.position.start.line ?? 0)
    const where = linesOf(first.position.start.line, last.position.start.line)
    return [
      headLine(where, `${counted(cuts.length, 'passage')}, word for word on ${kept}`, first, view),
      `    from  ${short(first.text)}`,
      `    to    ${short(last.text)}`,
      view.paint('dim', '    --all shows each of them, and the line that keeps it'),
    ]
  }
  const where = placesOf(cuts.map(({ position }) => position.start.line))
  return [
    headLine(where, isBlank(first.text) ? kinds.empty : short(first.text), first, view),
    `    ${first.reason}`,
    ...keepLines(first, view),
  ]
}

function headLine(where: string, what: string, { rule, kind }: InspectedCut, { paint }: View): string {
  return `  ${paint('bold', where)}  ${what}  ${paint('dim', `${rule}, ${kind}`)}`
}

function keepLines(cut: InspectedCut, { decisions, paint }: CutsView): readonly string[] {
  const line = keepLine(cut, decisions)
  return line === undefined ? [] : [paint('dim', `    ${line}`)]
}

function linesOf(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`
}

/** `line 4`, `lines 4, 8 and 12`, `lines 4, 8, 12 and 88 others`. */
function placesOf(lines: readonly number[]): string {
  const [first = 0, ...others] = lines
  if (others.length === 0) return `line ${first}`
  const named = lines.length <= 4 ? lines.slice(0, -1) : lines.slice(0, 3)
  const end = lines.length <= 4 ? lines.at(-1) : `${(lines.length - 3).toLocaleString('en-US')} others`
  return `lines ${named.join(', ')} and ${end}`
}
