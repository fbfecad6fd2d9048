import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import { fold } from '../words/fold.ts'
import { attributed } from './attributes.ts'
import { storyIn } from './edition-body.ts'
import { type Conflict, type Merged, mergeLines, type Settle, unsettled } from './merge-lines.ts'

/** A piece of an edition's body: its opening, or a headline with what stands under it. */
interface Piece {
  /** Names it whatever its words are: by its story, as the promo slot, else by its headline. */
  readonly key: string
  /** Without the empty lines at its end, which are `gap`. */
  readonly text: string
  readonly gap: string
  /** It ended the body it is from. */
  readonly last: boolean
  /** Its first line in the body, from 0. */
  readonly line: number
}

/** Between two pieces. */
const apart = '\n\n'

/**
 * Three-way merge of an edition's body, item by item. The editor's order stands, what they cut stays out and what
 * they added stays in; an item that both have is merged by lines; a new one of the machine's comes behind the one it
 * stands behind there; one that the machine gave up goes, unless the editor wrote in it. `first` is the line of the
 * file on which `ours` starts.
 */
export function mergeItems(
  base: string,
  ours: string,
  theirs: string,
  first = 1,
  settle: Settle = unsettled,
): Merged {
  const [old, other] = [base, theirs].map((text) => new Map(piecesOf(text).map((one) => [one.key, one])))
  if (!old || !other) throw new Error('Two texts make two maps.')
  const conflicts: Conflict[] = []
  const pieces = piecesOf(ours).flatMap((mine): Piece[] => {
    const [was, now] = [old.get(mine.key), other.get(mine.key)]
    if (!was) return [mine]
    if (!now) return mine.text === was.text ? [] : [mine]
    const merged = mergeLines(was.text, mine.text, now.text, first + mine.line, settle)
    conflicts.push(...merged.conflicts)
    return [{ ...mine, text: merged.text }]
  })
  return { text: joined(withNew(pieces, [...other.values()], old)), conflicts }
}

/** The pieces with those that the machine has and never had before. */
function withNew(
  pieces: readonly Piece[],
  theirs: readonly Piece[],
  old: ReadonlyMap<string, Piece>,
): readonly Piece[] {
  const result = [...pieces]
  for (const [at, piece] of theirs.entries()) {
    if (old.has(piece.key) || result.some(({ key }) => key === piece.key)) continue
    const before = theirs
      .slice(0, at)
      .map(({ key }) => result.findIndex((one) => one.key === key))
      .findLast((place) => place >= 0)
    const place = before === undefined ? result.findLastIndex(({ key }) => isHead(key)) : before
    result.splice(place + 1, 0, { ...piece, gap: apart, last: false })
  }
  return result
}

/** What stands before all items. */
function isHead(key: string): boolean {
  return key === 'opening' || key === 'promo'
}

/** Ours as they stood; a line between what came together anew. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, gap, last }, at) => {
      if (at === pieces.length - 1) return text + (last ? gap : '\n')
      return text + (last || gap === '' ? apart : gap)
    })
    .join('')
}

function piecesOf(body: string): readonly Piece[] {
  const lines = body.split('\n')
  const blocks = parseMarkdown(body).children
  const starts = blocks.flatMap((block, at) =>
    block.type === 'heading' && block.depth === 2
      ? [{ line: (block.position?.start.line ?? 1) - 1, at, heading: plainText(block) }]
      : [],
  )
  const keys = new Map<string, number>()
  return [{ line: 0, at: 0, heading: undefined }, ...starts].map(({ line, heading }, nth): Piece => {
    const next = starts[nth]
    const raw = `${lines.slice(line, next?.line).join('\n')}${next ? '\n' : ''}`
    const text = raw.trimEnd()
    const name =
      heading === undefined ? 'opening' : nameOf(heading, storyIn(blocks[(next?.at ?? blocks.length) - 1]))
    const count = keys.get(name) ?? 0
    keys.set(name, count + 1)
    return {
      key: count === 0 ? name : `${name} ${count}`,
      text,
      gap: raw.slice(text.length),
      line,
      last: !next,
    }
  })
}

function nameOf(heading: string, story: string | undefined): string {
  const { text, classes } = attributed(heading)
  if (classes.includes('promo')) return 'promo'
  return story === undefined ? `headline ${fold(text)}` : `story ${story}`
}
