import type { Heading, Paragraph, Root } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import type { SectionKind } from '../model/section.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import type { Stage } from '../rule.ts'
import { wordCount } from '../words/word-count.ts'
import { isOutroCue, isQuestionCue, isSignature, isSponsorCue } from './aside-cue.ts'
import { isConversation } from './conversation.ts'
import { isFrameLabel, isFrameTalk, isRequestHeading } from './furniture.ts'
import { type Marker, markerReader } from './marker.ts'
import { isStoryCue } from './story-cue.ts'
import { isTitleLine } from './title-line.ts'

/**
 * What a block says about the structure around it. `headline`: a story starts; `subheading`: a heading within
 * one; `care`: a why-we-care marker with a body; `break`: a drawn rule or a sound cue; `label`: a speaker's
 * name on a line of its own; `empty`: a marker without a body; `frame`: part of a newsletter's frame; `cue`: "In other news"; the asides by name.
 */
export type Signal =
  | 'headline'
  | 'subheading'
  | 'care'
  | 'break'
  | 'label'
  | 'empty'
  | 'frame'
  | 'sponsor'
  | 'qa'
  | 'outro'
  | 'cue'
  | 'none'

/** A block with what the rules of this room ask of it again and again. */
export interface Sight {
  readonly block: Block
  readonly text: string
  readonly words: number
  readonly signal: Signal
}

/** A sight before its signal is known. */
type Glance = Omit<Sight, 'signal'>

/**
 * Looks at every block of a tree. All rules of this room decide by the same signals. A headline that an earlier run
 * proposed is left out: it says nothing about the source, and `structure:stories` proposes it again.
 */
export function signalsOf(tree: Root, stage: Stage): readonly Sight[] {
  const given = blocksOf(tree).filter((block) => block.type !== 'heading' || !isProposedHeadline(block))
  const glances = given.map((block): Glance => {
    const text = plainText(block)
    return { block, text, words: wordCount(text) }
  })
  const marker = markerOf(tree, stage)
  const conversation = isConversation(tree)
  const titles = !conversation || glances.filter(({ text }) => marker(text)?.whole).length >= 2
  const seen = glances.map((glance, at): Sight => {
    const signal = signalOf(glance, glances, at, marker, titles)
    return { ...glance, signal }
  })
  return withoutEmptyMarkers(withoutEarlyLeave(seen, conversation ? 150 : 400))
}

/** Where a title can stand: at the first block that is no break and no part of a newsletter's frame. */
export function titlePlace(seen: readonly Sight[]): number {
  const at = seen.findIndex(({ signal }) => signal !== 'frame' && signal !== 'break')
  return at < 0 ? seen.length : at
}

/** The reader of markers for one show and one transcript. */
export function markerOf(tree: Root, stage: Stage): (text: string) => Marker | undefined {
  const speakers = new Set(
    tree.children.flatMap((node) => (node.type === 'paragraph' ? (node.data?.speaker ?? []) : [])),
  )
  const people = stage.show.people.flatMap(({ name, aliases }) => [name, ...aliases])
  return markerReader(stage.show.markers, [...speakers, ...people])
}

/** The kind of aside that a heading names, as in `## Sponsor`. */
export function asideHeading(text: string): Exclude<SectionKind, 'report' | 'why-we-care'> | undefined {
  if (/^(?:(?:our |today['’]s )?sponsors?|sponsored(?: by)?\b.{0,60}|advertisement|ad break)$/i.test(text))
    return 'sponsor'
  if (
    /^(?:q ?(?:&|and) ?a|questions(?: and answers)?|(?:listener|reader) (?:questions|mail)|mailbag)$/i.test(
      text,
    )
  )
    return 'qa'
  if (/^(?:intro|opening|welcome)$/i.test(text)) return 'intro'
  return /^(?:outro|sign-?off|closing|goodbye)$/i.test(text) ? 'outro' : undefined
}

type ReadMarker = (text: string) => Marker | undefined

function signalOf(
  { block, text, words }: Glance,
  all: readonly Glance[],
  at: number,
  marker: ReadMarker,
  titles: boolean,
): Signal {
  if (block.type === 'thematicBreak' || isBreakLine(text)) return 'break'
  if (block.type === 'heading') return headingSignal(block, text, marker)
  const { list, speaker, section } = block.data ?? {}
  if (marker(text)?.whole && list === undefined) return 'care'
  if (list !== undefined) return 'none'
  if (speaker === undefined && isFrame(text, following(all, at)?.text)) return 'frame'
  if (
    speaker !== undefined &&
    text.startsWith(speaker) &&
    /^\W{0,3}(?:[([][\d:.]+[)\]])?\W{0,3}$/.test(text.slice(speaker.length))
  )
    return 'label'
  if (isSponsorCue(text) || asideHeading(text) === 'sponsor') return 'sponsor'
  if (isQuestionCue(text) || asideHeading(text) === 'qa') return 'qa'
  if (isOutroCue(text) || (at === all.length - 1 && isSignature(text))) return 'outro'
  if (section === 'why-we-care') return 'none'
  if (words <= 14 && titles && !hasLabel(block) && isTitleLine(text) && isFollowed(all, at, marker))
    return 'headline'
  return isStoryCue(text) ? 'cue' : 'none'
}

function headingSignal({ depth, data }: Heading, text: string, marker: ReadMarker): Signal {
  const section = data?.section
  if (section === 'why-we-care' || (section === undefined && marker(text)?.whole)) return 'care'
  const aside = section ?? asideHeading(text)
  if (aside === 'sponsor' || aside === 'qa' || aside === 'outro') return aside
  if (aside === 'intro' || isFrameLabel(text)) return 'frame'
  return depth <= 2 ? 'headline' : 'subheading'
}

/** Whether a speaker's label stands before a paragraph's words: what opens a turn is said and heads nothing. */
function hasLabel({ data, children, position }: Paragraph): boolean {
  const said = children[0]?.position?.start.offset
  return data?.speaker !== undefined && said !== undefined && said - (position?.start.offset ?? said) > 2
}

/** Whether a paragraph is part of a newsletter's frame; nobody says such things in a turn. */
function isFrame(text: string, next: string | undefined): boolean {
  if (isFrameLabel(text) || isFrameTalk(text)) return true
  return isRequestHeading(text) && next !== undefined && isFrameTalk(next)
}

function isProposedHeadline({ data }: Heading): boolean {
  return data?.proposed === true && data.section === undefined
}

/** A sound cue or the words "break" with a time, as `**Break:** [12:30]`. */
function isBreakLine(text: string): boolean {
  return (
    text.length < 60 &&
    /^\W*(?:(?:ad|commercial|music|sponsor) )?break\W*(?:[\d:.]+\W*(?:to\W*[\d:.]+\W*)?)?$/i.test(text)
  )
}

/** The next block with words that is no label. */
function following(all: readonly Glance[], at: number): Glance | undefined {
  const next = all[at + 1]
  const { speaker } = (next?.block.type === 'paragraph' && next.block.data) || {}
  return next && speaker !== undefined && next.words <= 6 && next.text.startsWith(speaker)
    ? all[at + 2]
    : next
}

/** Whether a report follows a line: a paragraph of more than 20 words, or a shorter sentence and then one or a marker. */
function isFollowed(all: readonly Glance[], at: number, marker: ReadMarker): boolean {
  const next = following(all, at)
  if (next?.block.type !== 'paragraph' || marker(next.text)?.whole) return false
  if (next.words > 20) return true
  const second = all[all.indexOf(next, at) + 1]
  if (!/[.!?…]["'”’)]*$/.test(next.text) || !second) return false
  return (second.block.type === 'paragraph' && second.words > 20) || marker(second.text)?.whole === true
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
    return (
      next.signal !== 'empty' &&
      next.block.data?.section === undefined &&
      next.block.depth > Math.max(2, depth)
    )
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
