import type { Entity, Lexicon } from '../model/entity.ts'
import { aliasesOf } from './lexicon.ts'
import { type Matcher, matcherOf } from './matcher.ts'

const matchers = new WeakMap<Lexicon, Matcher>()

/** The matcher for all names of a lexicon; built once for each. */
export function lexiconMatcher(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon)
  if (known) return known
  const matcher = entityMatcher([...lexicon.entities.values()])
  matchers.set(lexicon, matcher)
  return matcher
}

/** A matcher for the names of some entities. */
export function entityMatcher(entities: readonly Entity[]): Matcher {
  return matcherOf(
    entities.flatMap((entity) => aliasesOf(entity).map((alias) => ({ ...alias, id: entity.id }))),
  )
}
