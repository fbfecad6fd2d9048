import fc from 'fast-check'

/** A paragraph of a generated document and what a cleaner should make of it. */
export interface Pasted {
  readonly text: string
  /** Its place in the body; the same number twice means a copy. */
  readonly source: number
  readonly copy: boolean
  /** A sentence that only this copy has. */
  readonly only?: string
}

const words =
  'council baker host ferry brother library vendor union bridge window crate lamp budget printer river path draft keys tents harbor lights letter copper roof rain talk lunch street lease band bought painted measured lost repaired described ordered counted opened questioned wooden early broken spare long quiet narrow green heavy distant the a our her their this that every another some while then although since because before after until across under along behind near beyond of for with to from at by over into through slowly later often perhaps quickly again soon together almost rather'.split(
    ' ',
  )

/** A small generator of random numbers (mulberry32), so that a text shrinks with its seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function sentence(next: (below: number) => number): string {
  const text = Array.from({ length: 9 + next(10) }, () => words[next(words.length)]).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Four to nine paragraphs of two to four sentences each, in words that mean nothing and hardly repeat. */
export const body: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: 4, max: 9 }))
  .map(([seed, size]) => {
    const next = numbers(seed)
    return Array.from({ length: size }, () =>
      Array.from({ length: 2 + next(3) }, () => sentence(next)).join('  '),
    )
  })

/** What happens to the copy of one paragraph. */
type Damage = (text: string, seed: number) => string

const plain: Damage = (text) => text
const noBreakSpaces: Damage = (text) => `${text.replaceAll('.  ', '.\u00a0\u00a0 ')}\u00a0`
const oneSlip: Damage = (text, seed) => {
  const words = text.split(' ')
  const long = words.flatMap((word, at) => (/^[a-z]{6,}$/.test(word) ? [at] : []))
  const at = long[seed % Math.max(1, long.length)]
  if (at === undefined) return text
  const word = words[at] ?? ''
  words[at] = `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
  return words.join(' ')
}
const lostHead: Damage = (text) => `.   ${text.slice(text.indexOf('.') + 1).trim()}`
const shouted: Damage = (text) => text.toUpperCase()

const damages = [plain, noBreakSpaces, oneSlip, lostHead, shouted]
const news = 'Update: the mayor moved the vote to the last week of the month.'

/** A body with a copy of it after it: damaged, split or merged here and there, with a new sentence or an advert. */
export const pastedTwice: fc.Arbitrary<readonly Pasted[]> = fc
  .tuple(
    body,
    fc.array(fc.nat({ max: damages.length - 1 }), { minLength: 9, maxLength: 9 }),
    fc.nat({ max: 1000 }),
    fc.option(fc.nat({ max: 8 })),
  )
  .map(([texts, kinds, seed, updated]) => {
    const copies = texts.map((text, source): Pasted => {
      const damaged = (damages[kinds[source] ?? 0] ?? plain)(text, seed + source)
      if (updated !== source) return { text: damaged, source, copy: true }
      return { text: `${damaged.trim()} ${news}`, source, copy: true, only: news }
    })
    return [...texts.map((text, source) => ({ text, source, copy: false })), ...copies]
  })

/** The text of a generated document. */
export function textOf(paragraphs: readonly { readonly text: string }[]): string {
  return `${paragraphs.map(({ text }) => text).join('\n\n')}\n`
}
