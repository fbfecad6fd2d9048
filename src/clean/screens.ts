import type { Paragraph } from 'mdast'
import type { Block } from '../model/tree.ts'
import { positionOf } from '../rule.ts'
import type { Span } from '../words/sentences.ts'
import { flatText } from './flat-text.ts'
import { numbered } from './numbered.ts'
import { wordTokens } from './word-tokens.ts'

/** A word on the screen by offsets of the source. Equal words of one speaker have one number. */
export interface ScreenWord extends Span {
  readonly number: number
  /** A line of the screen starts with it. */
  readonly startsLine: boolean
}

/** A cue's paragraph on the screen. */
export interface ScreenBlock extends Span {
  /** How many words it has. */
  readonly count: number
  /** Where each of its words begins in the source, with the quotation mark or bracket that opens it. */
  readonly openings: readonly number[]
}

/** What captions show at one time: a cue, or the turns of one. */
export interface Screen {
  readonly blocks: readonly ScreenBlock[]
  readonly words: readonly ScreenWord[]
  readonly start: number | undefined
  readonly end: number | undefined
}

/** A cue's paragraph while a run is gathered. */
interface Shown extends ScreenBlock {
  readonly paragraph: Paragraph
  readonly keys: readonly string[]
  readonly spans: readonly (Span & { readonly startsLine: boolean })[]
}

/** The screens of each run of cues that stand side by side; cues without a word are no part of one. */
export function screensOf(blocks: readonly Block[], source: string): readonly (readonly Screen[])[] {
  const runs: Shown[][] = []
  let open: Shown[] | undefined
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.data?.cue) {
      open = undefined
      continue
    }
    const shown = shownIn(block, source)
    if (shown.count === 0) continue
    if (!open) {
      open = []
      runs.push(open)
    }
    open.push(shown)
  }
  return runs.map(screensIn)
}

function shownIn(paragraph: Paragraph, source: string): Shown {
  const { start, end } = positionOf(paragraph)
  const flat = flatText(paragraph, source)
  const tokens = wordTokens(flat.text)
  let from = 0
  const openings = tokens.map((token) => {
    const opening = flat.inSource({ start: openingOf(flat.text, from, token.start), end: token.end }).start
    from = token.end
    return opening
  })
  let last = 0
  const spans = tokens.map((token) => {
    const startsLine = last === 0 || /[\r\n]/.test(flat.text.slice(last, token.start))
    last = token.end
    return { ...flat.inSource(token), startsLine }
  })
  const speaker = paragraph.data?.speaker ?? ''
  const keys = tokens.map(({ key }) => `${speaker}:${key}`)
  return { start: start.offset, end: end.offset, count: tokens.length, openings, paragraph, keys, spans }
}

/** Where a word starts, with what opens it. */
function openingOf(text: string, from: number, word: number): number {
  let at = word
  while (at > from && !/[\s.,;:!?…]/.test(text.charAt(at - 1))) at--
  return at
}

/** Turns of one cue have its times and are one screen; the same words shown twice at one time are two. */
function screensIn(run: readonly Shown[]): readonly Screen[] {
  const numbers = numbered(run.flatMap(({ keys }) => keys))
  const screens: {
    blocks: Shown[]
    words: ScreenWord[]
    start: number | undefined
    end: number | undefined
  }[] = []
  let at = 0
  let before: Shown | undefined
  for (const shown of run) {
    const words = shown.spans.map((span, index) => ({ ...span, number: numbers[at + index] ?? -1 }))
    at += words.length
    const open = screens.at(-1)
    if (open && before && isNextTurn(before.paragraph, shown.paragraph)) {
      open.blocks.push(shown)
      for (const word of words) open.words.push(word)
    } else screens.push({ blocks: [shown], words, ...timesOf(shown.paragraph) })
    before = shown
  }
  return screens
}

function isNextTurn({ data: before }: Paragraph, { data }: Paragraph): boolean {
  const same = before?.start !== undefined && before.start === data?.start && before.end === data.end
  return same && (data.turn === true || data.speaker !== before.speaker)
}

function timesOf({ data }: Paragraph): {
  readonly start: number | undefined
  readonly end: number | undefined
} {
  return { start: data?.start, end: data?.end }
}
