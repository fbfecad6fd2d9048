import { plainText } from '../markdown/plain-text.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule } from '../rule.ts'
import { foldedWords } from '../words/fold.ts'
import type { Span } from '../words/sentences.ts'
import { flatText } from './flat-text.ts'
import { type Removal, remove } from './remove.ts'
import { textLines } from './text-lines.ts'

const id = 'clean:repeated-title'

/** A title has no more words. */
const longest = 30

/** Between a title and its repeat there may be so many short lines: a date, a number, a name. */
const between = 2

/** Takes out the title where it is pasted a second time. */
export const repeatedTitle = rule({
  id,
  summary: 'Takes out the title where it is pasted a second time.',
  keeps:
    'The first copy; a title that only front matter has besides the text; a line that ends like a sentence or is said by a speaker.',
  decisions: ['keep'],
  example: {
    before: [
      'Harwell turns off the old portal',
      'by Jo Marsh',
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
    ],
    after: [
      'Harwell turns off the old portal',
      'by Jo Marsh',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
    ],
    says: ['line 5: The title stands above already; this second copy was taken out.'],
    overrule: { at: 'harwell-turns-off-the-753a68', do: 'keep', why: 'It heads the first story as well.' },
  },
  transform(tree, stage) {
    const [title, ...lines] = firstLines(blocksOf(tree), stage.source)
    if (!title || !isTitle(title.text)) return tree
    const key = keyOf(title.text)
    const repeats: Line[] = []
    let others = 0
    for (const line of lines) {
      if (keyOf(line.text) === key) repeats.push(line)
      else if (++others > between || line.end - line.start > 5000 || foldedWords(line.text).length > 8) break
    }
    const reason = 'The title stands above already; this second copy was taken out.'
    const removals = repeats.map(({ start, end }): Removal => {
      return {
        start,
        end,
        twin: { start: title.start, end: title.end },
        kind: 'exact',
        similarity: 1,
        reason,
      }
    })
    return remove(
      tree,
      id,
      removals.filter(({ start, end }) => !stage.decided(stage.source.slice(start, end))),
      stage,
    )
  },
})

interface Line extends Span {
  readonly text: string
}

/** The first few lines of the document, one by one, up to the first paragraph that is no title. */
function firstLines(blocks: readonly Block[], source: string): readonly Line[] {
  return blocks.slice(0, 12).flatMap((block): readonly Line[] => {
    if (block.type === 'thematicBreak') return []
    const { start, end } = positionOf(block)
    const place = { start: start.offset, end: end.offset }
    const long = place.end - place.start > 5000
    if (long || (block.type === 'paragraph' && block.data)) return [{ ...place, text: '' }]
    const flat = flatText(block, source)
    const lines = textLines(flat.text)
    if (lines.length < 2) return [{ ...place, text: plainText(block) }]
    return lines.map((span) => ({ ...flat.inSource(span), text: flat.text.slice(span.start, span.end) }))
  })
}

function isTitle(text: string): boolean {
  const words = foldedWords(text)
  return words.length >= 2 && words.length <= longest && !/[.!…]["'”’)\]]*$/.test(text)
}

function keyOf(text: string): string {
  return foldedWords(text).join(' ')
}
