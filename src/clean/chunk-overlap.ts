import type { Root } from 'mdast'
import { type Block, blocksOf } from '../model/tree.ts'
import { rule, type Stage } from '../rule.ts'
import type { Span } from '../words/sentences.ts'
import { denseStretches } from './dense-stretches.ts'
import { retargeted } from './duplicates/retarget.ts'
import { type FlatText, flatText, flatWords } from './flat-text.ts'
import { type Removal, remove, withKeptTwins } from './remove.ts'
import { wordHashes } from './word-hashes.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'

const id = 'clean:chunk-overlap'

/** An overlap of fewer words happens by chance. */
const fewest = 3

/** Recognisers give neighbouring chunks seconds in common, not minutes. */
const most = 80

/** Where chunks repeat within themselves too, what is left can overlap again; this many rounds settle it. */
const mostRounds = 8

/** Takes out the words that each chunk of a recording repeats from the chunk before. */
export const chunkOverlap = rule({
  id,
  summary: 'Takes out the words that each chunk of a recording repeats from the chunk before.',
  keeps:
    'A paragraph that takes up the last words of the one before, unless most paragraphs around it do; words that differ in anything but case and punctuation.',
  decisions: ['keep'],
  example: {
    before: [
      'The clinics were told by letter that the old portal will go dark in October',
      'old portal will go dark in October and that the new one asks for a second factor',
      'new one asks for a second factor which is a text message or a small grey key',
      'a text message or a small grey key that fits on any ring',
    ],
    after: [
      'The clinics were told by letter that the old portal will go dark in October',
      'and that the new one asks for a second factor',
      'which is a text message or a small grey key',
      'that fits on any ring',
    ],
    says: [
      'line 3: The recording was written down in chunks that overlap; these words end the paragraph before and were taken out here.',
      'line 5: The recording was written down in chunks that overlap; these words end the paragraph before and were taken out here.',
      'line 7: The recording was written down in chunks that overlap; these words end the paragraph before and were taken out here.',
    ],
    overrule: { at: 'old-portal-will-go-f4ea19', do: 'keep', why: 'He did say it twice.' },
  },
  transform(tree, stage) {
    let settled = tree
    for (let round = 0; round < mostRounds; round++) {
      const next = trimmed(settled, stage)
      if (next === settled) break
      settled = next
    }
    return settled
  },
})

function trimmed(tree: Root, stage: Stage): Root {
  const blocks = blocksOf(tree).filter(isChunk)
  if (!mayOverlap(blocks, stage.source)) return tree
  const chunks = blocks.map((block) => chunkOf(block, stage.source))
  const overlaps = overlapsOf(chunks)
  const stretches = denseStretches(overlaps.map((overlap) => overlap > 0))
  const removals = stretches.flatMap(({ start, end }) =>
    chunks.slice(start, end).flatMap((chunk, at) => {
      const before = chunks[start + at - 1]
      return before ? removalOf(before, chunk, overlaps[start + at] ?? 0) : []
    }),
  )
  const wanted = withKeptTwins(tree, removals).filter(
    ({ start, end }) => !stage.decided(stage.source.slice(start, end)),
  )
  return wanted.length === 0 ? tree : remove(retargeted(tree, wanted, stage), id, wanted, stage)
}

interface Chunk {
  readonly flat: FlatText
  readonly words: readonly WordToken[]
  readonly speaker: string | undefined
}

function isChunk(block: Block): boolean {
  return block.type === 'paragraph' && !block.data?.quote && !block.data?.list
}

function chunkOf(block: Block, source: string): Chunk {
  const flat = flatText(block, source)
  const speaker = block.type === 'paragraph' ? block.data?.speaker : undefined
  return { flat, words: wordTokens(flat.text), speaker }
}

/**
 * Whether any chunk may start with the last words of the one before, by numbers that are the same for the same words.
 * In most files none does, and no word need be spelled out.
 */
function mayOverlap(blocks: readonly Block[], source: string): boolean {
  let before: Int32Array | undefined
  for (const block of blocks) {
    const after: Int32Array = wordHashes(flatWords(block, source))
    if (before && overlaps(before, after)) return true
    before = after
  }
  return false
}

/** Whether a row of numbers may start with the last ones of another. */
function overlaps(before: Int32Array, after: Int32Array): boolean {
  for (let count = Math.min(most, before.length, after.length - 1); count >= fewest; count--) {
    const from = before.length - count
    let at = 0
    while (at < count && before[from + at] === after[at]) at++
    if (at === count) return true
  }
  return false
}

/** For each chunk, how many of its first words are the last ones of the chunk before; 0 for none. */
function overlapsOf(chunks: readonly Chunk[]): readonly number[] {
  let spent = 0
  return chunks.map((chunk, at) => {
    const before = chunks[at - 1]
    const free = before ? before.words.length - spent : 0
    spent = before && before.speaker === chunk.speaker ? overlap(before.words, chunk.words, free) : 0
    return spent
  })
}

/** The longest end of one row that is the start of the other and leaves some of it. */
function overlap(before: readonly WordToken[], after: readonly WordToken[], free: number): number {
  for (let count = Math.min(most, free, after.length - 1); count >= fewest; count--) {
    const from = before.length - count
    let at = 0
    while (at < count && before[from + at]?.key === after[at]?.key) at++
    if (at === count) return count
  }
  return 0
}

function removalOf(before: Chunk, chunk: Chunk, count: number): readonly Removal[] {
  const next = chunk.words[count]
  const first = before.words[before.words.length - count]
  const last = before.words.at(-1)
  if (count === 0 || !next || !first || !last) return []
  const span: Span = { start: 0, end: startOf(chunk.flat.text, chunk.words[count - 1]?.end ?? 0, next.start) }
  const reason =
    'The recording was written down in chunks that overlap; these words end the paragraph before and were taken out here.'
  const twin = before.flat.inSource({ start: first.start, end: last.end })
  return [{ ...chunk.flat.inSource(span), twin, kind: 'overlap', similarity: 1, reason }]
}

/** Where the next word starts, with the quotation mark or bracket that opens it. */
function startOf(text: string, from: number, word: number): number {
  let at = word
  while (at > from && !/[\s.,;:!?…]/.test(text.charAt(at - 1))) at--
  return at
}
