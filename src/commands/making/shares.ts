/** Files that are still to be made, and who takes which. */
export interface Shares<Taker> {
  /** The next files for one who takes: its own first, then those of nobody, then those of whom most is left. */
  next(taker: Taker, most: number): readonly string[]
}

/** Spreads files, in order, over those who take them. `ownerOf` tells whose a file is; `undefined`: nobody's. */
export function shares<Taker>(
  files: readonly string[],
  ownerOf: (file: string) => Taker | undefined,
): Shares<Taker> {
  const lists = new Map<Taker | undefined, Line>()
  for (const file of files) lineOf(lists, ownerOf(file)).files.push(file)
  return {
    next(taker, most) {
      const line = [lists.get(taker), lists.get(undefined), longest(lists)].find(
        (one) => one && left(one) > 0,
      )
      if (!line) return []
      const some = line.files.slice(line.at, line.at + most)
      line.at += some.length
      return some
    },
  }
}

interface Line {
  readonly files: string[]
  /** So many of them are taken. */
  at: number
}

function lineOf<Taker>(lists: Map<Taker | undefined, Line>, taker: Taker | undefined): Line {
  const line = lists.get(taker) ?? { files: [], at: 0 }
  lists.set(taker, line)
  return line
}

function left({ files, at }: Line): number {
  return files.length - at
}

function longest<Taker>(lists: ReadonlyMap<Taker | undefined, Line>): Line | undefined {
  return [...lists.values()].reduce<Line | undefined>(
    (most, line) => (most && left(most) >= left(line) ? most : line),
    undefined,
  )
}
