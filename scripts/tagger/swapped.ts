import { typeOf } from '../../src/tag/tagger/labels.ts'
import type { NameToken } from '../../src/tag/tagger/name-tokens.ts'
import type { Lesson } from './documents.ts'

/** Names that may stand in for others, word by word: for each type the names met, and lists for people and places. */
export interface StandIns {
  readonly met: readonly (readonly (readonly string[])[])[]
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly cities: readonly string[]
}

/** All names that lessons hold, by type, once each. */
export function namesMet(lessons: readonly Lesson[]): StandIns['met'] {
  const met = [0, 1, 2, 3].map(() => new Map<string, readonly string[]>())
  for (const lesson of lessons)
    for (const { type, words } of piecesOf(lesson).flat())
      if (type >= 0 && words.length <= 6 && /^[\p{Lu}]/u.test(words[0] ?? ''))
        met[type]?.set(words.join(' '), words)
  return met.map((names) => [...names.values()])
}

/** The lesson with other names of the same types in place of its own, so that it tells what stands around names. */
export function swapped(lesson: Lesson, standIns: StandIns, random: () => number): Lesson {
  const chosen = new Map<string, readonly string[]>()
  const sentences: NameToken[][] = []
  const labels: Uint8Array[] = []
  for (const pieces of piecesOf(lesson)) {
    const tokens: NameToken[] = []
    const row: number[] = []
    for (const { type, words } of pieces) {
      const put = type < 0 ? words : standInFor(type, words, standIns, chosen, random)
      put.forEach((text, at) => {
        tokens.push({ text, start: 0, end: 0 })
        row.push(type < 0 ? 0 : 1 + type * 2 + (at === 0 ? 0 : 1))
      })
    }
    sentences.push(tokens)
    labels.push(Uint8Array.from(row))
  }
  return { ...lesson, sentences, labels }
}

interface Piece {
  readonly type: number
  readonly words: readonly string[]
}

function piecesOf({ sentences, labels }: Lesson): readonly (readonly Piece[])[] {
  return sentences.map((tokens, sentence) => {
    const row = labels[sentence] as Uint8Array
    const pieces: { type: number; words: string[] }[] = []
    tokens.forEach(({ text }, at) => {
      const label = row[at] as number
      if (label > 0 && label % 2 === 0) pieces.at(-1)?.words.push(text)
      else pieces.push({ type: label === 0 ? -1 : typeOf(label), words: [text] })
    })
    return pieces
  })
}

function standInFor(
  type: number,
  words: readonly string[],
  s: StandIns,
  chosen: Map<string, readonly string[]>,
  random: () => number,
): readonly string[] {
  if (!/^\p{Lu}\p{Ll}/u.test(words[0] ?? '')) return words
  const known = chosen.get(`${type} ${words.join(' ')}`)
  if (known !== undefined) return known
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let put: readonly string[]
  if (type === 0 && random() < 0.7)
    put = words.map((word, at) =>
      /^\p{Lu}\p{Ll}+$/u.test(word)
        ? any(at === 0 && (words.length > 1 || random() < 0.5) ? s.given : s.surnames)
        : word,
    )
  else if (type === 2 && words.length <= 2 && random() < 0.6) put = any(s.cities).split(' ')
  else put = any(s.met[type] as StandIns['met'][number])
  if (type === 0 && words.length > 1 && random() < 0.5)
    chosen.set(`${type} ${words.at(-1)}`, [put.at(-1) as string])
  chosen.set(`${type} ${words.join(' ')}`, put)
  return put
}
