/** One stretch of a text that was replaced, and the words around it by which it is found again. */
export interface TextSplice {
  /** Offset in UTF-16 units, as in a string. */
  readonly at: number
  readonly removed: string
  readonly inserted: string
  /** What stands right before and right behind it. */
  readonly lead: string
  readonly trail: string
}

/** So much of the surroundings is kept to find a stretch again in a file that has changed since. */
const around = 120

/** The one stretch in which two texts differ. */
export function spliceBetween(before: string, after: string): TextSplice {
  const least = Math.min(before.length, after.length)
  let at = sameStart(before, after)
  while (at < least && before.charCodeAt(at) === after.charCodeAt(at)) at++
  let tail = 0
  while (
    tail < least - at &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  const end = before.length - tail
  return {
    at,
    removed: before.slice(at, end),
    inserted: after.slice(at, after.length - tail),
    lead: before.slice(Math.max(0, at - around), at),
    trail: before.slice(end, end + around),
  }
}

/** How far two texts are surely the same from their start, found out in large steps. */
function sameStart(one: string, other: string): number {
  let at = 0
  for (let end = step; end <= Math.min(one.length, other.length); end += step) {
    if (one.slice(at, end) !== other.slice(at, end)) break
    at = end
  }
  return at
}

const step = 4096

/** The text with the stretch taken back that `splice` put in; `text` is exactly what the splice made. */
export function unspliced(text: string, { at, removed, inserted }: TextSplice): string {
  return text.slice(0, at) + removed + text.slice(at + inserted.length)
}

/**
 * The same in a text that has changed since, where the stretch is still there and can be only one; else undefined. The
 * surroundings must be the same on both sides, or on one.
 */
export function unsplicedElsewhere(text: string, splice: TextSplice): string | undefined {
  const { lead, trail, inserted, removed } = splice
  for (const [before, after] of [
    [lead, trail],
    [lead, ''],
    ['', trail],
    ['', ''],
  ] as const) {
    if (before === '' && after === '' && inserted.length < 20) continue
    const sought = before + inserted + after
    const found = text.indexOf(sought)
    if (sought === '' || found < 0) continue
    if (text.indexOf(sought, found + 1) >= 0) continue
    const at = found + before.length
    return text.slice(0, at) + removed + text.slice(at + inserted.length)
  }
  return undefined
}
