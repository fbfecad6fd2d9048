import type { Inspection } from '../model/inspection.ts'
import { printable } from '../words/printable.ts'
import { type CutsView, cutLines } from './cut-lines.ts'
import { counted } from './report.ts'
import { short } from './short.ts'
import { type Variant, variantLines } from './variant-lines.ts'

/** What an inspection is shown with. */
export interface InspectionView extends CutsView {
  readonly variants: readonly Variant[]
}

/** An inspection as lines for a person: the stories, what went and why beside what stays, the names found. */
export function inspectionLines(inspection: Inspection, view: InspectionView): readonly string[] {
  const { source, episode, stories, cuts, entities } = inspection
  const { paint, variants } = view
  const names = entities.filter(({ type }) => type !== 'MONEY' && type !== 'DATE')
  return [
    paint('bold', printable(episode.title ?? source.path)),
    `${source.format}, ${source.encoding}${episode.date === undefined ? '' : `, ${episode.date}`}`,
    '',
    paint('bold', `${counted(stories.length, 'story', 'stories')}`),
    ...stories.flatMap(({ headline, from, summary, position, whyWeCare }) => {
      const care = whyWeCare
        ? `why we care: lines ${whyWeCare.start.line}-${whyWeCare.end.line}`
        : 'no why-we-care section'
      const notes = from === undefined ? care : `${care}; headline by the model`
      const line = `  line ${position.start.line}  ${short(headline)}  ${paint('dim', notes)}`
      return summary === undefined
        ? [line]
        : [line, `    ${printable(summary)}  ${paint('dim', 'by the model')}`]
    }),
    '',
    paint('bold', `${counted(cuts.length, 'passage')} taken out`),
    ...cutLines(cuts, view),
    ...(variants.length === 0
      ? []
      : ['', paint('bold', `${counted(variants.length, 'passage')} kept, though much alike`)]),
    ...variantLines(variants, view),
    '',
    paint('bold', `${counted(names.length, 'name')}`),
    ...names.map(({ name, type, role, reviewed, from, mentions }) => {
      const seen = reviewed ? [] : [from === 'model' ? 'by the model, unreviewed' : 'unreviewed']
      const notes = [type, role, counted(mentions.length, 'mention'), ...seen]
      return `  ${printable(name)}  ${paint('dim', notes.join(', '))}`
    }),
  ]
}
