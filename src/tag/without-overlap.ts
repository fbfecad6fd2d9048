import type { FoundName } from './found-name.ts'

/**
 * Names in reading order, none inside another: where two share a place, the editor's wins, unless it is part of a
 * longer name of the same entity, then the longer one, then the first of the list. Sorts, and is linear otherwise.
 */
export function withoutOverlap(found: readonly FoundName[]): readonly FoundName[] {
  const blocks = Map.groupBy(found, ({ block }) => block)
  return [...blocks].sort(([a], [b]) => a - b).flatMap(([, names]) => oneBlock(names))
}

function oneBlock(names: readonly FoundName[]): readonly FoundName[] {
  const length = ({ mention }: FoundName) => mention.end - mention.start
  const whole = names.filter((name) => !name.called || !isPart(name, names))
  const ranked = whole.toSorted((a, b) => Number(b.called) - Number(a.called) || length(b) - length(a))
  const taken = new Uint8Array(names.reduce((last, { mention }) => Math.max(last, mention.end), 0))
  const kept = ranked.filter(({ mention: { start, end } }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.mention.start - b.mention.start)
}

/** "Monaco" in "Lisa Monaco", where both are her. */
function isPart({ entity, mention: { start, end } }: FoundName, names: readonly FoundName[]): boolean {
  return names.some(
    ({ entity: other, mention }) =>
      other.id === entity.id &&
      mention.start <= start &&
      mention.end >= end &&
      mention.end - mention.start > end - start,
  )
}
