import type { Heading, Root } from 'mdast'
import { blocksOf } from '../model/tree.ts'
import type { Stage } from '../rule.ts'
import { blockSignal } from './block-signal.ts'
import { isConversation } from './conversation.ts'
import { lesserMarkers } from './lesser-markers.ts'
import { markerReader, type ReadMarker } from './marker.ts'
import { withNumberedHeadlines } from './numbered-headlines.ts'
import { saidIn } from './said.ts'
import type { Glance, Sight } from './sight.ts'

/**
 * Looks at every block of a tree. All rules of this room decide by the same signals. A headline that an earlier run
 * proposed is left out: it says nothing about the source, and `structure:stories` proposes it again.
 */
export function signalsOf(tree: Root, stage: Stage): readonly Sight[] {
  const given = blocksOf(tree).filter((block) => block.type !== 'heading' || !isProposedHeadline(block))
  const glances = given.map((block): Glance => {
    const said = saidIn(block)
    return { block, text: said.text, words: said.words, said }
  })
  const marker = markerOf(tree, stage)
  const conversation = isConversation(tree)
  const titles = !conversation || glances.filter(({ text }) => marker(text)?.whole).length >= 2
  const seen = glances.map(({ block, text, words }, at): Sight => {
    return { block, text, words, signal: blockSignal(glances, at, marker, titles) }
  })
  const told = withoutEarlyLeave(
    titles ? withNumberedHeadlines(seen, stage.source) : seen,
    conversation ? 150 : 400,
  )
  return withoutEmptyMarkers(told)
}

/** Where a title can stand: at the first block that is no break and no part of a newsletter's frame. */
export function titlePlace(seen: readonly Sight[]): number {
  const at = seen.findIndex(({ signal }) => signal !== 'frame' && signal !== 'break')
  return at < 0 ? seen.length : at
}

/** The reader of markers for one show and one transcript. */
export function markerOf(tree: Root, stage: Stage): ReadMarker {
  const speakers = new Set(
    tree.children.flatMap((node) => (node.type === 'paragraph' ? (node.data?.speaker ?? []) : [])),
  )
  const people = stage.show.people.flatMap(({ name, aliases }) => [name, ...aliases])
  return markerReader([...stage.show.markers, ...lesserMarkers(tree, stage)], [...speakers, ...people])
}

function isProposedHeadline({ data }: Heading): boolean {
  return data?.proposed === true && data.section === undefined
}

/** A marker with nothing behind it heads no section: it is a block like any other. */
function withoutEmptyMarkers(seen: readonly Sight[]): readonly Sight[] {
  const kept: Sight[] = []
  for (const sight of seen.toReversed()) {
    const empty = sight.signal === 'care' && !canFollow(sight, kept.at(-1))
    kept.push(empty ? { ...sight, signal: 'empty' } : sight)
  }
  return kept.reverse()
}

/** Whether a block can be the first of a marker's section: a paragraph, or a heading below the marker's. */
function canFollow({ block: marker }: Sight, next: Sight | undefined): boolean {
  if (next?.block.type === 'heading') {
    const depth = marker.type === 'heading' ? marker.depth : 2
    return next.signal === 'subheading' && next.block.depth > Math.max(2, depth)
  }
  return next?.signal === 'none' || next?.signal === 'label' || next?.signal === 'headline'
}

/**
 * Leave is taken once, behind the last story, with at most so many words to follow: an outro's words before a headline
 * or a break count only right before it.
 */
function withoutEarlyLeave(seen: readonly Sight[], most: number): readonly Sight[] {
  let after = 0
  let closed = false
  const kept = seen.toReversed().map((sight, at, all): Sight => {
    const next = all[at - 1]?.signal
    if (sight.signal === 'headline' || sight.signal === 'care') closed = true
    const ends = !closed && after <= most
    after += sight.words
    if (
      sight.signal !== 'outro' ||
      ends ||
      next === 'headline' ||
      next === 'break' ||
      sight.block.type === 'heading'
    )
      return sight
    return { ...sight, signal: 'none' }
  })
  return kept.reverse()
}
