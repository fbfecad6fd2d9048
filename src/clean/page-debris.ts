import { plainText } from '../markdown/plain-text.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule } from '../rule.ts'
import { foldedWords } from '../words/fold.ts'
import type { Span } from '../words/sentences.ts'
import { type Debris, debrisIn, isMergeTag } from './debris-phrases.ts'
import { flatText } from './flat-text.ts'
import { type Removal, remove } from './remove.ts'
import { textLines } from './text-lines.ts'

const id = 'clean:page-debris'

/** A paragraph with so many words is part of the show, and the page's frame ends before it. */
const body = 25

/** Where no paragraph is that long, the frame is so many lines at either end. */
const frame = 5

/** Takes out what a web page or mail put around the transcript. */
export const pageDebris = rule({
  id,
  summary:
    'Takes out what a web page or mail put around the transcript: skip links, buttons, notices, unfilled fields.',
  keeps:
    'The same words within a story or a longer line, and all that somebody wrote for readers, such as a greeting. Only whole lines of a known list go, and only around the body or where a copy of it starts.',
  decisions: ['keep', 'cut'],
  transform(tree, stage) {
    const lines = blocksOf(tree).flatMap((block) => linesOf(block, stage.source))
    const around = frameOf(lines)
    const removals = lines.flatMap((line, at): readonly Removal[] => {
      const verb = stage.decided(stage.source.slice(line.start, line.end))?.do
      const { debris } = line
      if (verb === 'keep' || (verb !== 'cut' && !(debris && isFurniture(lines, at, around)))) return []
      const what = verb === 'cut' ? 'not part of the show, as decided' : (debris?.what ?? '')
      const reason = `This line is ${what}; it was taken out.`
      return [{ start: line.start, end: line.end, kind: 'boilerplate', reason }]
    })
    return remove(tree, id, removals, stage)
  },
})

interface Line extends Span {
  readonly words: string
  readonly count: number
  readonly debris: Debris | undefined
  readonly mergeTag: boolean
}

function linesOf(block: Block, source: string): readonly Line[] {
  if (block.type === 'thematicBreak') return []
  const { start, end } = positionOf(block)
  const place = { start: start.offset, end: end.offset }
  const flat = flatText(block, source)
  if (flat.text.length > 20_000) return [lineOf(place, flat.text)]
  const spans = textLines(flat.text)
  if (spans.length < 2) return [lineOf(place, plainText(block))]
  return spans.map((span) => lineOf(flat.inSource(span), flat.text.slice(span.start, span.end)))
}

function lineOf({ start, end }: Span, text: string): Line {
  const words = foldedWords(text.slice(0, 400))
  return {
    start,
    end,
    words: words.join(' '),
    count: words.length,
    debris: debrisIn(text),
    mergeTag: isMergeTag(text),
  }
}

/** Before which line the body starts, and from which on it is over. */
function frameOf(lines: readonly Line[]): Span {
  const isBody = ({ count, debris }: Line) => count >= body && !debris
  const first = lines.findIndex(isBody)
  if (first < 0) return { start: frame, end: Math.max(frame, lines.length - frame) }
  return { start: first, end: lines.findLastIndex(isBody) + 1 }
}

function isFurniture(lines: readonly Line[], at: number, around: Span): boolean {
  const line = lines[at]
  if (!line?.debris) return false
  if (line.mergeTag) return true
  const outside = at < around.start || at >= around.end
  const backed = !line.debris.weak || strongBeside(lines, at)
  return backed && (outside || startsCopy(lines, at))
}

/** A weak line counts where the lines beside it, weak ones skipped, hold a strong one or two more weak ones. */
function strongBeside(lines: readonly Line[], at: number): boolean {
  let weak = 1
  for (const step of [-1, 1])
    for (let next = at + step; lines[next]?.debris && Math.abs(next - at) <= 6; next += step) {
      if (!lines[next]?.debris?.weak) return true
      weak++
    }
  return weak >= 3
}

/** In the middle, where the whole page was pasted again: what follows is what followed the same line before. */
function startsCopy(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const first = lines.findIndex(({ words }) => words === line?.words)
  if (!line || first < 0 || first === at) return false
  const after = (from: number) => lines.slice(from + 1, from + 4).find(({ debris }) => !debris)?.words
  return after(at) !== undefined && after(at) === after(first)
}
