import type { Paragraph } from 'mdast'
import type { Block } from '../model/tree.ts'
import { positionOf } from '../rule.ts'
import type { Span } from '../words/sentences.ts'
import { flatText } from './flat-text.ts'
import { wordTokens } from './word-tokens.ts'

/** A cue's paragraph on the screen, by offsets of the source. */
export interface ScreenBlock extends Span {
  /** How many words it has. */
  readonly count: number
  readonly paragraph: Paragraph
}

/** What captions show at one time: a cue, or the turns of one. */
export interface Screen {
  readonly blocks: readonly ScreenBlock[]
  /** A number for each word, the same for equal words of one speaker. */
  readonly words: readonly number[]
  /** For each word whether a line of the screen starts with it. */
  readonly startsLine: readonly boolean[]
  readonly start: number | undefined
  readonly end: number | undefined
}

/** Where a word stands in the source. */
export interface WordPlace extends Span {
  /** Where the quotation mark or bracket begins that opens it. */
  readonly opening: number
}

/** A screen while its blocks come in. */
interface Open extends Screen {
  readonly blocks: ScreenBlock[]
  readonly words: number[]
  readonly startsLine: boolean[]
}

/** The screens of each run of cues that stand side by side; cues without a word are no part of one. */
export function screensOf(blocks: readonly Block[], source: string): readonly (readonly Screen[])[] {
  const numbers = new Map<string, number>()
  const speakers = new Map<string | undefined, number>()
  const runs: Open[][] = []
  let run: Open[] | undefined
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !block.data?.cue) {
      run = undefined
      continue
    }
    const speaker = numberOf(block.data.speaker, speakers)
    const { text } = flatText(block, source)
    const tokens = wordTokens(text)
    if (tokens.length === 0) continue
    if (!run) {
      run = []
      runs.push(run)
    }
    const screen = screenFor(block, run)
    const { start, end } = positionOf(block)
    screen.blocks.push({ start: start.offset, end: end.offset, count: tokens.length, paragraph: block })
    let last = 0
    for (const token of tokens) {
      screen.words.push(numberOf(token.key, numbers) * most + speaker)
      screen.startsLine.push(last === 0 || hasLineEnd(text, last, token.start))
      last = token.end
    }
  }
  return runs
}

/** Where the words of a screen stand. */
export function wordPlaces({ blocks }: Screen, source: string): readonly WordPlace[] {
  return blocks.flatMap(({ paragraph }) => {
    const flat = flatText(paragraph, source)
    let from = 0
    return wordTokens(flat.text).map((token): WordPlace => {
      const opening = flat.inSource({ start: openingOf(flat.text, from, token.start), end: token.end }).start
      from = token.end
      return { ...flat.inSource(token), opening }
    })
  })
}

/** More speakers than any file has; the number of a word leaves room for them. */
const most = 2 ** 20

function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === '\n' || text[at] === '\r') return true
  return false
}

/** Where a word starts, with what opens it. */
function openingOf(text: string, from: number, word: number): number {
  let at = word
  while (at > from && !/[\s.,;:!?…]/.test(text.charAt(at - 1))) at--
  return at
}

/** Turns of one cue have its times and are one screen; the same words shown twice at one time are two. */
function screenFor(paragraph: Paragraph, run: Open[]): Open {
  const open = run.at(-1)
  const before = open?.blocks.at(-1)?.paragraph
  if (open && before && isNextTurn(before, paragraph)) return open
  const { start, end } = paragraph.data ?? {}
  const fresh: Open = { blocks: [], words: [], startsLine: [], start, end }
  run.push(fresh)
  return fresh
}

function isNextTurn({ data: before }: Paragraph, { data }: Paragraph): boolean {
  const same = before?.start !== undefined && before.start === data?.start && before.end === data.end
  return same && (data.turn === true || data.speaker !== before.speaker)
}
