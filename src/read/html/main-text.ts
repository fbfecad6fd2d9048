import type { Span } from '../../words/sentences.ts'
import { isRoot } from './attributes.ts'
import { type Frame, hintOf, isControl } from './frame-hints.ts'
import { frameOfLine, isBoxHeading, isOffer, isParticulars, isSentence } from './frame-lines.ts'
import { type Measure, measureOf, sumsOf } from './page-measure.ts'
import type { Page } from './page-passages.ts'
import type { Turn } from './page-turns.ts'
import type { PageElement } from './parse-page.ts'
import { transcriptParts } from './transcript-part.ts'

/** For each passage of a page: why it is not what the page is about, or nothing. */
type Frames = (Frame | undefined)[]

/** An element that calls itself a menu, a box, a footer is believed up to this share of the running text. */
const firmShare = 0.4
const namedShare = 0.2

/** What elements call themselves is not believed at all where they claim more than this. */
const allNamed = 0.6

/** The main part is the smallest element with so much of the running text. */
const mainShare = 0.85

/** Fewer words than this are not trusted to be the main text where they are a small part of the page, too. */
const fewWords = 150
const smallShare = 0.25

/** What of a page is not its main text, and how sure that is. */
export interface MainText {
  readonly frames: readonly (Frame | undefined)[]
  readonly words: number
  readonly kept: number
  /** So little looked like the main text that only what is a frame by its very elements was marked. */
  readonly doubtful: boolean
}

/**
 * Tells the main text of a page from menus, offers, lists of other pages and other frames around it. Elements are
 * believed about themselves unless they claim much of the running text; the main part is the smallest element
 * around most of what is left; within it go boxes under telling headings and lines that only lead elsewhere.
 * A transcript within the page is taken whole.
 */
export function mainTextOf(page: Page, turns: readonly Turn[]): MainText {
  const fields: Frames = page.passages.map(() => undefined)
  for (const [element, { start, end }] of page.extents)
    if (isControl(element)) fields.fill('a field of a form', start, end)
  const measure = measureOf(page, (at) => fields[at] !== undefined)
  const said = transcriptParts(page, turns, measure)
  const firm = [...fields]
  markHints(page, measure, firm, true)
  withoutFrames(firm, said)
  const frames = [...firm]
  markHints(page, measure, frames, false)
  markOutside(page, measure, frames)
  markBoxes(page, measure, frames)
  markLines(page, measure, frames)
  withoutFrames(frames, said)
  const count = (some: Frames) => sum(measure.words.filter((_, at) => some[at] === undefined))
  const words = sum(measure.words)
  const kept = count(frames)
  const doubtful = kept < fewWords && kept < words * smallShare
  return { frames: doubtful ? firm : frames, words, kept: doubtful ? count(firm) : kept, doubtful }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function withoutFrames(frames: Frames, parts: readonly Span[]): Frames {
  for (const { start, end } of parts) frames.fill(undefined, start, end)
  return frames
}

function markHints(page: Page, measure: Measure, frames: Frames, firm: boolean): void {
  const whole = measure.prose({ start: 0, end: frames.length })
  const share = firm ? firmShare : namedShare
  const found: Frames = frames.map(() => undefined)
  for (const [element, extent] of [...page.extents].reverse()) {
    const hint = extent.end > extent.start && !isRoot(element) ? hintOf(element) : undefined
    if (hint?.firm === firm && measure.prose(extent) <= whole * share)
      found.fill(hint.frame, extent.start, extent.end)
  }
  const claimed = found.reduce((sum, frame, at) => {
    return frame && !frames[at] && measure.isProse(at) ? sum + (measure.words[at] ?? 0) : sum
  }, 0)
  if (claimed > whole * allNamed) return
  for (const [at, frame] of found.entries()) frames[at] ??= frame
}

function markOutside(page: Page, measure: Measure, frames: Frames): void {
  const kept = sumsOf(
    frames.map((frame, at) => (!frame && measure.isProse(at) ? (measure.words[at] ?? 0) : 0)),
  )
  const main = mainPart(page, kept)
  const title = titleBefore(page, main.start, frames)
  const article = articleAround(page, main)
  for (let at = 0; at < frames.length; at++) {
    if (at >= main.start && at < main.end) continue
    const isLede = at >= title && at < main.start && (at === title || measure.isProse(at))
    const isBeside = at >= article.start && at < article.end && measure.isProse(at)
    if (!isLede && !isBeside) frames[at] ??= 'outside the main text'
  }
}

/** An offer or a word about the author has so much running text at most. */
const offerWords = 40

/** These hold a part of a text, never all of it. */
const parts = new Set('p li ul ol dl blockquote pre figure h1 h2 h3 h4 h5 h6'.split(' '))

function mainPart(page: Page, kept: (stretch: Span) => number): Span {
  const extents = [...page.extents]
    .filter(([{ tagName }, { start, end }]) => end - start >= 2 && !parts.has(tagName))
    .map(([, extent]) => extent)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  let main: Span = { start: 0, end: page.passages.length }
  for (const extent of extents)
    if (extent.start >= main.start && extent.end <= main.end && kept(extent) >= kept(main) * mainShare)
      main = extent
  return main
}

/** The smallest element around the main part that calls itself the article or the main part of the page. */
function articleAround(page: Page, main: Span): Span {
  let article: Span | undefined
  for (const [{ tagName }, extent] of page.extents) {
    const isAround = extent.start <= main.start && extent.end >= main.end
    const isSmaller = !article || extent.end - extent.start < article.end - article.start
    if ((tagName === 'article' || tagName === 'main') && isAround && isSmaller) article = extent
  }
  return article ?? main
}

function titleBefore(page: Page, start: number, frames: Frames): number {
  const title = page.passages.findLastIndex(
    ({ kind, depth }, at) => at < start && kind === 'heading' && depth === 1 && !frames[at],
  )
  return title < 0 ? start : title
}

function markBoxes(page: Page, measure: Measure, frames: Frames): void {
  const { passages, text, extents } = page
  const first = passages.findIndex((_, at) => !frames[at] && measure.isProse(at))
  for (const [at, { kind, start, end, where }] of passages.entries()) {
    if (frames[at] || at < first) continue
    const line = text.slice(start, Math.min(end, start + 100))
    if (!isBoxHeading(line) || (kind !== 'heading' && (measure.words[at] ?? 0) > 8)) continue
    const box = boxAround(where, extents, measure, kind === 'heading' && isOffer(line) ? offerWords : 0)
    if (box && box.end - box.start > 1) frames.fill('a box of links or offers', box.start, box.end)
    else if (kind === 'heading') markRun(page, measure, frames, at)
  }
}

/** The largest element around a line that holds hardly any running text. */
function boxAround(
  where: PageElement | undefined,
  extents: Page['extents'],
  measure: Measure,
  most: number,
): Span | undefined {
  let box: Span | undefined
  let element = where
  while (element) {
    const extent = extents.get(element)
    if (!extent || measure.prose(extent) > most) break
    box = extent
    element = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : undefined
  }
  return box
}

/** Without a box of its own such a heading goes with what follows it, up to a heading or running text. */
function markRun(page: Page, measure: Measure, frames: Frames, heading: number): void {
  const { passages, text } = page
  const depth = passages[heading]?.depth ?? 6
  let at = heading + 1
  while (at < passages.length) {
    const next = passages[at]
    const words = measure.words[at] ?? 0
    const links = measure.links[at] ?? 0
    const linked = links * 2 >= words
    const isSaid =
      links === 0 && words >= 3 && next !== undefined && isSentence(text.slice(next.start, next.end))
    if (isSaid || measure.isProse(at) || (next?.kind === 'heading' && !linked && (next.depth ?? 6) <= depth))
      break
    at++
  }
  if (at > heading + 1 || at === passages.length) frames.fill('a list of links', heading, at)
}

function markLines(page: Page, measure: Measure, frames: Frames): void {
  const { passages, text } = page
  const first = passages.findIndex((_, at) => !frames[at] && measure.isProse(at))
  const again = repeatedLinks(page, measure)
  for (const [at, { kind, list, start, end }] of passages.entries()) {
    if (frames[at] || kind !== 'words') continue
    const line = {
      text: text.slice(start, Math.min(end, start + 400)),
      words: measure.words[at] ?? 0,
      links: measure.links[at] ?? 0,
    }
    if (again.has(line.text)) frames[at] = 'a line with a link that comes again and again'
    else if (!list) frames[at] = frameOfLine(line)
    if (at < first && isParticulars(line.text)) frames[at] ??= 'the author, day or reading time'
  }
}

/** Short lines with a link that stand on the page three times or more. */
function repeatedLinks({ passages, text }: Page, measure: Measure): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [at, { start, end }] of passages.entries()) {
    if ((measure.links[at] ?? 0) === 0 || (measure.words[at] ?? 0) > 12 || end - start > 400) continue
    const line = text.slice(start, end)
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([line, count]) => (count >= 3 ? [line] : [])))
}
