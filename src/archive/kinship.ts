import type { ArchiveIndex } from './archive-index.ts'

/** Lists of numbers, one behind the other in one array. */
interface Lists {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** Who has what is said in a passage too. Built once for an index. */
export interface Kinship {
  /** The passages that have a text. */
  readonly placesOf: (text: number) => Uint32Array
  /** Whether a text is said, or nearly so, in more than one place. */
  readonly isShared: (text: number) => boolean
  /**
   * The passages that have this text or one that is kin to it, by its own set: kin of kin do not count, so that a chain
   * of small changes never joins what has nothing in common.
   */
  readonly star: (text: number) => Uint32Array
}

/** Reads an index for all that the survey asks of it. */
export function kinshipOf({ texts, links }: ArchiveIndex): Kinship {
  const { count, textOf } = texts
  const places = listsOf(count, (add) => {
    for (let passage = 0; passage < textOf.length; passage++) add(textOf[passage] ?? 0, passage)
  })
  const kin = listsOf(count, (add) => {
    for (let at = 0; at < links.length; at += 2) {
      add(links[at] ?? 0, links[at + 1] ?? 0)
      add(links[at + 1] ?? 0, links[at] ?? 0)
    }
  })
  const placesOf = (text: number): Uint32Array => itemsOf(places, text)
  return {
    placesOf,
    isShared: (text) => placesOf(text).length > 1 || itemsOf(kin, text).length > 0,
    star(text) {
      const own = placesOf(text)
      const others = itemsOf(kin, text)
      if (others.length === 0) return own
      const all = [own, ...Array.from(others, placesOf)]
      const star = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0))
      let end = 0
      for (const part of all) {
        star.set(part, end)
        end += part.length
      }
      return star
    },
  }
}

type Add = (list: number, item: number) => void

function listsOf(count: number, each: (add: Add) => void): Lists {
  const starts = new Uint32Array(count + 1)
  let total = 0
  each((list) => {
    starts[list] = (starts[list] ?? 0) + 1
    total++
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

function itemsOf({ starts, items }: Lists, list: number): Uint32Array {
  return items.subarray(starts[list] ?? 0, starts[list + 1] ?? 0)
}
