import { distance } from 'fastest-levenshtein'
import type { Lexicon } from '../model/entity.ts'
import { namesOf } from './lexicon.ts'
import { lettersOf, shortestAlike } from './nearest-name.ts'

/** Two entities that may be one, and the names of theirs that are alike. */
export interface NearPair {
  readonly one: string
  readonly other: string
  readonly names: readonly [string, string]
}

/**
 * The pairs of entities that have names of the same letters, or one letter off, as `nearestName` compares them: at least
 * one of each pair is in the registry, and nobody said that the two are apart. It is a question for an editor. Names are
 * brought together by what is left of each with one letter less (the deletion neighbourhoods of symmetric spelling
 * correction: Garbe, 2012), so that ten thousand take a moment.
 */
export function nearPairs(lexicon: Lexicon): readonly NearPair[] {
  const known = found.get(lexicon)
  if (known) return known
  const pairs = pairsOf(lexicon)
  found.set(lexicon, pairs)
  return pairs
}

const found = new WeakMap<Lexicon, readonly NearPair[]>()

function pairsOf(lexicon: Lexicon): readonly NearPair[] {
  const names = [...lexicon.entities.values()].flatMap((entity) =>
    namesOf(entity).flatMap((name): readonly Spelled[] => {
      const letters = lettersOf(name)
      return letters.length < shortestAlike
        ? []
        : [{ id: entity.id, own: entity.origin === 'registry', name, letters }]
    }),
  )
  const pairs = new Map<string, NearPair>()
  for (const group of neighbours(names)) for (const pair of pairsIn(group)) note(pairs, pair, lexicon)
  return [...pairs.values()].sort((a, b) => (a.one + a.other < b.one + b.other ? -1 : 1))
}

interface Spelled {
  readonly id: string
  readonly own: boolean
  readonly name: string
  readonly letters: string
}

function neighbours(names: readonly Spelled[]): Iterable<readonly Spelled[]> {
  const groups = new Map<string, Spelled[]>()
  for (const name of names)
    for (const key of shorterBy1(name.letters)) {
      const group = groups.get(key)
      if (group) group.push(name)
      else groups.set(key, [name])
    }
  return groups.values().filter((group) => group.length > 1)
}

function shorterBy1(letters: string): ReadonlySet<string> {
  const keys = new Set([letters])
  for (let at = 0; at < letters.length; at++) keys.add(letters.slice(0, at) + letters.slice(at + 1))
  return keys
}

function* pairsIn(group: readonly Spelled[]): Generator<readonly [Spelled, Spelled]> {
  for (const [at, one] of group.entries())
    for (const other of group.slice(at + 1))
      if (one.id !== other.id && (one.own || other.own)) yield [one, other]
}

function note(
  pairs: Map<string, NearPair>,
  pair: readonly [Spelled, Spelled],
  { neverMerge }: Lexicon,
): void {
  const [one, other] = pair[0].id < pair[1].id ? pair : [pair[1], pair[0]]
  const key = `${one.id} ${other.id}`
  if (pairs.has(key) || distance(one.letters, other.letters) > 1) return
  if (neverMerge.some((group) => group.includes(one.id) && group.includes(other.id))) return
  pairs.set(key, { one: one.id, other: other.id, names: [one.name, other.name] })
}
