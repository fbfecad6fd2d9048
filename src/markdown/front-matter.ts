import matter from 'gray-matter'
import { load, YAMLException } from 'js-yaml'
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Message } from '../model/message.ts'

/** A file's front matter and what follows it. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  readonly body: string
  /** Offset of `body` in the file's text. */
  readonly bodyStart: number
  /** The line of the file on which a key stands (the nearest parent's where it is missing), from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** An error here means that `data` must not be used. */
  readonly messages: readonly Message[]
}

/** More front matter than this is refused: 64 kB of line ends alone hold gray-matter for seconds. */
const limit = 64 * 1024

const rule = 'content:front-matter'

/**
 * Parts front matter (a YAML block between two `---` lines at the very start) from the text behind it.
 * Only YAML is read, by js-yaml 4: dates and times stay strings, nothing is ever executed. A first `---`
 * that is never closed, or that holds no `key: value`, is no front matter: all is body then.
 */
export function frontMatterOf(text: string): FrontMatter {
  const none: FrontMatter = { data: {}, body: text, bodyStart: 0, lineOf: () => 1, messages: [] }
  const open = /^---([^\r\n]*)\r?\n/.exec(text)
  if (!open || /^-/.test(open[1] ?? '')) return none
  const language = (open[1] ?? '').trim().toLowerCase()
  const close = /^---[ \t]*(?:\r?\n|$)/m
  const rest = text.slice(open[0].length)
  const end = close.exec(rest)
  if (language !== '' && language !== 'yaml') return end ? refused(text, language) : none
  if (!end) return none
  const raw = rest.slice(0, end.index)
  if (raw.length > limit) return tooLong(text, raw.length)
  const bodyStart = open[0].length + end.index + end[0].length
  return { ...parsed(text, raw), body: text.slice(bodyStart), bodyStart }
}

function parsed(text: string, raw: string): FrontMatter {
  const none = { body: text, bodyStart: 0, lineOf: () => 1 }
  try {
    // Always with options: without them gray-matter hands out one cached, mutable object for equal input.
    const { data } = matter(`---\n${raw.replace(/\r\n/g, '\n')}\n---\n`, {
      language: 'yaml',
      engines: { yaml: { parse: (source) => mapping(load(source)), stringify: () => '' } },
    })
    const complete = data as Record<string, unknown>
    if (!isPlain(complete)) return { ...none, data: {}, messages: [] }
    return { ...none, data: complete, lineOf: linesOf(raw), messages: [] }
  } catch (error) {
    if (error instanceof NoMapping) return { ...none, data: {}, messages: [] }
    if (error instanceof YAMLException) return { ...none, data: {}, messages: [broken(error)] }
    throw error
  }
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

function broken(error: YAMLException): Message {
  const line = (error.mark?.line ?? 0) + 1
  return {
    rule,
    severity: 'error',
    reason: `The front matter is not valid YAML (${error.reason}); the file was left as it is.`,
    place: { line, column: (error.mark?.column ?? 0) + 1 },
  }
}

function refused(text: string, language: string): FrontMatter {
  const reason = `The front matter is written in "${language.slice(0, 40)}" and only YAML is read; nothing in it was run and the file was left as it is.`
  return {
    data: {},
    body: text,
    bodyStart: 0,
    lineOf: () => 1,
    messages: [{ rule, severity: 'error', reason, place: { line: 1, column: 1 } }],
  }
}

function tooLong(text: string, length: number): FrontMatter {
  const reason = `The front matter is ${Math.round(length / 1024)} kB long and at most 64 kB are read; the file was left as it is.`
  return {
    data: {},
    body: text,
    bodyStart: 0,
    lineOf: () => 1,
    messages: [{ rule, severity: 'error', reason, place: { line: 1, column: 1 } }],
  }
}

/** Lines of keys, found only when a message needs one. */
function linesOf(raw: string): (path: readonly PropertyKey[]) => number {
  let find: ((path: readonly PropertyKey[]) => number) | undefined
  return (path) => {
    find ??= keyLines(raw)
    return find(path)
  }
}

function keyLines(raw: string): (path: readonly PropertyKey[]) => number {
  const counter = new LineCounter()
  const document = parseDocument(raw, { lineCounter: counter, logLevel: 'silent' })
  const lines = new Map<string, number>()
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || !pair.key.range) return
      const parents = ancestors.flatMap((node) =>
        typeof node === 'object' && 'key' in node && isScalar(node.key) ? [String(node.key.value)] : [],
      )
      const place = [...parents, String(pair.key.value)].join('\0')
      if (!lines.has(place) && isMap(ancestors.at(-1)))
        lines.set(place, counter.linePos(pair.key.range[0]).line + 1)
    },
  })
  return (path) => {
    const keys = path.filter((key) => typeof key === 'string')
    for (let length = keys.length; length > 0; length--) {
      const line = lines.get(keys.slice(0, length).join('\0'))
      if (line !== undefined) return line
    }
    return 1
  }
}
