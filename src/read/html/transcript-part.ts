import type { Span } from '../../words/sentences.ts'
import { attributeOf, isRoot, namesOf } from './attributes.ts'
import { type Measure, sumsOf } from './page-measure.ts'
import type { Page } from './page-passages.ts'
import type { Turn } from './page-turns.ts'
import type { PageElement } from './parse-page.ts'

/** An element called "transcript" with fewer words is a button or a heading. */
const shortest = 60

/** So many turns make a dialogue. */
const fewest = 6

/** The part of a page that holds a dialogue has so many of its turns. */
const dialogueShare = 0.95

/** In a dialogue so many of the paragraphs begin a turn. */
const turnShare = 0.2

/**
 * The stretches of a page that are a transcript beyond doubt: an element that calls itself one, what follows a
 * heading that does, and the smallest element around a dialogue. Nothing within them is taken for the page's frame.
 */
export function transcriptParts(page: Page, turns: readonly Turn[], measure: Measure): readonly Span[] {
  const named = [...page.extents].flatMap(([element, extent]) =>
    isNamedTranscript(element) && measure.count(extent) >= shortest ? [extent] : [],
  )
  return [...named, ...headedParts(page), ...dialogues(page, turns)]
}

function isNamedTranscript(element: PageElement): boolean {
  if (isRoot(element)) return false
  const names = `${namesOf(element)} ${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'aria-label') ?? ''}`
  return /(?:^|[\s_-])transcript(?:ion)?s?(?:$|[\s_-])/i.test(names.slice(0, 600))
}

const heading =
  /^(?:full |complete |episode |show |interview |video |audio |podcast |read (?:the )?(?:full )?)*transcript(?:ion)?\W*$/i

/** From a heading "Transcript" to the next heading of its depth or a lower one. */
function headedParts({ passages, text, extents }: Page): readonly Span[] {
  return passages.flatMap(({ kind, depth = 6, start, end, where }, at) => {
    if (kind !== 'heading' || end - start > 60 || !heading.test(text.slice(start, end).trim())) return []
    const box = sectionAround(where, extents, at)
    let next = at + 1
    while (next < box && !(passages[next]?.kind === 'heading' && (passages[next]?.depth ?? 6) <= depth))
      next++
    return [{ start: at, end: next }]
  })
}

/** Where the smallest element ends that holds a heading and something after it. */
function sectionAround(where: PageElement | undefined, extents: Page['extents'], at: number): number {
  let element = where
  while (element) {
    const extent = extents.get(element)
    if (extent && extent.end > at + 1) return extent.end
    element = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : undefined
  }
  return at + 1
}

function dialogues({ extents, passages }: Page, turns: readonly Turn[]): readonly Span[] {
  const isTurn = turns.map(({ label, time }) => label !== undefined || time !== undefined)
  const count = sumsOf(isTurn.map(Number))
  const spoken = sumsOf(passages.map(({ kind }) => Number(kind === 'words')))
  const all = count({ start: 0, end: turns.length })
  let part: Span = { start: isTurn.indexOf(true), end: isTurn.lastIndexOf(true) + 1 }
  let smallest = Number.POSITIVE_INFINITY
  for (const [element, extent] of extents) {
    const size = extent.end - extent.start
    if (isRoot(element) || size >= smallest || count(extent) < all * dialogueShare) continue
    part = extent
    smallest = size
  }
  return all >= fewest && count(part) >= spoken(part) * turnShare ? [part] : []
}
