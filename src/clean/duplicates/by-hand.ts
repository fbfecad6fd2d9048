import type { Root } from 'mdast'
import { positionOf, type Stage } from '../../rule.ts'
import type { Removal } from '../remove.ts'
import { type WordStream, wordStream } from './word-stream.ts'

/**
 * What the editor's `cut` decisions take out: passages named by their fingerprint. Passages with the same words share
 * one: the first of them stays and is named as the twin. A passage whose words stand nowhere else goes all the same.
 */
export function byHand(tree: Root, stage: Stage): readonly Removal[] {
  if (!stage.decisions.some((decision) => decision.do === 'cut')) return []
  const stream = wordStream(tree, stage.source)
  const going = stream.passages.flatMap(({ block }, passage) => {
    const { start, end } = positionOf(block)
    const text = stage.source.slice(start.offset, end.offset)
    return stage.decided(text)?.do === 'cut' ? [passage] : []
  })
  return going.flatMap((passage) => removal(stream, passage) ?? [])
}

function removal(stream: WordStream, passage: number): Removal | undefined {
  const block = stream.passages[passage]?.block
  if (!block) throw new RangeError(`There is no passage ${passage}.`)
  const { start, end } = positionOf(block)
  const first = stream.passages.findIndex((_, other) => haveSameWords(stream, passage, other))
  if (first === passage && stream.passages.some((_, other) => isAnother(stream, passage, other)))
    return undefined
  const kept = first === passage ? undefined : stream.passages[first]
  return {
    start: start.offset,
    end: end.offset,
    ...(kept
      ? { kind: 'exact', twin: { start: kept.textStart, end: kept.textEnd }, similarity: 1 }
      : { kind: 'boilerplate' }),
    reason: 'An editor decided that this passage goes.',
  }
}

function isAnother(stream: WordStream, passage: number, other: number): boolean {
  return other !== passage && haveSameWords(stream, passage, other)
}

function haveSameWords({ passages, hash }: WordStream, a: number, b: number): boolean {
  const one = passages[a]
  const other = passages[b]
  if (!one || !other || one.end - one.first !== other.end - other.first || one.end === one.first) return false
  for (let at = 0; at < one.end - one.first; at++)
    if (hash[one.first + at] !== hash[other.first + at]) return false
  return true
}
