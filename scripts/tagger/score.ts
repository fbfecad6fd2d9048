import { nameTypes } from '../../src/tag/tagger/labels.ts'
import type { MarkedDocument } from './documents.ts'

/** A name that some tagger found. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Precision, recall and their harmonic mean, in percent; names of the right bounds whatever their type. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f: number
  readonly spansF: number
}

/**
 * The exact score over all names of the types that the set marks. Both sides are trimmed: marks at the edges, a
 * leading `the` and a possessive at the end are no part of a name.
 */
export function scoreOf(
  documents: readonly MarkedDocument[],
  find: (text: string) => readonly FoundName[],
): Score {
  const marked = new Set(documents.flatMap(({ names }) => names.map(({ type }) => type)))
  let hits = 0
  let untyped = 0
  let gold = 0
  let found = 0
  for (const { text, names } of documents) {
    const wanted = new Map<string, string>()
    for (const name of names) {
      const key = trimmed(text, name.start, name.end)
      if (key !== undefined) wanted.set(key, nameTypes[name.type] as string)
    }
    const got = new Map<string, string>()
    for (const name of find(text)) {
      const key = trimmed(text, name.start, name.end)
      if (key !== undefined && marked.has((nameTypes as readonly string[]).indexOf(name.type)))
        got.set(key, name.type)
    }
    gold += wanted.size
    found += got.size
    for (const [key, type] of got) {
      if (wanted.has(key)) untyped++
      if (wanted.get(key) === type) hits++
    }
  }
  const f = (right: number) => (200 * right) / (gold + found)
  return { precision: (100 * hits) / found, recall: (100 * hits) / gold, f: f(hits), spansF: f(untyped) }
}

function trimmed(text: string, from: number, to: number): string | undefined {
  let name = text.slice(from, to)
  let start = from
  for (;;) {
    const lead = /^(?:[^\p{L}\p{N}]+|the\s+)/iu.exec(name)?.[0].length ?? 0
    name = name.slice(lead)
    start += lead
    const tail = /(?:[^\p{L}\p{N}]+|\s*['’]\s*s)$/iu.exec(name)?.[0].length ?? 0
    name = name.slice(0, name.length - tail)
    if (lead === 0 && tail === 0) break
  }
  return name === '' ? undefined : `${start}-${start + name.length}`
}
