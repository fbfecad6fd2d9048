import type { Heading, Paragraph } from 'mdast'
import { dateLine } from '../words/date-line.ts'
import { isSignature } from './aside-cue.ts'
import { asideHeading } from './aside-heading.ts'
import { isFrameLabel, isFrameTalk, isRequestHeading } from './furniture.ts'
import type { ReadMarker } from './marker.ts'
import { isBareName, isPageLabel, isPageLine } from './page-line.ts'
import { asideIn, isCue, isFramePart, type Said } from './said.ts'
import type { Glance, Signal } from './sight.ts'
import { isTitleLine, mostWords } from './title-line.ts'

/** What a page puts around a transcript stands among so many blocks at its top. */
const pageTop = 16

/**
 * What one block says by itself and by the two blocks behind it. `titles`: lines may be headlines, which they are not in
 * a conversation.
 */
export function blockSignal(all: readonly Glance[], at: number, marker: ReadMarker, titles: boolean): Signal {
  const glance = all[at]
  if (!glance) return 'none'
  const { block, text, said } = glance
  if (block.type === 'thematicBreak' || isBreakLine(text)) return 'break'
  if (block.type === 'heading') return headingSignal(block, text, marker)
  const { list, speaker, section } = block.data ?? {}
  if (list !== undefined && !(isAloneInList(all, at) && marker(text)?.whole)) return 'none'
  if (marker(text)?.whole) return 'care'
  if (
    speaker === undefined &&
    ((at < pageTop && (isPageLine(text) || isWriter(all, at))) || isFrame(said, following(all, at)?.text))
  )
    return 'frame'
  if (speaker !== undefined && isLabel(text, speaker)) return 'label'
  const aside = asideIn(said) ?? (at === all.length - 1 && isSignature(text) ? 'outro' : undefined)
  if (aside) return aside
  if (section === 'why-we-care') return 'none'
  if (titles && isLine(glance) && isFollowed(all, at, marker)) return 'headline'
  return isCue(said) ? 'cue' : 'none'
}

/** Whether a line names who wrote the page: a bare name between a title line and the date. */
function isWriter(all: readonly Glance[], at: number): boolean {
  const [above, line, below] = [all[at - 1], all[at], all[at + 1]]
  if (!above || !line || !below || !isBareName(line.text)) return false
  const title = above.block.type === 'heading' || (isLine(above) && !isPageLine(above.text))
  return title && below.text !== '' && dateLine(below.text) !== undefined
}

/** Whether a list item has no other beside it: then the list is only how the line is drawn. */
function isAloneInList(all: readonly Glance[], at: number): boolean {
  return [all[at - 1], all[at + 1]].every(
    (beside) => beside?.block.type !== 'paragraph' || beside.block.data?.list === undefined,
  )
}

/** Whether a paragraph holds its speaker's name and a time at most. */
function isLabel(text: string, speaker: string): boolean {
  const rest = text.startsWith(speaker) ? text.slice(speaker.length) : undefined
  return rest !== undefined && /^\W{0,3}(?:[([][\d:.]+[)\]])?\W{0,3}$/.test(rest)
}

function headingSignal({ depth, data }: Heading, text: string, marker: ReadMarker): Signal {
  const section = data?.section
  if (section === 'why-we-care' || (section === undefined && marker(text)?.whole)) return 'care'
  const aside = section ?? asideHeading(text)
  if (aside === 'sponsor' || aside === 'qa' || aside === 'outro') return aside
  if (aside === 'intro' || isFrameLabel(text) || isPageLabel(text)) return 'frame'
  return depth <= 2 ? 'headline' : 'subheading'
}

/** Whether a speaker's label stands before a paragraph's words: what opens a turn is said and heads nothing. */
function hasLabel({ data, children, position }: Paragraph): boolean {
  const said = children[0]?.position?.start.offset
  return data?.speaker !== undefined && said !== undefined && said - (position?.start.offset ?? said) > 2
}

/** Whether a paragraph is part of a newsletter's frame; nobody says such things in a turn. */
function isFrame(said: Said, next: string | undefined): boolean {
  if (isFramePart(said)) return true
  return isRequestHeading(said.text) && next !== undefined && isFrameTalk(next)
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

/** Whether a line is said by somebody and the next block by somebody else: then it is a turn. */
function isOtherVoice(line: Glance | undefined, next: Glance): boolean {
  const voices = [line, next].map((glance) =>
    glance?.block.type === 'paragraph' ? glance.block.data?.speaker : undefined,
  )
  return voices[0] !== undefined && voices[0] !== voices[1]
}

/** A sentence of fewer words between two title lines is no report. */
const leastReport = 8

/**
 * Whether a report follows a line: a paragraph of more than 20 words or one that says that a story begins, or a shorter
 * sentence and then a longer paragraph, a marker, a farewell or, but for the `last` of two, the next headline.
 */
function isFollowed(all: readonly Glance[], at: number, marker: ReadMarker, last = false): boolean {
  const next = following(all, at)
  if (next?.block.type !== 'paragraph' || marker(next.text)?.whole || isOtherVoice(all[at], next))
    return false
  if (next.words > 20 || isCue(next.said)) return true
  const behind = all.indexOf(next, at) + 1
  const second = all[behind]
  if (!/[.!?…]["'”’)]*$/.test(next.text) || !second) return false
  if (marker(second.text)?.whole || (second.block.type === 'paragraph' && second.words > 20)) return true
  if (next.words < leastReport) return false
  return (
    asideIn(second.said) === 'outro' || (!last && isLine(second) && isFollowed(all, behind, marker, true))
  )
}

/** Whether a paragraph is a title line that nobody says. */
function isLine({ block, text, words }: Glance): boolean {
  return block.type === 'paragraph' && words <= mostWords && !hasLabel(block) && isTitleLine(text)
}
