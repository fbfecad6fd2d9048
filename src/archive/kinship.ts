import type { ArchiveIndex } from './archive-index.ts'

/** Who has what is said in a passage too. Built once for an index. */
export interface Kinship {
  /** The passages that have a text. */
  readonly placesOf: (text: number) => Uint32Array
  /** Whether a text is said, or nearly so, in more than one place. */
  readonly isShared: (text: number) => boolean
  /**
   * Visits the passages that have this text or one that is kin to it, by its own set: kin of kin do not count, so that
   * a chain of small changes never joins what has nothing in common.
   */
  readonly eachInStar: (text: number, visit: (passage: number) => void) => void
  /** The same as an array. */
  readonly star: (text: number) => Uint32Array
}

/** Reads an index for all that the survey asks of it. */
export function kinshipOf({ texts, links }: ArchiveIndex): Kinship {
  const { count, textOf } = texts
  const places = listsOf(count, textOf.length, (add) => {
    for (let passage = 0; passage < textOf.length; passage++) add(textOf[passage] ?? 0, passage)
  })
  const kin = listsOf(count, links.length, (add) => {
    for (let at = 0; at < links.length; at += 2) {
      add(links[at] ?? 0, links[at + 1] ?? 0)
      add(links[at + 1] ?? 0, links[at] ?? 0)
    }
  })
  const eachInStar: Kinship['eachInStar'] = (text, visit) => {
    visitList(places, text, visit)
    const last = kin.starts[text + 1] ?? 0
    for (let at = kin.starts[text] ?? 0; at < last; at++) visitList(places, kin.items[at] ?? 0, visit)
  }
  return {
    placesOf: (text) => places.items.subarray(places.starts[text], places.starts[text + 1]),
    isShared: (text) => sizeOf(places, text) > 1 || sizeOf(kin, text) > 0,
    eachInStar,
    star(text) {
      const star: number[] = []
      eachInStar(text, (passage) => star.push(passage))
      return Uint32Array.from(star)
    },
  }
}

/** Lists of numbers, one behind the other in one array. */
interface Lists {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

type Add = (list: number, item: number) => void

/** So many lists with so many items in all; `each` is called twice and must add the same both times. */
function listsOf(count: number, total: number, each: (add: Add) => void): Lists {
  const starts = new Uint32Array(count + 1)
  each((list) => {
    starts[list] = (starts[list] ?? 0) + 1
  })
  let sum = 0
  for (let list = 0; list <= count; list++) {
    const size = starts[list] ?? 0
    starts[list] = sum
    sum += size
  }
  const items = new Uint32Array(total)
  const ends = starts.slice()
  each((list, item) => {
    const end = ends[list] ?? 0
    items[end] = item
    ends[list] = end + 1
  })
  return { starts, items }
}

function sizeOf({ starts }: Lists, list: number): number {
  return (starts[list + 1] ?? 0) - (starts[list] ?? 0)
}

function visitList({ starts, items }: Lists, list: number, visit: (item: number) => void): void {
  const last = starts[list + 1] ?? 0
  for (let at = starts[list] ?? 0; at < last; at++) visit(items[at] ?? 0)
}
