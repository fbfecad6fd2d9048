import type { ArchiveIndex } from './archive-index.ts'

/** Who has what is said in a passage too. Built once for an index. */
export interface Kinship {
  /** The passages that have a text. */
  readonly placesOf: (text: number) => Uint32Array
  /** Whether a text is said, or nearly so, in more than one place. */
  readonly isShared: (text: number) => boolean
  /**
   * Visits the passages that have this text or one that is kin to it, by its own set, until `visit` answers true: kin of
   * kin do not count, so that a chain of small changes never joins what has nothing in common.
   */
  readonly eachInStar: (text: number, visit: Visit) => void
  /** The first of the same as an array, so many at most. */
  readonly star: (text: number, most?: number) => Uint32Array
  /** Whether two texts are the same or kin. */
  readonly areKin: (one: number, other: number) => boolean
}

/** Is told of a passage, and answers whether that was enough. */
type Visit = (passage: number) => boolean | undefined

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
    if (visitList(places, text, visit)) return
    visitList(kin, text, (other) => visitList(places, other, visit))
  }
  return {
    placesOf: (text) => places.items.subarray(places.starts[text], places.starts[text + 1]),
    isShared: (text) => sizeOf(places, text) > 1 || sizeOf(kin, text) > 0,
    eachInStar,
    star(text, most = Number.POSITIVE_INFINITY) {
      const star: number[] = []
      eachInStar(text, (passage) => star.push(passage) >= most)
      return Uint32Array.from(star)
    },
    areKin: (one, other) => one === other || holds(kin, one, other),
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

function visitList({ starts, items }: Lists, list: number, visit: Visit): boolean {
  const last = starts[list + 1] ?? 0
  for (let at = starts[list] ?? 0; at < last; at++) if (visit(items[at] ?? 0)) return true
  return false
}

/** Whether a list has an item. The lists of kin are in order, since links are. */
function holds({ starts, items }: Lists, list: number, item: number): boolean {
  let from = starts[list] ?? 0
  let to = starts[list + 1] ?? 0
  while (from < to) {
    const middle = (from + to) >> 1
    const found = items[middle] ?? 0
    if (found === item) return true
    if (found < item) from = middle + 1
    else to = middle
  }
  return false
}
