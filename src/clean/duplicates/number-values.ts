import { mark, wordHash } from './scan-words.ts'
import { wordAt } from './word-at.ts'
import type { WordStream } from './word-stream.ts'

const named = new Map(
  (
    [
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
        .split(' ')
        .map((word, value) => [word, value]),
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, at) => [word, 20 + 10 * at]),
      [
        ['hundred', 100],
        ['thousand', 1000],
        ['million', 1e6],
        ['billion', 1e9],
        ['trillion', 1e12],
        ['dozen', 12],
        ['half', 0.5],
        ['third', 1 / 3],
        ['quarter', 0.25],
        ['second', 1002],
        ['twice', 1003],
        ['double', 1004],
        ['triple', 1005],
      ],
    ] satisfies (readonly (readonly [string, number])[])[] as (readonly (readonly [string, number])[])[]
  ).flat(),
)
const values = new Map([...named].map(([word, value]) => [wordHash(word), value]))
const one = wordHash('one')
const zero = wordHash('zero')

/** Whether a word is a number that can be a fact of its own: "two", but not "one", which says other things too. */
export function isNumberWord({ hash }: WordStream, at: number): boolean {
  const word = hash[at] ?? 0
  return values.has(word) && word !== one && word !== zero
}

/** "4" for "for": what a recogniser writes when it takes a word for the figure that sounds like it. */
export function soundsLikeFigure(figure: string, word: string): boolean {
  return heard.get(figure)?.includes(word) ?? false
}

const heard = new Map([
  ['1', ['won']],
  ['2', ['to', 'too']],
  ['4', ['for', 'fore']],
  ['8', ['ate']],
])

/** Whether one word is the figure for the other, as "2" is for "two". */
export function isSameNumber(a: string, b: string): boolean {
  return figures.get(a) === b || figures.get(b) === a
}

const figures = new Map(
  [...named].filter(([, value]) => value < 100).map(([word, value]) => [word, String(value)]),
)

/** Whether a word has digits in it. */
export function hasDigit({ marks }: WordStream, at: number): boolean {
  return ((marks[at] ?? 0) & mark.digit) !== 0
}

/**
 * The numbers that a few words name, in order: "twenty-five" as 25, "2 million" as 2000000, "4x" as itself. So
 * one recogniser's "25" is another's "twenty five".
 */
export function numbersIn(stream: WordStream, from: number, end: number): readonly string[] {
  const found: string[] = []
  let open: number | undefined
  let last = 0
  const close = () => {
    if (open !== undefined) found.push(String(open))
    open = undefined
  }
  for (let at = from; at < end; at++) {
    const value = quantityAt(stream, at)
    if (value === undefined) {
      close()
      if (hasDigit(stream, at)) found.push(wordAt(stream, at))
    } else if (open !== undefined && value >= 100 && isScale(value)) open *= value
    else if (open !== undefined && last >= 20 && value < last && value < (last < 100 ? 10 : last))
      open += value
    else {
      close()
      open = value
    }
    last = value ?? 0
  }
  close()
  return found
}

const isScale = (value: number): boolean => [100, 1000, 1e6, 1e9, 1e12].includes(value)

function quantityAt(stream: WordStream, at: number): number | undefined {
  const known = values.get(stream.hash[at] ?? 0)
  if (known !== undefined || !hasDigit(stream, at)) return known
  const digits = stream.source.slice(stream.start[at] ?? 0, stream.end[at] ?? 0).replace(/,/g, '')
  return /^\d{1,15}(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined
}
