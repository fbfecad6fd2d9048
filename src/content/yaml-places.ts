import { isDeepStrictEqual } from 'node:util'
import { type Document, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml'
import { yamlValue } from '../markdown/read-yaml.ts'

/** Steps from the top of a YAML text to a value in it: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[]

/** A YAML text with the places of all that is in it. Throws a YAMLException if it is not valid. */
export function parsed(text: string): Document {
  yamlValue(text)
  return parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
}

/** Whether a text reads as a value. */
export function reads(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(yamlValue(text), wanted)
  } catch {
    return false
  }
}

/** Offset at which a node begins, without what only introduces it. */
export const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0]
/** Offset behind a node, before spaces and comments. */
export const endOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[1]

/** Where the line of an offset starts; a byte-order mark stays before it. */
export function lineStart(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return start === 0 && text.startsWith('\ufeff') ? 1 : start
}

/** Behind the line break of the line that the last character before `at` stands on. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', Math.max(0, text.charAt(at - 1) === '\n' ? at - 1 : at))
  return end < 0 ? text.length : end + 1
}

/** How far an offset is from the start of its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at)
}

/** The text with new lines at an offset, each on a line of its own. */
export function withLines(text: string, at: number, lines: string): string {
  const before = text.slice(0, at)
  const own = before === '' || before === '\ufeff' || before.endsWith('\n')
  return `${before}${own ? '' : breakOf(text)}${lines}${text.slice(at)}`
}

/** The line break that a text uses. */
export function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** A value as YAML lines at an indentation, with the line ends of the text; inside others lists are in brackets. */
export function written(value: unknown, indent: number, text: string): string {
  const document = parseDocument('')
  document.contents = document.createNode(value) as never
  visit(document, {
    Seq: (_, node, path) => {
      const inner = isSeq(path.at(-1)) || (indent > 0 && path.length > 1)
      if (inner && node.items.every(isScalar)) node.flow = true
    },
  })
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return lines
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}${breakOf(text)}`)
    .join('')
}

/** `key: value` as it stands between braces. */
export function inBraces(key: string, value: unknown): string {
  return flow({ [key]: value }).slice(1, -1)
}

/** A value on one line, as it stands between brackets. */
export function inBrackets(value: unknown): string {
  return flow([value]).slice(1, -1)
}

function flow(value: unknown): string {
  const document = parseDocument('')
  document.contents = document.createNode(value, { flow: true }) as never
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n+$/, '')
  return text.includes('\n') ? JSON.stringify(value) : text
}

/** Whether a value is a map of keys to values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
