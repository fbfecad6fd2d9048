import type { PhrasingContent, Root } from 'mdast'
import { type Block, blocksOf } from '../../model/tree.ts'
import { positionOf } from '../../rule.ts'
import { scanWords, type WordSink } from './scan-words.ts'
import { wordList } from './word-list.ts'

/** A block of the tree as the comparison sees it; `first` and `end` count words of the stream. */
export interface Passage {
  readonly block: Block
  readonly first: number
  readonly end: number
  /** Where its words may stand in the source: from its first leaf to its last, without a speaker's label. */
  readonly textStart: number
  readonly textEnd: number
  /**
   * It counts as evidence of a copy. Headings, lines of fewer than eight words, list items and quotations
   * come back on purpose and do not: they follow what stands around them.
   */
  readonly votes: boolean
  /** Places that show damage: `[unintelligible]`, letters misread, a sentence whose start is lost. */
  readonly damage: number
}

/** All words of a transcript in order, folded to numbers. The raw text is never touched. */
export interface WordStream {
  readonly source: string
  readonly count: number
  readonly hash: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly marks: Uint8Array
  /** Index of the passage that each word stands in. */
  readonly passage: Int32Array
  /** One for each block of the tree, in its order. */
  readonly passages: readonly Passage[]
}

/** Characters that a word takes, with the space behind it, in most texts; of shorter ones the list grows. */
const shortWords = 4

const fewestVotingWords = 8

/**
 * Reads the words of a flat tree. Linear in its length; of blocks that a stream read before has too, the words are
 * taken from there.
 */
export function wordStream(tree: Root, source: string, before?: WordStream): WordStream {
  const words = wordList(before?.count ?? Math.ceil(source.length / shortWords))
  const known = new Map(before?.passages.map((passage) => [passage.block, passage]))
  const passages = blocksOf(tree).map((block, index) => {
    const again = known.get(block)
    if (!before || !again) return readPassage(block, index, source, words)
    const first = words.count
    words.open(index)
    words.copy(before, again.first, again.end)
    return { ...again, first, end: words.count }
  })
  return { source, passages, ...words.finish() }
}

function readPassage(block: Block, index: number, source: string, words: WordSink): Passage {
  const { start, end } = positionOf(block)
  const leaves = block.type === 'thematicBreak' ? [] : block.children.flatMap(leafSpans)
  const first = words.count
  words.open(index)
  let damage = 0
  for (const leaf of leaves) damage += scanWords(source, leaf.start, leaf.end, words)
  const count = words.count - first
  const textStart = leaves[0]?.start ?? start.offset
  if (lostHead.test(source.slice(textStart, textStart + 8))) damage++
  const plain = block.type === 'paragraph' && !block.data?.list && !block.data?.quote
  return {
    block,
    first,
    end: words.count,
    textStart,
    textEnd: leaves.at(-1)?.end ?? end.offset,
    votes: plain && count >= fewestVotingWords,
    damage,
  }
}

/** A full stop alone at the start: the sentence before it went astray. */
const lostHead = /^[\s\u00c2]*[.,;:!?](?:[\s\u00c2]|$)/

function leafSpans(node: PhrasingContent): readonly { start: number; end: number }[] {
  if ('children' in node) return node.children.flatMap(leafSpans)
  if (node.type !== 'text' && node.type !== 'inlineCode') return []
  const { start, end } = positionOf(node)
  return [{ start: start.offset, end: end.offset }]
}
