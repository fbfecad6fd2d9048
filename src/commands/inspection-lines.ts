import type { Inspection } from '../model/inspection.ts'
import { counted } from './report.ts'
import type { Terminal } from './terminal.ts'

const longest = 90

/** An inspection as lines for a person: what stays, what went and why, which names were found. */
export function inspectionLines(inspection: Inspection, paint: Terminal['paint']): readonly string[] {
  const { source, episode, stories, cuts, entities } = inspection
  const names = entities.filter(({ type }) => type !== 'MONEY' && type !== 'DATE')
  return [
    paint('bold', episode.title ?? source.path),
    `${source.format}, ${source.encoding}${episode.date === undefined ? '' : `, ${episode.date}`}`,
    '',
    paint('bold', `${counted(stories.length, 'story', 'stories')}`),
    ...stories.map(({ headline, position, whyWeCare }) => {
      const care = whyWeCare
        ? `why we care: lines ${whyWeCare.start.line}-${whyWeCare.end.line}`
        : 'no why-we-care section'
      return `  line ${position.start.line}  ${short(headline)}  ${paint('dim', care)}`
    }),
    '',
    paint('bold', `${counted(cuts.length, 'passage')} taken out`),
    ...cuts.flatMap(({ rule, kind, text, position, twin, reason, fingerprint }) => [
      `  line ${position.start.line}  ${short(text)}  ${paint('dim', `${rule}, ${kind}`)}`,
      `    ${reason}${twin ? ` It stays in line ${twin.position.start.line}.` : ''}`,
      paint('dim', `    keep it with  at: ${fingerprint}`),
    ]),
    '',
    paint('bold', `${counted(names.length, 'name')}`),
    ...names.map(({ name, type, role, reviewed, mentions }) => {
      const notes = [type, role, counted(mentions.length, 'mention'), ...(reviewed ? [] : ['unreviewed'])]
      return `  ${name}  ${paint('dim', notes.join(', '))}`
    }),
  ]
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}
