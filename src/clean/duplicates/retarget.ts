import type { Root } from 'mdast'
import type { Cut } from '../../model/cut.ts'
import type { Stage } from '../../rule.ts'
import type { Removal } from '../remove.ts'

/** The same tree, where cuts whose twin has just been taken out name the twin's own twin instead. */
export function retargeted(tree: Root, removals: readonly Removal[], stage: Stage): Root {
  const cuts = tree.data?.cuts ?? []
  const sorted = [...removals].sort((a, b) => a.start - b.start)
  const lost = cuts.filter((cut) => removalAt(sorted, cut))
  if (lost.length === 0) return tree
  const { where } = stage
  const moved = cuts.map((cut): Cut => {
    const removal = removalAt(sorted, cut)
    if (!removal) return cut
    const { twin, ...rest } = cut
    if (!removal.twin) return rest
    const { start, end } = removal.twin
    return { ...rest, twin: { text: stage.source.slice(start, end), position: where.position(start, end) } }
  })
  return { ...tree, data: { ...tree.data, cuts: moved } }
}

/** The first removal that touches a cut's twin. */
function removalAt(sorted: readonly Removal[], { twin }: Cut): Removal | undefined {
  if (!twin) return undefined
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= twin.position.start.offset) low = middle + 1
    else high = middle
  }
  const removal = sorted[low]
  return removal && removal.start < twin.position.end.offset ? removal : undefined
}
