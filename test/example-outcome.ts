import type { Root } from 'mdast'
import { emptyArchive, withEpisodes } from '../src/archive/archive-index.ts'
import { archivedEpisode } from '../src/archive/archived-episode.ts'
import { archiveEntry, evidenceBeside } from '../src/commands/archive-of-show.ts'
import { readRegistry } from '../src/content/registry.ts'
import { plainText } from '../src/markdown/plain-text.ts'
import { markdownOf } from '../src/markdown/stringify.ts'
import type { ArchiveEvidence } from '../src/model/archive.ts'
import type { Tag } from '../src/model/entity.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { begin, type Desk, pipeline, prepare, unusedRule } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import type { Rule } from '../src/rule.ts'
import { gazetteer } from '../src/tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../src/tag/lexicon.ts'
import { rawPlaces } from '../src/words/raw-places.ts'
import { withLabels } from './with-labels.ts'

const { lexicon } = lexiconOf(readRegistry('', 'entities.yml').registry, gazetteer)

/** What a rule makes of its own example, in the words in which the example says it. */
export interface Outcome {
  readonly after: readonly string[]
  readonly says: readonly string[]
  readonly finds: readonly string[]
  /** Whether the example's decision, where it was given, had an effect. */
  readonly obeyed: boolean
}

/** Runs a rule's example, with or without the editor's decision in it. */
export function exampleOutcome({ id, example }: Rule, overruled: boolean): Outcome {
  const { before, earlier = [], beside = [], suggestedCare = [], overrule } = example
  const rules = pipeline.filter((rule) => rule.id === id || earlier.includes(rule.id))
  const transcript = readTranscript(
    '2023-10-03-example.txt',
    new TextEncoder().encode(`${before.join('\n\n')}\n`),
  )
  const decisions = overruled && overrule ? [{ rule: id, ...overrule }] : []
  const desk: Desk = { show: { people: [], markers: [] }, lexicon, decisions }
  const archive = beside.length === 0 ? {} : { archive: evidenceOf(beside, transcript, desk) }
  const care = new Set(suggestedCare.map((at) => transcript.text.indexOf(before[at] ?? '')))
  const suggestions = { model: 'example', headlines: new Map(), summaries: new Map(), care, names: [] }
  const { tree, messages } = prepare(transcript, { ...desk, ...archive, suggestions }, rules)
  const places = rawPlaces(transcript)
  const lines = [
    ...(tree.data?.cuts ?? []).map(({ rule, position, reason }) => ({
      rule,
      line: places(position).start.line,
      reason,
    })),
    ...messages.map(({ rule, place, reason }) => ({ rule, line: lineOf(place), reason })),
  ].filter(({ rule }) => rule === id)
  return {
    after: markdownOf(withLabels(tree)).trim().split('\n\n'),
    says: lines
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, reason }) => (line === 0 ? reason : `line ${line}: ${reason}`)),
    finds: [...(tree.data?.tags ?? []).map(tagLine), ...markLines(tree)],
    obeyed: !messages.some(({ rule }) => rule === unusedRule),
  }
}

/** What other episodes of a show, each by its paragraphs, say of a transcript. */
function evidenceOf(
  beside: readonly (readonly string[])[],
  transcript: Transcript,
  desk: Desk,
): ArchiveEvidence {
  const others = beside.map((paragraphs, at) =>
    archivedEpisode({ slug: `other-${at}`, date: `2023-09-0${at + 1}`, stamp: '', paragraphs }),
  )
  return evidenceBeside(withEpisodes(emptyArchive, others), archiveEntry(begin(transcript, desk)))
}

function lineOf(
  place: { readonly line: number } | { readonly start: { readonly line: number } } | undefined,
) {
  if (!place) return 0
  return 'start' in place ? place.start.line : place.line
}

function tagLine({ name, type, role, from, reviewed, value }: Tag): string {
  const known = value?.iso ?? (value?.amount === undefined ? '' : `${value.amount} ${value.currency}`)
  return [`${name}: ${type}`, role, `from ${from}`, reviewed ? '' : 'unreviewed', known]
    .filter(Boolean)
    .join(', ')
}

/** The section and the id that paragraphs were given; that a paragraph is news goes without saying. */
function markLines(tree: Root): readonly string[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const { section, id } = node.data ?? {}
    const mark = section === 'report' ? id : (section ?? id)
    return mark === undefined ? [] : [`${mark}: ${plainText(node)}`]
  })
}
