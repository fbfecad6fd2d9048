import type { Properties } from 'hast'
import type { PhrasingContent } from 'mdast'
import type { PlannedEpisode } from './planned-episode.ts'
import { type TimeView, timeView } from './time-link.ts'

/** What stands at the head of a paragraph besides its words. */
export interface ParagraphMark {
  readonly time?: TimeView
  /** Ids that led to it before its words were changed; they still do. */
  readonly former?: readonly string[]
}

const marksOf = new WeakMap<PlannedEpisode, ReadonlyMap<string, ParagraphMark>>()

/** The marks of an episode's paragraphs by id; worked out once for all its sections. */
export function paragraphMarks(planned: PlannedEpisode): ReadonlyMap<string, ParagraphMark> {
  const known = marksOf.get(planned)
  if (known) return known
  const marks = new Map(
    [...planned.facts.of].map(([id, { start, former }]) => [
      id,
      { ...(start !== undefined && { time: timeView(start, planned.heard) }), former },
    ]),
  )
  marksOf.set(planned, marks)
  return marks
}

/** Marks as nodes: a time, which is a link where there is a recording, and an empty anchor for each earlier id. */
export function markNodes({ time, former = [] }: ParagraphMark): readonly PhrasingContent[] {
  const anchors = former.map((id): PhrasingContent => spanOf({ id }, []))
  return time ? [...anchors, timeNode(time), { type: 'text', value: ' ' }] : anchors
}

function timeNode({ words, url }: TimeView): PhrasingContent {
  const children: PhrasingContent[] = [{ type: 'text', value: words }]
  if (url === undefined) return spanOf({ className: ['time'] }, children)
  return { type: 'link', url, data: { hProperties: { className: ['time'] } }, children }
}

function spanOf(hProperties: Properties, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties }, children }
}
