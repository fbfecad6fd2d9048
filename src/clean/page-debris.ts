import { plainText } from '../markdown/plain-text.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule } from '../rule.ts'
import { foldedWords } from '../words/fold.ts'
import { hasLineEnd } from '../words/has-line-end.ts'
import type { Span } from '../words/sentences.ts'
import type { Debris } from './debris-form.ts'
import { debrisIn, isMergeTag } from './debris-phrases.ts'
import { flatText, flatWords } from './flat-text.ts'
import { type Removal, remove } from './remove.ts'
import { textLines } from './text-lines.ts'

const id = 'clean:page-debris'

/** A paragraph with so many words is part of the show, and the page's frame ends before it. */
const body = 25

/** Where no paragraph is that long, the frame is so many lines at either end. */
const frame = 5

const nowhere: ReadonlySet<number> = new Set()

/** Takes out what a web page or mail put around the transcript. */
export const pageDebris = rule({
  id,
  summary:
    'Takes out what a web page or mail put around the transcript: skip links, buttons, notices, unfilled fields.',
  keeps:
    'The same words within a story or a longer line, and all that somebody wrote for readers, such as a greeting. Only whole lines of a known list go, and only around the body or where a copy of it starts.',
  decisions: ['keep', 'cut'],
  example: {
    before: [
      'Skip to content',
      'View this email in your browser',
      'Harwell turns off the old portal',
      'The letter says in bold print: skip to content at your own risk.',
      'Share on Facebook',
      'Share on Twitter',
    ],
    after: [
      'Harwell turns off the old portal',
      'The letter says in bold print: skip to content at your own risk.',
    ],
    says: [
      'line 1: This line is a skip link; it was taken out.',
      'line 3: This line is a link to the mail’s web version; it was taken out.',
      'line 9: This line is a share or print button; it was taken out.',
      'line 11: This line is a share or print button; it was taken out.',
    ],
    overrule: { at: 'skip-to-content-96272c', do: 'keep', why: 'She reads the button out loud.' },
  },
  transform(tree, stage) {
    const lines = blocksOf(tree).flatMap((block) => linesOf(block, stage.source))
    const around = frameOf(lines)
    const known = lines.filter(({ debris }) => debris).length
    const copies = known < 2 ? nowhere : copyStarts(lines)
    const menus = known < knownLinks ? nowhere : menuLines(lines, around)
    const removals = lines.flatMap((line, at): readonly Removal[] => {
      const verb = stage.decided(stage.source.slice(line.start, line.end))?.do
      const { debris } = line
      const found = menus.has(at) || (debris && isFurniture(lines, at, around, copies))
      if (verb === 'keep' || (verb !== 'cut' && !found)) return []
      const what = verb === 'cut' ? 'not part of the show, as decided' : (debris?.what ?? 'part of a menu')
      const reason = `This line is ${what}; it was taken out.`
      return [{ start: line.start, end: line.end, kind: 'boilerplate', reason }]
    })
    return remove(tree, id, removals, stage)
  },
})

/** A line of more characters is talk, and is not looked at word by word. */
const longestLine = 400

interface Line extends Span {
  readonly text: string
  readonly debris: Debris | undefined
}

function linesOf(block: Block, source: string): readonly Line[] {
  if (block.type === 'thematicBreak') return []
  const { start, end } = positionOf(block)
  const place = { start: start.offset, end: end.offset }
  // Captions hold nothing but speech: "Subscribe now" is said there.
  const spoken = block.type === 'paragraph' && block.data?.cue === true
  if (spoken) return [{ ...lineOf(place, plainText(block)), debris: undefined }]
  const text = flatWords(block, source)
  if (text.length > 20_000) return [lineOf(place, text)]
  const spans = hasLineEnd(text) ? textLines(text) : []
  if (spans.length < 2) return [lineOf(place, plainText(block))]
  const flat = flatText(block, source)
  return spans.map((span) => lineOf(flat.inSource(span), flat.text.slice(span.start, span.end)))
}

function lineOf({ start, end }: Span, text: string): Line {
  return { start, end, text, debris: text.length > longestLine ? undefined : debrisIn(text) }
}

function wordsOf({ text }: Line): readonly string[] {
  return foldedWords(text.slice(0, 400))
}

/** Before which line the body starts, and from which on it is over. Debris itself is never body. */
function frameOf(lines: readonly Line[]): Span {
  const shown = lines.flatMap((line, at) => (line.debris ? [] : [{ at, line }]))
  const first = shown.find(({ line }) => wordsOf(line).length >= body) ?? shown[frame]
  const last = shown.findLast(({ line }) => wordsOf(line).length >= body) ?? shown.at(-1 - frame)
  return { start: first?.at ?? lines.length, end: last ? last.at + 1 : 0 }
}

function isFurniture(lines: readonly Line[], at: number, around: Span, copies: ReadonlySet<number>): boolean {
  const line = lines[at]
  if (!line?.debris) return false
  if (isMergeTag(line.text)) return true
  const outside = at < around.start || at >= around.end
  return (outside || copies.has(at)) && (!line.debris.weak || strongBeside(lines, at))
}

/** A link in a menu has no more words, and a menu has so many links that are known as such. */
const longestLink = 5
const knownLinks = 3

/**
 * Lines between known links of a menu: short ones that end like no sentence, outside the body, in a row in which at
 * least three are known. What stands before the first known one or after the last may be a title.
 */
function menuLines(lines: readonly Line[], around: Span): ReadonlySet<number> {
  const menus = new Set<number>()
  let row: number[] = []
  const close = (): void => {
    const links = row.filter((at) => lines[at]?.debris)
    if (links.length >= knownLinks && links.length * 2 >= row.length)
      for (let at = links[0] ?? 0; at <= (links.at(-1) ?? -1); at++) menus.add(at)
    row = []
  }
  for (const [at, line] of lines.entries()) {
    const outside = at < around.start || at >= around.end
    if (outside && mayBeLink(line)) row.push(at)
    else close()
  }
  close()
  return menus
}

function mayBeLink(line: Line): boolean {
  if (line.text.length > 80 || /[.!?…:;,]["'”’)\]]*\s*$/.test(line.text)) return false
  return wordsOf(line).length <= longestLink
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
function copyStarts(lines: readonly Line[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const copies = new Set<number>()
  const following = followingLines(lines)
  for (const [at, line] of lines.entries()) {
    const next = following[at]
    if (!line.debris || !next) continue
    const pair = `${wordsOf(line).join(' ')}\n${wordsOf(next).join(' ')}`
    if (seen.has(pair)) copies.add(at)
    seen.add(pair)
  }
  return copies
}

/** For each line the next one that is no debris. */
function followingLines(lines: readonly Line[]): readonly (Line | undefined)[] {
  let next: Line | undefined
  return lines
    .toReversed()
    .map((line) => {
      const following = next
      if (!line.debris) next = line
      return following
    })
    .toReversed()
}
