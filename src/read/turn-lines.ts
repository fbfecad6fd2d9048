import { clockSeconds } from './clock.ts'
import type { Line } from './lines.ts'

/** Fewer turns prove nothing. */
const fewest = 3

const clock = String.raw`\d{1,2}:\d\d:\d\d`

/** A name of up to three capitalised words, or a number's: `Speaker 2`. */
const name = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*[ \u00a0]){1,3}(?:\d{1,3}[ \u00a0])?`

/** A name, then a time with hours, then words. */
const turn = new RegExp(String.raw`(?<=^|\s)(${name})[ \u00a0]?(${clock})(?=\s)`, 'gu')
const startsWithTurn = new RegExp(String.raw`^\s*${name}[ \u00a0]?${clock}\s`, 'u')

/**
 * The lines of a document, those parted in which the turns of several speakers run on, as some hosts print them:
 * `Speaker 1 00:00:07 Welcome. Speaker 2 00:00:15 Thank you.` Decided once for a document: a line starts so, and
 * its times go forwards. A name that runs into the words before it is told from them by coming again.
 */
export function turnLines(text: string, lines: readonly Line[]): readonly Line[] {
  const first = lines.find(({ start, end, kind }) => kind === 'words' && startsSo(text, start, end))
  if (!first) return lines
  const turns = lines.map((line) => (line.kind === 'words' ? turnsIn(text, line) : []))
  if (!goForwards(turns.flat())) return lines
  const names = namesOf(turns.flat())
  return lines.flatMap((line, at) => parted(line, turns[at] ?? [], names))
}

interface Turn {
  /** Where the words start that may be the name. */
  readonly at: number
  readonly words: readonly string[]
  readonly seconds: number
}

function startsSo(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 90))
  return head.includes(':') && startsWithTurn.test(head)
}

function turnsIn(text: string, { start, end }: Line): readonly Turn[] {
  return [...text.slice(start, end).matchAll(turn)].flatMap(({ index, 1: said = '', 2: time = '' }) => {
    const seconds = clockSeconds(time)
    return seconds === undefined ? [] : [{ at: start + index, words: said.match(/\S+\s+/g) ?? [], seconds }]
  })
}

function goForwards(turns: readonly Turn[]): boolean {
  const ordered = turns.filter(({ seconds }, at) => seconds >= (turns[at - 1]?.seconds ?? 0)).length
  return turns.length >= fewest && ordered >= turns.length * 0.9
}

/** What stands before times again and again, by its words. */
function namesOf(turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { words } of turns)
    for (let from = 0; from < words.length; from++) {
      const name = nameFrom(words, from)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return new Set([...counts].flatMap(([name, count]) => (count >= 2 ? [name] : [])))
}

function nameFrom(words: readonly string[], from: number): string {
  return words.slice(from).join('').trim()
}

/** A line parted before each turn but one that it starts with. */
function parted(line: Line, turns: readonly Turn[], names: ReadonlySet<string>): readonly Line[] {
  const starts = turns
    .map(({ at, words }) => {
      const numbered = /^\d+\s+$/.test(words.at(-1) ?? '') ? words.length - 2 : undefined
      const known = numbered ?? words.findIndex((_, from) => names.has(nameFrom(words, from)))
      return at + words.slice(0, Math.max(0, known)).join('').length
    })
    .filter((at) => at > line.start)
  const bounds = [line.start, ...starts, line.end]
  return bounds.slice(1).map((end, at) => ({ ...line, start: bounds[at] ?? line.start, end }))
}
