import type { Heading, Paragraph, Root } from 'mdast'
import { rule } from '../rule.ts'
import { fold } from '../words/fold.ts'
import { isIntroCue } from './aside-cue.ts'
import { markerLinesApart } from './care-markers.ts'
import { isBareName, isPageLine } from './page-line.ts'
import type { Sight } from './sight.ts'
import { signalsOf, titlePlace } from './signals.ts'
import { isTitleLine } from './title-line.ts'
import { withTopLinesApart } from './top-lines.ts'

/** Makes a title over the transcript a depth-1 heading; `structure:stories` decides whether it heads one story. */
export const title = rule({
  id: 'structure:title',
  summary: 'Makes a title line over the transcript its title.',
  keeps:
    'A first line that reads like speech, is followed by no report, greeting, turn of a speaker or other headline, or belongs to the frame of a newsletter or a page (a date, “Show Notes”) stays a paragraph.',
  decisions: [],
  example: {
    before: [
      'Letters, logs and a locked door',
      "Hello, I'm Jo Marsh, and it is Tuesday.",
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
    ],
    after: [
      '# Letters, logs and a locked door',
      "Hello, I'm Jo Marsh, and it is Tuesday.",
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
    ],
  },
  transform(given, stage) {
    const tree = withTopLinesApart(given, stage)
    // As the text will be read when its markers stand apart: what follows a line says whether it is a headline.
    const { apart } = markerLinesApart({ ...tree, children: tree.children.slice(0, 16) }, stage)
    const seen = signalsOf(apart, stage)
    const at = titlePlace(seen)
    const [sight] = seen.slice(at)
    if (sight?.block.type !== 'paragraph' || sight.block.data?.list !== undefined) return tree
    const named = isNamed(sight.text, stage.meta.title) || isRepeated(sight.block, tree)
    if (!named && !isTitle(seen.slice(at)) && !isOnPage(seen, at)) return tree
    const { block } = sight
    return { ...tree, children: tree.children.map((node) => (node === block ? headingOf(block) : node)) }
  },
})

function isNamed(text: string, name: string | undefined): boolean {
  return name !== undefined && text !== '' && fold(name) === fold(text)
}

/** Whether the first block is a title: a headline, or a title line before a headline or a greeting. */
function isTitle(seen: readonly Sight[]): boolean {
  const [first, ...rest] = seen
  if (first?.block.type !== 'paragraph' || first.block.data?.speaker !== undefined) return false
  if (first.signal === 'headline') return true
  if (first.signal !== 'none' || !isTitleLine(first.text)) return false
  const next = rest.filter(({ signal }) => signal !== 'break').slice(0, 2)
  return (
    next[0]?.signal === 'headline' || next.some(({ text, signal }) => signal === 'none' && isIntroCue(text))
  )
}

/** Whether a line stood over the text a second time, and was taken out there. */
function isRepeated({ position }: Paragraph, { data }: Root): boolean {
  return (data?.cuts ?? []).some(
    ({ rule: by, twin }) =>
      by === 'clean:repeated-title' &&
      twin?.position.start.offset === position?.start.offset &&
      twin?.position.end.offset === position?.end.offset,
  )
}

/** So many blocks stand at most between a title and what is said. */
const near = 3

/** A longer paragraph is told, and stands between no title and its text. */
const longestBetween = 25

/**
 * Whether a line that nobody says is the title of a page or of a conversation: a title line beside a date or a label of
 * the page, or with a speaker's turn soon behind it.
 */
function isOnPage(seen: readonly Sight[], at: number): boolean {
  const line = seen[at]
  if (line?.block.type !== 'paragraph' || line.block.data?.speaker !== undefined || line.signal !== 'none')
    return false
  if (!isTitleLine(line.text)) return false
  const rest = seen.slice(at + 1).filter(({ signal }) => signal !== 'break' && signal !== 'frame')
  const turn = rest.findIndex(({ block }) => block.type === 'paragraph' && block.data?.speaker !== undefined)
  if (turn >= 0 && turn < near) return rest.slice(0, turn).every(({ words }) => words <= longestBetween)
  const beside = [seen[at - 1], seen[at + 1]].some(
    (sight) => sight?.signal === 'frame' && (isPageLine(sight.text) || isBareName(sight.text)),
  )
  return beside && rest.reduce((sum, { words }) => sum + words, 0) >= 2 * longestBetween
}

/** What pages add to a title, and a recording's name: "Old printers (Transcript)", "Old printers.mp3". */
const added =
  /(?:\s*[([](?:(?:full|episode|show|complete|edited|audio|video|podcast) )*(?:transcripts?|audio|video)[)\]]|[\s:|–—-]+(?:(?:full|episode|show|complete|edited|podcast) )*transcript|\.(?:mp3|mp4|m4a|wav|ogg))\s*$/i

function headingOf({ children, position }: Paragraph): Heading {
  const [only] = children
  const bare = only?.type === 'text' && children.length === 1 ? only.value.replace(added, '') : ''
  const title = only?.type === 'text' && bare.includes(' ') ? [{ ...only, value: bare }] : children
  return { type: 'heading', depth: 1, children: title, ...(position && { position }) }
}
