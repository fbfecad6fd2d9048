import type { PhrasingContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Block } from '../model/tree.ts'
import type { Sight } from './sight.ts'
import { isTitleLine } from './title-line.ts'

/** More words before the first number are a story, and what is numbered are its points. */
const longestOpening = 150

const numberWords = 'one two three four five six seven eight nine ten'.split(' ')

const number = new RegExp(
  String.raw`^[*_\s]{0,4}(?:(?:(?:story|topic|item|segment|headline|number) (?:number )?|no\. ?)#?(?<named>\d{1,2}|${numberWords.join('|')})\s?(?:[.):]|[–—-](?=\s))|#(?<hash>\d{1,2})(?:[.):]|\s[–—-]|(?=\s))|\(?(?<plain>\d{1,2})(?:[.):]|\s[–—-]))[*_]{0,2}\s+(?=\S)`,
  'iu',
)

/** A headline's number, and how many characters of its text say so. */
interface Numbered {
  readonly number: number
  readonly length: number
}

/** Reads the number before a headline: `1.`, `2)`, `#3`, `Story 4:`, `Number five:`. */
export function headlineNumber(text: string): Numbered | undefined {
  const match = number.exec(text.slice(0, 60))
  const said = match?.groups?.named ?? match?.groups?.hash ?? match?.groups?.plain
  if (!match || said === undefined) return undefined
  const word = numberWords.indexOf(said.toLowerCase())
  return { number: word < 0 ? Number(said) : word + 1, length: match[0].length }
}

/**
 * Headlines that are known by their numbers alone: two or more title lines that count up from one, or down to it, each
 * with a paragraph behind it. Only where nothing else heads a story, and no report stands before the first: else they
 * are the points of a story.
 */
export function withNumberedHeadlines(seen: readonly Sight[], source: string): readonly Sight[] {
  const numbered = countedIn(seen, source)
  const [first] = numbered.keys()
  if (first === undefined || numbered.size < 2) return seen
  const others = seen.some(({ signal }, at) => signal === 'headline' && at > first && !numbered.has(at))
  const before = seen.slice(0, first).reduce((sum, { words }) => sum + words, 0)
  if (others || before > longestOpening) return seen
  return seen.map((sight, at) => {
    const length = numbered.get(at)
    return length === undefined ? sight : { ...sight, signal: 'headline', number: length }
  })
}

/** The longest run of numbered title lines that starts with one, or ends with it; with the length of each number. */
function countedIn(seen: readonly Sight[], source: string): ReadonlyMap<number, number> {
  const found = seen.flatMap(({ text, block }, at) => {
    const numbered = numberOf(block, text, source)
    const title = numbered && isTitleLine(text.slice(numbered.length)) && hasReport(seen, at)
    return numbered && title ? [{ at, ...numbered }] : []
  })
  const step = (found[1]?.number ?? 0) < (found[0]?.number ?? 0) ? -1 : 1
  const run = found.filter(({ number: own }, index) => own === (found[0]?.number ?? 0) + index * step)
  const whole = step > 0 ? run[0]?.number === 1 : run.at(-1)?.number === 1
  return new Map(whole && run.length === found.length ? run.map(({ at, length }) => [at, length]) : [])
}

/** An item of a Markdown list has its number before its words. */
function numberOf(block: Block, text: string, source: string): Numbered | undefined {
  if (block.type === 'thematicBreak') return undefined
  const start = block.type === 'paragraph' && block.data?.list === 'ordered' && block.position?.start.offset
  if (typeof start !== 'number') return headlineNumber(text)
  const numbered = headlineNumber(source.slice(start, start + 60))
  return numbered && { ...numbered, length: 0 }
}

function hasReport(seen: readonly Sight[], at: number): boolean {
  const next = seen[at + 1]
  return (
    next?.block.type === 'paragraph' &&
    next.signal !== 'care' &&
    next.words >= 6 &&
    !headlineNumber(next.text)
  )
}

/** A headline's words without so many characters at their start. */
export function withoutStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (!first || length <= 0) return [...nodes]
  const own = wordsOf(first).length
  if (own <= length) return withoutStart(rest, length - own)
  if ('children' in first)
    return [{ ...first, children: withoutStart(first.children, length) } as PhrasingContent, ...rest]
  return first.type === 'text' ? [{ ...first, value: first.value.slice(length) }, ...rest] : [...nodes]
}
