import { fold } from '../words/fold.ts'
import { numberOf, numberWord, scaleOf } from '../words/number-words.ts'

/** A number as it stands in a text. */
export interface TextNumber {
  readonly text: string
  readonly index: number
  /** What it comes to, `70000000` for `$70 million`; for what is no plain number (`CVE-2021-30116`, `9.5.7a`) itself, folded. */
  readonly value: string
}

/** Letters and digits with what joins them: `40,000`, `15.2.3`, `CVE-2021-36934`, `E5`, `11th`, `85-seat`. */
const token = /[\p{L}\p{N}]+(?:[-.,:/][\p{L}\p{N}]+)*/gu
const large = '(?:million|billion|trillion)'
const scaleBehind = new RegExp(`^[ -](hundred|thousand|${large})(?![\\p{L}\\p{N}])`, 'iu')
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}-]|\\d[ -])(?:${numberWord}|${large})(?:[ -](?:and )?(?:${numberWord}|${large})){0,8}(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Smaller numbers in words are how people talk (`two reasons`), not what they report. */
const talk = 13

/** The numbers of a text, in figures and, from thirteen on, in words, as they stand in it. */
export function numbersIn(text: string): readonly TextNumber[] {
  const inFigures = [...text.matchAll(token)]
    .filter(([found]) => /\d/.test(found))
    .map(({ 0: found, index }) => figure(found, index, text.slice(index + found.length)))
  const inWords = [...text.matchAll(spelled)].flatMap(({ 0: found, index }): TextNumber[] => {
    const value = spelledValue(found)
    return value === undefined || value < talk ? [] : [{ text: found, index, value: String(value) }]
  })
  return [...inFigures, ...inWords].sort((one, other) => one.index - other.index)
}

function figure(found: string, index: number, rest: string): TextNumber {
  const [, digits = '', suffix = ''] =
    /^(\d+(?:,\d{3})*(?:\.\d+)?)(|st|nd|rd|th|s|k|m|mn|bn|b|tn|-[\p{L}-]+)$/iu.exec(found) ?? []
  if (digits === '') return { text: found, index, value: fold(found) }
  const behind = suffix === '' ? (scaleBehind.exec(rest)?.[1] ?? '') : suffix.replace(/^-([a-z]+).*/i, '$1')
  const value = Number(digits.replaceAll(',', '')) * scaleOf(behind)
  const shown = suffix === '' && behind !== '' ? `${found} ${behind}` : found
  return { text: shown, index, value: String(Math.round(value * 1e6) / 1e6) }
}

/** What number words come to, `ten-billion` or `three hundred and fifty thousand`. */
function spelledValue(words: string): number | undefined {
  let total = 0
  let group: string[] = []
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (!/^(?:m|b|tr)illion$/.test(word)) group.push(word)
    else {
      total += (group.length === 0 ? 1 : (numberOf(group.join(' ')) ?? 1)) * scaleOf(word)
      group = []
    }
  }
  return group.length === 0 ? total : addTo(total, numberOf(group.join(' ')))
}

function addTo(total: number, more: number | undefined): number | undefined {
  return more === undefined ? undefined : total + more
}
