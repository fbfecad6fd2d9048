import type { Cut, CutKind } from '../../model/cut.ts'
import { fingerprint } from '../../words/fingerprint.ts'
import { firstWords, tracedParagraphs } from '../../words/traced-paragraphs.ts'
import type { CleanBlock } from './clean-blocks.ts'
import type { RowCut, RowName, SheetRow } from './episode-sheet.ts'
import type { RawPassage } from './raw-passages.ts'

/** What a cut is called on its badge. */
const badges: Readonly<Record<CutKind, string>> = {
  exact: 'same words twice',
  near: 'nearly the same twice',
  contained: 'stands in a longer passage',
  loop: 'said in a loop',
  overlap: 'overlap of two parts',
  boilerplate: 'no part of the show',
  empty: 'empty',
}

/** What rows need to know besides both sides. */
export interface RowContext {
  readonly canKeep: (rule: string) => boolean
  /** Names in a paragraph of the episode, by its id. */
  readonly namesOf: (id: string) => readonly RowName[]
}

/**
 * The rows of a screen: raw passages and blocks of the episode file beside each other. Every passage and every block is
 * in one row, both in their own order; a paragraph that an editor moved stands beside nothing.
 */
export function alignedRows(
  raw: readonly RawPassage[],
  clean: readonly CleanBlock[],
  { canKeep, namesOf }: RowContext,
): readonly SheetRow[] {
  const ids = rowIds()
  const pairs = pairedUp(raw, clean).map((pair) => ({ ...pair, id: ids(wantedId(pair)) }))
  const idOf = new Map(pairs.flatMap(({ passage, id }) => (passage ? [[passage, id] as const] : [])))
  const twinOf = twinFinder(raw, idOf)
  return pairs.map(({ passage, block, id }): SheetRow => {
    const left = passage && {
      raw: { line: passage.line, parts: passage.parts },
      ...(passage.at !== undefined && { at: passage.at }),
      ...(passage.cutAt !== undefined && { cutAt: passage.cutAt }),
    }
    const cuts = (passage?.cuts ?? []).map((cut) => rowCut(cut, canKeep, twinOf))
    if (block) return { id, ...left, cuts, ...cleanSide(block, namesOf) }
    const kind = passage?.kind === 'paragraph' ? 'missing' : (passage?.kind ?? 'missing')
    return { id, kind, ...left, cuts }
  })
}

interface Pair {
  readonly passage?: RawPassage
  readonly block?: CleanBlock
}

function pairedUp(raw: readonly RawPassage[], clean: readonly CleanBlock[]): readonly Pair[] {
  const partner = partners(raw, clean)
  const pairs: Pair[] = []
  let next = 0
  const alone = (until: number): void => {
    for (const passage of raw.slice(next, until)) pairs.push({ passage })
    next = Math.max(next, until)
  }
  for (const block of clean) {
    const at = block.kind === 'paragraph' ? partner.get(block) : headingAt(raw, next)
    const passage = at === undefined || at < next ? undefined : raw[at]
    if (at !== undefined && passage) {
      alone(at)
      next = at + 1
      pairs.push({ passage, block })
    } else pairs.push({ block })
  }
  alone(raw.length)
  return pairs
}

function wantedId({ passage, block }: Pair): string {
  if (block) return blockId(block)
  return passage?.id ?? `${passage?.kind}-${passage?.at ?? fingerprint(passage?.cuts[0]?.text ?? '')}`
}

function cleanSide(
  block: CleanBlock,
  namesOf: RowContext['namesOf'],
): Pick<SheetRow, 'kind' | 'clean' | 'story' | 'section'> {
  const { kind, text, line, start, end, speaker, story, section, id } = block
  const clean = {
    ...{ text, line, start, end, names: id === undefined ? [] : namesOf(id) },
    ...(speaker !== undefined && { speaker }),
  }
  if (story) {
    const { slug, headline, proposed, number } = story
    return { kind, clean, story: { slug, headline, proposed, number } }
  }
  return { kind, clean, ...(section && { section: { kind: section, heading: text } }) }
}

function blockId({ kind, id, story, section, inside, line }: CleanBlock): string {
  if (story) return `story-${story.slug}`
  return kind === 'section' ? `section-${inside}-${section}` : (id ?? `line-${line}`)
}

/** Each id once: the second gets a number. */
function rowIds(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    let id = wanted
    for (let nth = 2; taken.has(id); nth++) id = `${wanted}_${nth}`
    taken.add(id)
    return id
  }
}

/** Which raw passage a paragraph of the file comes from, by index; none goes back behind one before it. */
function partners(raw: readonly RawPassage[], clean: readonly CleanBlock[]): ReadonlyMap<CleanBlock, number> {
  const indexes = new Map(raw.flatMap(({ id }, at) => (id === undefined ? [] : [[id, at] as const])))
  const known = raw.flatMap(({ id, text }) => (id === undefined ? [] : [{ id, words: firstWords(text) }]))
  const present = clean.flatMap((block) => (block.id === undefined ? [] : [{ ...block, id: block.id }]))
  const traced = tracedParagraphs(known, present)
  return new Map(
    clean.flatMap((block) => {
      const from = block.id === undefined ? undefined : traced.get(block.id)?.from
      const at = from && indexes.get(from.id)
      return at === undefined ? [] : [[block, at] as const]
    }),
  )
}

/** The heading of the raw file that comes next, where nothing but cuts stands before it. */
function headingAt(raw: readonly RawPassage[], next: number): number | undefined {
  for (let at = next; at < raw.length; at++) {
    if (raw[at]?.kind === 'heading') return at
    if (raw[at]?.kind === 'paragraph') return undefined
  }
  return undefined
}

function rowCut(
  { rule, kind, text, reason, twin }: Cut,
  canKeep: RowContext['canKeep'],
  twinOf: (offset: number) => string | undefined,
): RowCut {
  const twinId = twin && twinOf(twin.position.start.offset)
  return {
    ...{ rule, at: fingerprint(text), badge: badges[kind], reason, canKeep: canKeep(rule) },
    ...(twinId !== undefined && { twin: twinId }),
  }
}

/** Finds the row of the kept passage in which an offset of the raw file stands. */
function twinFinder(
  raw: readonly RawPassage[],
  idOf: ReadonlyMap<RawPassage, string>,
): (offset: number) => string | undefined {
  const kept = raw.filter(({ kind }) => kind !== 'cut')
  return (offset) => {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = kept[low - 1]
    return found && offset < found.end ? idOf.get(found) : undefined
  }
}
