import { blocksOf } from '../model/tree.ts'
import { rule } from '../rule.ts'
import type { Span } from '../words/sentences.ts'
import { type DebrisLine, debrisLines, wordsOfLine } from './debris-line.ts'
import { isMergeTag } from './debris-phrases.ts'
import { addressLines, menuLines, otherHeadlines, sharedNames } from './menu-lines.ts'
import { type Removal, remove } from './remove.ts'

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
    const lines = blocksOf(tree).flatMap((block) => debrisLines(block, stage.source))
    const around = frameOf(lines)
    const known = lines.filter(({ debris }) => debris).length
    const copies = known < 2 ? nowhere : copyStarts(lines)
    const menus = new Set([...menuLines(lines, around), ...sharedNames(lines, around)])
    const others = otherHeadlines(lines, around)
    const addresses = addressLines(lines, around)
    const rows = buttonRows(lines)
    const removals = lines.flatMap((line, at): readonly Removal[] => {
      const verb = stage.decided(stage.source.slice(line.start, line.end))?.do
      const { debris } = line
      const listed = [menus, others, addresses, rows].some((set) => set.has(at))
      const found = listed || (debris && isFurniture(lines, at, around, copies))
      if (verb === 'keep' || (verb !== 'cut' && !found)) return []
      const unnamed = others.has(at)
        ? 'a link to another page'
        : addresses.has(at)
          ? 'the sender’s address'
          : 'part of a menu'
      const what = verb === 'cut' ? 'not part of the show, as decided' : (debris?.what ?? unnamed)
      const reason = `This line is ${what}; it was taken out.`
      return [{ start: line.start, end: line.end, kind: 'boilerplate', reason }]
    })
    return remove(tree, id, removals, stage)
  },
})

/** Before which line the body starts, and from which on it is over. Debris itself is never body. */
function frameOf(lines: readonly DebrisLine[]): Span {
  const shown = lines.flatMap((line, at) => (line.debris ? [] : [{ at, line }]))
  const first = shown.find(({ line }) => wordsOfLine(line).length >= body) ?? shown[frame]
  const last = shown.findLast(({ line }) => wordsOfLine(line).length >= body) ?? shown.at(-1 - frame)
  return { start: first?.at ?? lines.length, end: last ? last.at + 1 : 0 }
}

function isFurniture(
  lines: readonly DebrisLine[],
  at: number,
  around: Span,
  copies: ReadonlySet<number>,
): boolean {
  const line = lines[at]
  if (!line?.debris) return false
  if (isMergeTag(line.text) || line.debris.anywhere) return true
  if (line.debris.weak && [lines[at - 1], lines[at + 1]].some((next) => next?.debris?.anywhere)) return true
  const outside = at < around.start || at >= around.end
  return (outside || copies.has(at)) && (!line.debris.weak || strongBeside(lines, at))
}

/** Nobody says so many of them one after the other, even in the middle of a text. */
const shortestRow = 3

/** Rows of nothing but known lines, one of them no everyday word: a page's buttons, wherever they stand. */
function buttonRows(lines: readonly DebrisLine[]): ReadonlySet<number> {
  const rows = new Set<number>()
  let start = 0
  for (let at = 0; at <= lines.length; at++) {
    if (lines[at]?.debris) continue
    const row = lines.slice(start, at)
    if (row.length >= shortestRow && row.some(({ debris }) => debris?.weak === false))
      for (let next = start; next < at; next++) rows.add(next)
    start = at + 1
  }
  return rows
}

/** A weak line counts where the lines beside it, weak ones skipped, hold a strong one or two more weak ones. */
function strongBeside(lines: readonly DebrisLine[], at: number): boolean {
  let weak = 1
  for (const step of [-1, 1])
    for (let next = at + step; lines[next]?.debris && Math.abs(next - at) <= 6; next += step) {
      if (!lines[next]?.debris?.weak) return true
      weak++
    }
  return weak >= 3
}

/** In the middle, where the whole page was pasted again: what follows is what followed the same line before. */
function copyStarts(lines: readonly DebrisLine[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const copies = new Set<number>()
  const following = followingLines(lines)
  for (const [at, line] of lines.entries()) {
    const next = following[at]
    if (!line.debris || !next) continue
    const pair = `${wordsOfLine(line).join(' ')}\n${wordsOfLine(next).join(' ')}`
    if (seen.has(pair)) copies.add(at)
    seen.add(pair)
  }
  return copies
}

/** For each line the next one that is no debris. */
function followingLines(lines: readonly DebrisLine[]): readonly (DebrisLine | undefined)[] {
  let next: DebrisLine | undefined
  return lines
    .toReversed()
    .map((line) => {
      const following = next
      if (!line.debris) next = line
      return following
    })
    .toReversed()
}
