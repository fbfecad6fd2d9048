import { nameTokensOf } from '../../src/tag/tagger/name-tokens.ts'
import { phraseKey } from '../../src/tag/tagger/phrases.ts'
import type { TaggerWeights } from '../../src/tag/tagger/weights.ts'
import { type ClassColumn, classColumns, wordHash } from '../../src/tag/tagger/word-classes.ts'
import type { Clusters } from './clusters.ts'
import type { LexicalSources } from './lexical-sources.ts'

/** What is known of words and phrases before any labelled text, in the form of the weights file. */
export function wordKnowledge(
  lists: LexicalSources,
  clusters: Clusters,
  capital: ReadonlyMap<string, number>,
): Pick<TaggerWeights, 'classes' | 'phrases'> {
  const sources: Readonly<Record<ClassColumn, ReadonlyMap<string, number>>> = {
    lexicon: numbered(lists.kinds),
    names: lists.names,
    proper: lists.proper,
    speech: lists.speech,
    coarse: clusters.coarse,
    fine: clusters.fine,
    capital,
  }
  const words = new Map<number, string>()
  for (const map of Object.values(sources)) for (const word of map.keys()) words.set(wordHash(word), word)
  const keys = Int32Array.from(words.keys()).sort()
  const columns = Object.fromEntries(
    classColumns.map((name) => [
      name,
      Uint16Array.from(keys, (key) => sources[name].get(words.get(key) as string) ?? 0),
    ]),
  ) as Record<ClassColumn, Uint16Array>
  return { classes: { keys, columns }, phrases: phrasesOf(lists.phrases) }
}

function numbered(kinds: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const numbers = new Map([...new Set(kinds.values())].sort().map((kind, at) => [kind, at + 1]))
  return new Map([...kinds].map(([word, kind]) => [word, numbers.get(kind) as number]))
}

function phrasesOf(phrases: ReadonlyMap<string, number>): TaggerWeights['phrases'] {
  const byKey = new Map<number, number>()
  for (const [phrase, kind] of phrases)
    byKey.set(phraseKey(nameTokensOf(phrase).map(({ text }) => wordHash(text))), kind)
  const keys = Int32Array.from(byKey.keys()).sort()
  return { keys, kinds: Uint8Array.from(keys, (key) => byKey.get(key) as number) }
}
