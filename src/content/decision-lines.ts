import { CORE_SCHEMA, dump, YAMLException } from 'js-yaml'
import { yamlValue } from '../markdown/read-yaml.ts'
import type { DecisionVerb } from '../model/decision.ts'
import { withoutUndefined } from './without-undefined.ts'

/** A decision as it stands in a file; `agree` is an agreement (`model/decision.ts`). */
export interface WrittenDecision {
  readonly rule: string
  readonly at: string
  readonly do: DecisionVerb | 'agree'
  readonly as?: string
  readonly why?: string
}

/** What decisions are told apart by: a passage has one decision of each rule. */
export type DecisionKey = Pick<WrittenDecision, 'rule' | 'at'>

/** A file that cannot be changed by lines; the sentence says why, and where. */
export class UneditableError extends Error {}

/** An entry of the list and its lines, `start` to `end`, comments below it not among them. */
interface Entry {
  readonly start: number
  readonly end: number
}

/**
 * Whether decisions can be put between the lines of a file: it is valid YAML, a list, and each entry starts a line.
 * Throws an UneditableError that says what is in the way. Takes 30 ms for 2,000 decisions: ask once for each text.
 */
export function assertEditable(text: string, file: string): void {
  let value: unknown
  try {
    value = yamlValue(text) ?? []
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { line = 0, column = 0 } = error.mark ?? {}
    throw new UneditableError(
      `${file} is not valid YAML (line ${line + 1}, column ${column + 1}: ${error.reason}); nothing is written to it until that is put right.`,
    )
  }
  if (!Array.isArray(value) || entriesOf(text).length !== value.length)
    throw new UneditableError(
      `${file} is not written as a list with one entry after the other, each with a dash of its own; nothing is written to it.`,
    )
}

/** The decision of a rule on a passage, if the file has one. The text must be editable. */
export function decisionAt(text: string, key: DecisionKey): WrittenDecision | undefined {
  const entry = entryOf(text, key)
  return entry && decisionIn(text.slice(entry.start, entry.end))
}

/**
 * A file's text with a decision in it: in the place of the one that the rule has on the passage, or else at the end.
 * All other bytes stay. The text must be editable.
 */
export function withDecision(text: string, decision: WrittenDecision): string {
  const entry = entryOf(text, decision)
  const lines = written(decision, text)
  if (entry) return text.slice(0, entry.start) + lines + text.slice(entry.end)
  const lineBreak = breakOf(text)
  const gap = text === '' || text === '\ufeff' || text.endsWith('\n') ? '' : lineBreak
  return text + gap + lines
}

/** A file's text without the decision that a rule has on a passage; comments stay. The text must be editable. */
export function withoutDecision(text: string, key: DecisionKey): string {
  const entry = entryOf(text, key)
  return entry ? text.slice(0, entry.start) + text.slice(entry.end) : text
}

function written(decision: WrittenDecision, text: string): string {
  const { rule, at, do: verb, as, why } = decision
  const plain = withoutUndefined({ rule, at, do: verb, as, why })
  const indent = ' '.repeat(indentOf(text))
  const lines = dump([plain], { schema: CORE_SCHEMA, lineWidth: -1 }).trimEnd().split('\n')
  return lines.map((line) => `${indent}${line}${breakOf(text)}`).join('')
}

function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** How far the dashes of the list stand from the margin. */
function indentOf(text: string): number {
  return firstDash.exec(text)?.[1]?.length ?? 0
}

const firstDash = /^\ufeff?( *)-(?=[ \r\n]|$)/m

/**
 * Whatever stands in an entry is indented further than its dash, also the lines of a long text: a line that begins
 * with a dash as far from the margin as the first one starts an entry.
 */
function entriesOf(text: string): readonly Entry[] {
  const indent = indentOf(text)
  const dash = new RegExp(`^\\ufeff? {${indent}}-(?=[ \\r\\n]|$)`, 'gm')
  const starts = [...text.matchAll(dash)].map(({ index }) => (text[index] === '\ufeff' ? index + 1 : index))
  return starts.map((start, at) => ({
    start,
    end: endOf(text, start, starts[at + 1] ?? text.length, indent),
  }))
}

/** Blank lines and comments at the end of an entry stand between it and the next one. */
function endOf(text: string, start: number, next: number, indent: number): number {
  const lines = text.slice(start, next).split(/(?<=\n)/)
  let count = lines.length
  const beside = new RegExp(`^(?: {0,${indent}}#.*)?\\s*$`)
  while (count > 1 && beside.test(lines[count - 1] ?? '')) count--
  return start + lines.slice(0, count).join('').length
}

function entryOf(text: string, { rule, at }: DecisionKey): Entry | undefined {
  // A name or fingerprint that the text does not have needs no look at two thousand entries.
  if (plainKey.test(at) && !text.includes(at)) return undefined
  return entriesOf(text).find(({ start, end }) => {
    const entry = text.slice(start, end)
    if (plainKey.test(at) && !entry.includes(at)) return false
    const found = decisionIn(entry)
    return found?.rule === rule && found.at === at
  })
}

/** Letters that are written in YAML as they are, whatever the quotes. */
const plainKey = /^[\p{L}\p{N}-]+$/u

function decisionIn(entry: string): WrittenDecision | undefined {
  try {
    // An alias of another entry cannot be followed here; such a decision is then no match, and is left alone.
    const [one] = (yamlValue(entry) as readonly WrittenDecision[] | null) ?? []
    return one
  } catch {
    return undefined
  }
}
