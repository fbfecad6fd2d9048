import type { Span } from '../../words/sentences.ts'
import { visibleSpan } from '../../words/visible-span.ts'
import { type Label, labelAt } from '../label.ts'
import { soundCue, speakerNames } from '../speakers.ts'
import { turnPartOf } from './attributes.ts'
import { type Clock, clockAt, clockIn } from './clock.ts'
import type { Page } from './page-passages.ts'
import type { PagePassage } from './page-words.ts'
import type { PageElement } from './parse-page.ts'

/** Who says a passage and when, as it says at its start. */
export interface Turn {
  readonly label?: Label
  /** Seconds from the start of the recording. */
  readonly time?: number
  /** What is said, without label and time; where the passage is no more than these, an empty stretch. */
  readonly said: Span
}

/** A clock that neither brackets nor an element mark is a time code only where so many passages start with one. */
const fewest = 3

/** What may be a label and a time, before it is known what the whole page's are. */
interface Found {
  readonly whole: Span
  readonly label?: Label
  /** An element says that it is a speaker's name. */
  readonly certain: boolean
  /** Behind the label. */
  readonly behind: Span
  readonly time?: Clock
  /** Behind the time, where no label is. */
  readonly behindTime: Span
}

/** The turns of a page, passage by passage. */
export function turnsOf({ text, passages }: Page): readonly Turn[] {
  const found = passages.map((passage) => foundIn(text, passage))
  const bare = found.filter(({ time }) => time && !time.marked).length
  const open = found.flatMap(({ label, certain, behind, time }) => {
    const words = text.slice(behind.start, Math.min(behind.end, behind.start + 80)).match(/\S+/g)?.length ?? 0
    return label && !certain ? [{ label, words, timed: time !== undefined }] : []
  })
  const names = speakerNames(open)
  return found.map(({ whole, label, certain, behind, time, behindTime }) => {
    const isTime = time && (time.marked || bare >= fewest)
    const timed = isTime ? { time: time.seconds } : {}
    const heeded = label && (certain || names.has(label.name) || (label.alone && soundCue.test(label.name)))
    if (heeded) return { label, ...timed, said: behind }
    return { ...timed, said: isTime && time.first ? behindTime : whole }
  })
}

function foundIn(text: string, passage: PagePassage<PageElement | undefined>): Found {
  const whole = visibleSpan(text, passage.start, passage.end)
  const none = { whole, certain: false, behind: whole, behindTime: whole }
  const isName = passage.where !== undefined && turnPartOf(passage.where) === 'speaker'
  if (passage.kind !== 'words' && !(passage.kind === 'heading' && isName)) return none
  const isMarked = (at: number) =>
    passage.leaves.some(
      ({ start, end, marks }) => start <= at && at < end && marks.some(({ type }) => type === 'time'),
    )
  const first = clockAt(text, whole, isMarked(whole.start))
  const behindTime = first ? visibleSpan(text, first.end, whole.end) : whole
  const named = nameAt(text, passage, behindTime)
  if (!named) return first ? { ...none, time: first, behindTime } : none
  const rest = visibleSpan(text, behindTime.start + named.label.length, whole.end)
  const inside = clockIn(text.slice(behindTime.start, behindTime.start + named.label.length))
  const second = first || inside ? undefined : clockAt(text, rest, isMarked(rest.start))
  const behind = second ? visibleSpan(text, second.end, whole.end) : rest
  const time = first ?? inside ?? (second && { ...second, first: false })
  const label = { ...named.label, alone: behind.start >= behind.end }
  return { whole, label, certain: named.certain, behind, behindTime, ...(time && { time }) }
}

/** What may be a speaker's name at the start of a stretch: marked as one, bold, or by its form. */
function nameAt(
  text: string,
  { leaves, where }: PagePassage<PageElement | undefined>,
  { start, end }: Span,
): { readonly label: Label; readonly certain: boolean } | undefined {
  const leaf = leaves.find((one) => one.start <= start && start < one.end)
  if (!leaf) return undefined
  const isNamed =
    (where !== undefined && turnPartOf(where) === 'speaker') ||
    leaf.marks.some((mark) => mark.type === 'speaker' && mark.sure)
  const isMarked = isNamed || leaf.marks.some(({ type }) => type === 'speaker')
  const isBold = leaf.marks.some(({ type }) => type === 'strong')
  const colon = /^\s{0,3}:/.exec(text.slice(leaf.end, Math.min(end, leaf.end + 4)))?.[0].length ?? 0
  const words = text.slice(start, Math.min(leaf.end, start + 80))
  const name = nameIn(words)
  const closed = colon > 0 || /:\s*$/.test(words)
  if (
    name !== undefined &&
    leaf.end - start < 80 &&
    (isNamed || closed || (isMarked && leaf.end >= end)) &&
    (isMarked || isBold)
  ) {
    const length = leaf.end + colon - start
    return { label: { name, length, bold: isBold, alone: false, loose: false }, certain: isMarked }
  }
  const label = labelAt(text.slice(start, Math.min(end, start + 120)))
  return label && !label.bold ? { label, certain: false } : undefined
}

/** A name without colon and time. */
function nameIn(words: string): string | undefined {
  const name = words
    .replace(/[[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]?/g, ' ')
    .replace(/[\s:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return name !== '' && name.length <= 60 && /^[^:.!?]+\.?$/.test(name) ? name : undefined
}
