import type { Root } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule, type Stage } from '../rule.ts'
import { foldedWords } from '../words/fold.ts'
import type { Span } from '../words/sentences.ts'
import { retargeted } from './duplicates/retarget.ts'
import { numbered } from './numbered.ts'
import { passageLoops } from './passage-loops.ts'
import { type Removal, remove, withKeptTwins } from './remove.ts'
import { rollingRepeats } from './rolling-repeats.ts'
import { type Repeat, tandemRepeats } from './tandem-repeats.ts'
import { contentHash } from './word-hashes.ts'

const id = 'clean:loops'

/** The longest group of paragraphs that is looked for. */
const longest = 12

/** Fewer words than this, said again and again, may be meant: they need `insistent` in a row. */
const short = 5
const insistent = 6

/** A paragraph of more characters is like no other. */
const widest = 100_000

/** More rounds than any real file needs. */
const rounds = 6

/** Keeps one of a passage that a recogniser or a caption file repeats three or more times in a row. */
export const loops = rule({
  id,
  summary: 'Keeps one of a passage that a recogniser or a caption file repeats three or more times in a row.',
  keeps:
    'Words of fewer than five repeated a few times for effect ("again and again"), a passage given twice only (unless all lines around it are), and quotations.',
  decisions: ['keep'],
  example: {
    before: [
      'So the portal was gone. Nobody told the clinics. So the portal was gone. Nobody told the clinics. So the portal was gone. Nobody told the clinics. That was in May.',
      'Again and again and again I have said: write it down.',
    ],
    after: [
      'So the portal was gone. Nobody told the clinics. That was in May.',
      'Again and again and again I have said: write it down.',
    ],
    says: [
      'line 1: The same words stand here 3 times in a row, as recognisers write them; the first stays and the rest was taken out.',
    ],
    overrule: { at: 'so-the-portal-was-f45946', do: 'keep', why: 'She did say it three times.' },
  },
  transform(tree, stage) {
    // Taking one loop out can bring another together: A A A B, three times over, is two loops.
    let current = tree
    let hashes = blockHashes(blocksOf(current))
    for (let round = 0; round < rounds; round++) {
      const before = current
      for (const find of passes) {
        const blocks = blocksOf(current)
        const left = without(current, find(blocks, hashes, stage.source), stage)
        if (left !== current) hashes = blockHashes(blocksOf(left))
        current = left
      }
      if (current === before) break
    }
    return current
  },
})

const passes = [rollingLoops, groupLoops, loopsInside]

function without(tree: Root, removals: readonly Removal[], stage: Stage): Root {
  const wanted = withKeptTwins(tree, removals).filter(
    ({ start, end }) => !stage.decided(stage.source.slice(start, end)),
  )
  return wanted.length === 0 ? tree : remove(retargeted(tree, wanted, stage), id, wanted, stage)
}

/** Lines that each come twice or more, many in a row: captions that roll. */
function rollingLoops(blocks: readonly Block[], hashes: Int32Array): readonly Removal[] {
  if (rollingRepeats(hashes).length === 0) return []
  return rollingRepeats(numbered(rowOf(blocks))).flatMap((group) => removalsOf(blocks, group))
}

/** Paragraphs, or groups of them, that come three times or more in a row. */
function groupLoops(blocks: readonly Block[], hashes: Int32Array): readonly Removal[] {
  const bounds = { shortest: 1, longest, times: 3 }
  if (tandemRepeats(hashes, bounds).length === 0) return []
  const row = rowOf(blocks)
  return tandemRepeats(numbered(row), bounds)
    .filter(({ start, end, period }) => {
      const words = row
        .slice(start, start + period)
        .join(' ')
        .split(' ').length
      return words >= short || (end - start) / period >= insistent
    })
    .flatMap((repeat) => removalsOf(blocks, repeat))
}

function loopsInside(blocks: readonly Block[], _: Int32Array, source: string): readonly Removal[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && !block.data?.quote ? passageLoops(block, source) : [],
  )
}

/**
 * A number for what each block says, the same where `keyOf` is: where no numbers repeat no keys do, and in most files no
 * key need be made.
 */
function blockHashes(blocks: readonly Block[]): Int32Array {
  const hashes = new Int32Array(blocks.length)
  for (const [at, block] of blocks.entries()) hashes[at] = hashOf(block) || Math.imul(at + 1, 0x9e3779b1)
  return hashes
}

/** 0 for what is like nothing else. */
function hashOf(block: Block): number {
  if (block.type !== 'paragraph' || block.data?.quote) return 0
  const { start, end } = placeOf(block)
  return end - start > widest ? 0 : contentHash(plainText(block))
}

/** What each block says, to compare. */
function rowOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block, at) => keyOf(block, at))
}

/** Headings, breaks and quotations are like nothing else; the same words of another speaker are others. */
function keyOf(block: Block, at: number): string {
  if (block.type !== 'paragraph' || block.data?.quote) return `#${at}`
  const { start, end } = placeOf(block)
  const words = end - start > widest ? [] : foldedWords(plainText(block))
  return words.length === 0 ? `#${at}` : `${block.data?.speaker ?? ''}:${words.join(' ')}`
}

/** All blocks of a repeat but the first unit's. */
function removalsOf(blocks: readonly Block[], { start, end, period }: Repeat): readonly Removal[] {
  const times = Math.floor((end - start) / period)
  const reason = `The same words stand here ${times} times in a row, as captions and recognisers write them; the first stays and this one was taken out.`
  return blocks.slice(start + period, end).flatMap((block, at): readonly Removal[] => {
    const first = blocks[start + (at % period)]
    if (!first) return []
    const [place, twin] = [placeOf(block), placeOf(first)]
    return [{ ...place, twin, kind: 'loop', similarity: 1, reason }]
  })
}

function placeOf(block: Block): Span {
  const { start, end } = positionOf(block)
  return { start: start.offset, end: end.offset }
}
