import type { Paragraph } from 'mdast'
import { plainText } from './markdown/plain-text.ts'
import type { InspectedParagraph, Inspection } from './model/inspection.ts'
import type { Message } from './model/message.ts'
import type { Point, Position } from './model/position.ts'
import type { Block } from './model/tree.ts'
import type { Prepared } from './pipeline.ts'
import { positionOf } from './rule.ts'
import { episodeTitle } from './structure/episode-title.ts'
import { type OutlinedStory, outlineOf, startOf } from './structure/outline.ts'
import { speakersOf } from './structure/speakers-of.ts'
import { fingerprint } from './words/fingerprint.ts'
import { type RawPlaces, rawPlaces } from './words/raw-places.ts'
import { careOfEach, type SaidCare } from './words/shared-care.ts'
import { withTime } from './words/with-time.ts'

/**
 * What `copydesk inspect --json` prints of a transcript that has been through the pipeline. Kept paragraphs and cuts
 * together account for every word of the source but headlines, section headings and time codes. Positions are those
 * in the raw file.
 */
export function inspectionOf({ transcript, tree, messages, suggestions }: Prepared): Inspection {
  const { source, meta } = transcript
  const places = plainPlaces(rawPlaces(transcript))
  const named = fingerprints()
  const outline = outlineOf(tree)
  const { stories } = outline
  const servedBy = careOfEach(stories.map(saidCare))
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph')
  const name = episodeTitle(meta, outline, transcript.text)
  return {
    source,
    episode: {
      ...(name !== undefined && { title: name }),
      ...(meta.date !== undefined && { date: meta.date }),
      speakers: speakersOf(paragraphs),
    },
    paragraphs: paragraphs.map((node) => inspected(node, places)),
    stories: stories.flatMap((story, at) => {
      const position = placeOf(story)
      const care = careOf(stories[servedBy[at] ?? at] ?? story)
      const summary = suggestions?.summaries.get(startOf(story) ?? -1)
      if (!position) return []
      return [
        {
          headline: plainText(story.headline),
          ...(story.headline.data?.from && { from: story.headline.data.from }),
          ...(summary !== undefined && { summary }),
          position: places(position),
          whyWeCare: care ? places(care) : null,
        },
      ]
    }),
    cuts: (tree.data?.cuts ?? []).map(({ position, twin, ...cut }) => ({
      ...cut,
      position: places(withTime(transcript.text, position)),
      ...(twin && { twin: { text: twin.text, position: places(twin.position) } }),
      fingerprint: named(cut.text),
    })),
    entities: (tree.data?.tags ?? []).map(({ id, name, type, aliases, role, from, reviewed, mentions }) => ({
      ...{ id, name, type, aliases, role, reviewed, mentions },
      ...(from === 'model' && { from }),
    })),
    messages: messages.map(shown),
  }
}

/** Names texts as `fingerprint` does, equal ones only once: what is pasted fifty times is cut fifty times. */
function fingerprints(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const name = known.get(text) ?? fingerprint(text)
    known.set(text, name)
    return name
  }
}

function inspected(node: Paragraph, places: RawPlaces): InspectedParagraph {
  const { id = '', story = null, section = 'report', speaker, start, teaser } = node.data ?? {}
  return {
    ...{ id, text: plainText(node), position: places(positionOf(node)), story, section },
    ...(speaker !== undefined && { speaker }),
    ...(start !== undefined && { start }),
    ...(teaser && { teaser }),
  }
}

/** From the headline, or the first words said, to the end of the story's last report or why-we-care paragraph. */
function placeOf({ headline, sections }: OutlinedStory): Position | undefined {
  const told = sections.filter(({ kind }) => kind === 'report' || kind === 'why-we-care')
  const blocks = told.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks])
  return around([headline, ...blocks])
}

function saidCare({ sections }: OutlinedStory): SaidCare | undefined {
  const care = sections.find(({ kind }) => kind === 'why-we-care')
  const first = care?.blocks.find(({ type }) => type === 'paragraph')
  return (
    care && { heading: care.heading ? plainText(care.heading) : '', opening: first ? plainText(first) : '' }
  )
}

/** The first why-we-care section of a story, with its heading. */
function careOf({ sections }: OutlinedStory): Position | undefined {
  const care = sections.find(({ kind }) => kind === 'why-we-care')
  return care && around([...(care.heading ? [care.heading] : []), ...care.blocks])
}

/** From the first to the last of some blocks that come from the source; breaks at the end do not count. */
function around(blocks: readonly Block[]): Position | undefined {
  const placed = blocks.filter(({ position, type }) => position && type !== 'thematicBreak')
  const first = placed[0]
  const last = placed.at(-1)
  if (!first || !last) return undefined
  return { start: saidFrom(first), end: positionOf(last).end }
}

/** Where a block's words start, behind its speaker's label. */
function saidFrom(block: Block): Point {
  const leaf = block.type === 'thematicBreak' ? undefined : block.children.find(({ position }) => position)
  return positionOf(leaf ?? block).start
}

/** Places of line, column and offset and nothing else. */
function plainPlaces(places: RawPlaces): RawPlaces {
  return (position) => {
    const { start, end } = places(position)
    return { start: pointOf(start), end: pointOf(end) }
  }
}

function pointOf({ line, column, offset }: Point): Point {
  return { line, column, offset }
}

function shown({ rule, severity, reason, place }: Message): Inspection['messages'][number] {
  const point = place && ('start' in place ? place.start : place)
  return { rule, severity, reason, ...(point && { line: point.line, column: point.column }) }
}
