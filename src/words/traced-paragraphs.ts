import { alikePairs, sharedInOrder } from './alike-pairs.ts'
import { fold, foldedWords } from './fold.ts'
import { wordsOfId } from './paragraph-ids.ts'

/** A paragraph as it was: its id, its first words, and ids that led to it before. */
export interface KnownParagraph {
  readonly id: string
  readonly words: string
  readonly former?: readonly string[]
}

/** A paragraph as it is now. */
export interface PresentParagraph {
  readonly id: string
  readonly text: string
}

/** Where a paragraph comes from. */
export interface Traced<Known extends KnownParagraph> {
  /** The one whose first words it begins with, or nearly so. */
  readonly from?: Known
  /** All of its words are those of `from`, but for case and punctuation. */
  readonly whole: boolean
  /** Ids that led to it earlier and lead to nothing else now. */
  readonly former: readonly string[]
}

/** So many words of a paragraph tell it from its neighbours. */
const mostWords = 12

/** And no more characters of them. */
const longestWords = 160

/** Fewer words than these may stand in any paragraph. */
const fewestWords = 4

/** The share of first words, in order, above which two paragraphs count as beginning alike. */
const alike = 0.5

/** More comparisons than this in one passage would take long; then only ids count there. */
const mostPairs = 10_000

/** The first words of a paragraph, by which it is found again when an editor has changed others. */
export function firstWords(text: string): string {
  let end = -1
  for (let words = 0; words < mostWords && end < longestWords; words++) {
    end = text.indexOf(' ', end + 1)
    if (end < 0) end = text.length
  }
  return text.slice(0, Math.min(end, longestWords)).toWellFormed()
}

/**
 * Finds paragraphs again after some were changed, by present id: by id first; between two that are found, by order and
 * by the likeness of their first words. What stands alone between the same neighbours as before, or holds the words of
 * one that is gone, takes over its ids, but does not come from it.
 */
export function tracedParagraphs<Known extends KnownParagraph>(
  known: readonly Known[],
  present: readonly PresentParagraph[],
): ReadonlyMap<string, Traced<Known>> {
  if (known.length === 0) return new Map()
  const sides: Sides = { known: known.map(beginning), present: present.map(beginning) }
  const found = foundById(known, present)
  const heirs = new Map<number, readonly number[]>()
  const pairs = new Map(found)
  for (const gap of gapsBetween(found, known.length, present.length)) fillGap(gap, sides, pairs, heirs)
  const taken = new Set(present.map(({ id }) => id))
  return new Map(
    present.flatMap(({ id }, at) => {
      const index = pairs.get(at)
      const ids = [...(index === undefined ? [] : [index]), ...(heirs.get(at) ?? [])].flatMap((each) => {
        const one = known[each]
        return one ? [one.id, ...(one.former ?? [])] : []
      })
      const former = ids.filter((one) => !taken.has(one) && taken.add(one))
      const whole = wordsOfId(known[index ?? -1]?.id ?? '') === wordsOfId(id)
      const from = whole || likeness(sides, index, at) >= alike ? known[index ?? -1] : undefined
      return from || former.length > 0 ? [[id, { ...(from && { from }), whole, former }] as const] : []
    }),
  )
}

/** The beginnings of both sides' paragraphs. */
interface Sides {
  readonly known: readonly Beginning[]
  readonly present: readonly Beginning[]
}

/** A paragraph's folded words, worked out when they are asked for: few are. */
interface Beginning {
  /** Its id without what tells it from others of the same words. */
  readonly sort: string
  readonly first: () => readonly string[]
  readonly all: () => string
}

function beginning(paragraph: KnownParagraph | PresentParagraph): Beginning {
  const text = 'text' in paragraph ? paragraph.text : paragraph.words
  let first: readonly string[] | undefined
  let all: string | undefined
  return {
    sort: wordsOfId(paragraph.id),
    first: () => {
      first ??= foldedWords(firstWords(text))
      return first
    },
    all: () => {
      all ??= fold(text)
      return all
    },
  }
}

/** Indexes of known paragraphs by those of present ones. */
type Found = Map<number, number>

function foundById(known: readonly KnownParagraph[], present: readonly PresentParagraph[]): Found {
  const byId = new Map<string, number>()
  for (const [at, { former = [] }] of known.entries()) for (const id of former) byId.set(id, at)
  for (const [at, { id }] of known.entries()) byId.set(id, at)
  const unclear = unclearSorts(known.map(sortOf), present.map(sortOf))
  const used = new Set<number>()
  const found: Found = new Map()
  const own = new Set(known.map(({ id }) => id))
  // A paragraph's own id outranks one that led to it earlier.
  for (const first of [true, false])
    for (const [at, { id }] of present.entries()) {
      const index = byId.get(id)
      if (index === undefined || used.has(index) || own.has(id) !== first || unclear.has(wordsOfId(id)))
        continue
      used.add(index)
      found.set(at, index)
    }
  return found
}

function sortOf({ id }: { readonly id: string }): string {
  return wordsOfId(id)
}

/**
 * Paragraphs of the same words, of which one came or went: their ids count them, so that those of the others have
 * moved on by one, and nothing but their neighbours can tell which is which.
 */
function unclearSorts(known: readonly string[], present: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const sort of known) counts.set(sort, (counts.get(sort) ?? 0) + 1)
  const there = new Set(present.filter((sort) => counts.has(sort)))
  for (const sort of present) counts.set(sort, (counts.get(sort) ?? 0) - 1)
  return new Set([...there].filter((sort) => counts.get(sort) !== 0))
}

/** A stretch in which nothing is found yet: half-open ranges of known and present paragraphs. */
interface Gap {
  readonly known: readonly [number, number]
  readonly present: readonly [number, number]
}

function gapsBetween(found: Found, knownLength: number, presentLength: number): readonly Gap[] {
  const gaps: Gap[] = []
  let [known, present] = [0, 0]
  const close = (knownEnd: number, presentEnd: number): void => {
    if (knownEnd > known) gaps.push({ known: [known, knownEnd], present: [present, presentEnd] })
  }
  for (const [at, index] of [...found].sort(([a], [b]) => a - b)) {
    close(index, at)
    ;[known, present] = [index + 1, at + 1]
  }
  close(knownLength, presentLength)
  return gaps
}

function fillGap(gap: Gap, sides: Sides, pairs: Found, heirs: Map<number, readonly number[]>): void {
  const taken = new Set(pairs.values())
  const old = range(gap.known).filter((index) => !taken.has(index))
  const now = range(gap.present)
  if (old.length * now.length > mostPairs) return
  const sort = (side: 'known' | 'present') => (index: number) => sides[side][index]?.sort ?? ''
  const unclear = unclearSorts(old.map(sort('known')), now.map(sort('present')))
  const clear = (side: 'known' | 'present') => (index: number) => !unclear.has(sort(side)(index))
  const aligned = alikePairs(
    old.filter(clear('known')),
    now.filter(clear('present')),
    (index, at) => likeness(sides, index, at),
    alike,
  )
  for (const [index, at] of aligned) {
    pairs.set(at, index)
    taken.add(index)
  }
  const left = old.filter((index) => !taken.has(index))
  const free = now.filter((at) => !pairs.has(at))
  const alone = left.length === 1 && free.length === 1 ? free[0] : undefined
  for (const index of left) {
    const heir = holderOf(index, now, sides) ?? alone
    if (heir !== undefined) heirs.set(heir, [...(heirs.get(heir) ?? []), index])
  }
}

/** The paragraph in which the first words of another one stand now. */
function holderOf(index: number, now: readonly number[], { known, present }: Sides): number | undefined {
  const words = known[index]
  if (!words || words.first().length < fewestWords) return undefined
  return now.find((at) => present[at]?.all().includes(words.all()))
}

function range([start, end]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
}

/** The share of the first words of two paragraphs that both have in order, 0 to 1. */
function likeness({ known, present }: Sides, index: number | undefined, at: number): number {
  const one = known[index ?? -1]?.first() ?? []
  const other = present[at]?.first() ?? []
  const most = Math.max(one.length, other.length)
  return most === 0 ? 0 : sharedInOrder(one, other) / most
}
