import matter from 'gray-matter'
import { YAMLException } from 'js-yaml'
import type { Message } from '../model/message.ts'
import { isBlank } from '../words/tidy.ts'
import { brokenYaml, yamlValue } from './read-yaml.ts'
import { type LineOf, yamlLines } from './yaml-lines.ts'

/** A file's front matter and what follows it. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  readonly body: string
  /** Offset of `body` in the file's text. */
  readonly bodyStart: number
  /** The line of the file on which a key stands (the nearest parent's where it is missing), from 1. */
  readonly lineOf: LineOf
  /** An error here means that `data` must not be used. */
  readonly messages: readonly Message[]
}

/** More front matter than this is refused. */
const limit = 64 * 1024

/** And more lines: gray-matter's time grows with the square of blank ones, 64,000 take it four seconds. */
const mostLines = 4000

const rule = 'content:front-matter'

/**
 * Parts front matter (a YAML block between two `---` lines at the very start) from the text behind it.
 * Only YAML is read, by js-yaml 4: dates and times stay strings, nothing is ever executed. A first `---`
 * that is never closed, or that holds no `key: value`, is no front matter: all is body then. A byte-order
 * mark before it does not matter.
 */
export function frontMatterOf(text: string): FrontMatter {
  const open = /^\ufeff?---([^\r\n]*)\r?\n/.exec(text)
  const language = (open?.[1] ?? '').trim().toLowerCase()
  // A sentence after the dashes, or more dashes, is a line of somebody's text and names no language.
  if (!open || language.startsWith('-') || /\s/.test(language)) return allBody(text)
  const start = open[0].length
  const close = /\n---[ \t]*(?:\r?\n|\r?$)/.exec(text.slice(start - 1))
  if (!close) return allBody(text)
  if (language !== '' && language !== 'yaml') return refused(text, notYaml(language))
  const raw = text.slice(start, start + close.index)
  if (raw.length > limit) return refused(text, tooLong(`${Math.round(raw.length / 1024)} kB`, '64 kB'))
  const lines = raw.split('\n').length - 1
  if (lines > mostLines) return refused(text, tooLong(`${lines} lines`, `${mostLines} lines`))
  const bodyStart = start - 1 + close.index + close[0].length
  return parsed(text, raw, bodyStart)
}

function parsed(text: string, raw: string, bodyStart: number): FrontMatter {
  try {
    const data = dataOf(raw.replace(/\r\n/g, '\n'))
    if (!isPlain(data)) return allBody(text)
    // A block of comments alone may be somebody's words under a line of dashes: nothing is lost as body.
    if (Object.keys(data).length === 0 && !isBlank(raw)) return allBody(text)
    return { data, body: text.slice(bodyStart), bodyStart, lineOf: yamlLines(raw, 2), messages: [] }
  } catch (error) {
    if (error instanceof NoMapping) return allBody(text)
    // gray-matter hands on the line end behind the fence, so that the fence's line is the first of the YAML.
    if (error instanceof YAMLException) return { ...allBody(text), messages: [brokenYaml(error, rule, 1)] }
    throw error
  }
}

function dataOf(raw: string): unknown {
  const inner = /^---/m.exec(raw)
  if (inner) throw new YAMLException('a line in it starts with three dashes')
  // Always with options: without them gray-matter hands out one cached, mutable object for equal input.
  const { data } = matter(`---\n${raw}\n---\n`, {
    language: 'yaml',
    engines: { yaml: { parse: (source) => mapping(yamlValue(source)), stringify: () => '' } },
  })
  return data
}

/** The block between the dashes is a sentence or a list: not front matter at all. */
class NoMapping extends Error {}

function mapping(value: unknown): object {
  if (value === null || value === undefined) return {}
  if (!isPlain(value)) throw new NoMapping()
  return value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function allBody(text: string): FrontMatter {
  return { data: {}, body: text, bodyStart: 0, lineOf: () => 1, messages: [] }
}

function refused(text: string, reason: string): FrontMatter {
  const message: Message = { rule, severity: 'error', reason, place: { line: 1, column: 1 } }
  return { ...allBody(text), messages: [message] }
}

function notYaml(language: string): string {
  return `The front matter is written in "${language.slice(0, 40)}" and only YAML is read; nothing in it was run and the file was left as it is.`
}

function tooLong(length: string, most: string): string {
  return `The front matter is ${length} long and at most ${most} are read; the file was left as it is.`
}
