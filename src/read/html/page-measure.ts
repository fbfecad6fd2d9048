import type { Span } from '../../words/sentences.ts'
import { wordCount } from '../../words/word-count.ts'
import type { Page } from './page-passages.ts'

/** How a page's words are spread over its passages. */
export interface Measure {
  /** Words of each passage, and how many of them stand in links. */
  readonly words: readonly number[]
  readonly links: readonly number[]
  /** Whether a passage is a paragraph of running text. */
  isProse(at: number): boolean
  /** All words from one passage to before another. */
  count(passages: Span): number
  /** Words of running text from one passage to before another. */
  prose(passages: Span): number
}

/** Shorter paragraphs are captions, buttons and entries of menus as often as not. */
const shortest = 10

/** Counts a page's words once; fields of forms are never running text. */
export function measureOf({ text, passages }: Page, isControl: (at: number) => boolean): Measure {
  const words = passages.map(({ start, end }) => wordCount(text.slice(start, end)))
  const links = passages.map(({ leaves }) =>
    leaves.reduce(
      (sum, { start, end, marks }) =>
        marks.some(({ type }) => type === 'link') ? sum + wordCount(text.slice(start, end)) : sum,
      0,
    ),
  )
  const isProse = (at: number) => {
    const count = words[at] ?? 0
    const linked = links[at] ?? 0
    return passages[at]?.kind === 'words' && count >= shortest && linked * 2 < count && !isControl(at)
  }
  const prose = sumsOf(passages.map((_, at) => (isProse(at) ? (words[at] ?? 0) : 0)))
  return { words, links, isProse, count: sumsOf(words), prose }
}

/** Sums of stretches of a row of numbers, each in constant time. */
export function sumsOf(values: readonly number[]): (stretch: Span) => number {
  const total = [0]
  for (const value of values) total.push((total.at(-1) ?? 0) + value)
  return ({ start, end }) => (total[end] ?? 0) - (total[start] ?? 0)
}
