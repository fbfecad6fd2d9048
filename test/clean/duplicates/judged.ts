import type { Labelled, Stretch } from './labelled.ts'

/** A stretch of the text that was taken out, `end` excluded. */
export interface TakenOut {
  readonly start: number
  readonly end: number
}

/** How well the cuts of a document fit its labels. */
export interface Judgement {
  /** Words that should go and went, should stay and went, should go and stayed. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** The stretches that stand where they should not, or are gone. */
  readonly left: readonly Stretch[]
  /** What stayed of a copy, and could be an update for all that the text says. */
  readonly doubtful: readonly Stretch[]
  readonly lost: readonly Stretch[]
  readonly updates: number
  readonly updatesLost: number
}

const mostlyGone = 0.9
const hardlyTouched = 0.1

/** Holds cuts against labels. Where an original went and its copy stayed instead, that is as right. */
export function judged(document: Labelled, cuts: readonly TakenOut[]): Judgement {
  const gone = new Uint8Array(document.text.length)
  for (const { start, end } of cuts) gone.fill(1, start, end)
  const swapped = swappedIn(document, gone)
  let right = 0
  let wrong = 0
  let missed = 0
  const left: Stretch[] = []
  const doubtful: Stretch[] = []
  const lost: Stretch[] = []
  for (const stretch of document.stretches) {
    if (stretch.fate === 'either') continue
    const goes = (stretch.fate === 'cut') !== swapped.has(stretch)
    const { words, out } = wordsGone(document.text, stretch, gone)
    if (goes) {
      right += out
      missed += words - out
      if (out < mostlyGone * words) (document.parts[stretch.part]?.doubtful ? doubtful : left).push(stretch)
    } else {
      wrong += out
      if (out > hardlyTouched * words && !standsElsewhere(document, stretch, gone)) lost.push(stretch)
    }
  }
  const updates = document.parts.flatMap(({ update }, part) => (update ? [part] : []))
  const updatesLost = updates.filter((part) => lost.some((stretch) => stretch.part === part)).length
  return { right, wrong, missed, left, doubtful, lost, updates: updates.length, updatesLost }
}

/** Two copies with the same update are copies of each other, however they are spelt. */
function standsElsewhere(document: Labelled, one: Stretch, gone: Uint8Array): boolean {
  const { text, stretches } = document
  return stretches.some((other) => {
    if (other === one || other.id !== one.id || wordsGone(text, other, gone).out > 0) return false
    if (text.slice(other.start, other.end) === text.slice(one.start, one.end)) return true
    const change = changeIn(document, one.part)
    return change !== undefined && change === changeIn(document, other.part)
  })
}

/** The letters of what an update changed: "can not" is "cannot". */
function changeIn({ parts }: Labelled, part: number): string | undefined {
  const changed = parts[part]?.update && parts[part]?.pieces.find(({ id }) => id.startsWith('changed'))
  return changed ? changed.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : undefined
}

function swappedIn({ text, stretches }: Labelled, gone: Uint8Array): ReadonlySet<Stretch> {
  const swapped = new Set<Stretch>()
  const isOut = (stretch: Stretch): boolean => {
    const { words, out } = wordsGone(text, stretch, gone)
    return out >= mostlyGone * words
  }
  for (const same of Map.groupBy(stretches, ({ id }) => id).values()) {
    const original = same.find(({ fate }) => fate === 'keep')
    const kept = same.find((stretch) => stretch.fate === 'cut' && !isOut(stretch))
    if (!original || !kept || !isOut(original)) continue
    swapped.add(original).add(kept)
  }
  return swapped
}

function wordsGone(text: string, { start, end }: TakenOut, gone: Uint8Array) {
  let words = 0
  let out = 0
  for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    words++
    if (gone[start + index] === 1) out++
  }
  return { words, out }
}
