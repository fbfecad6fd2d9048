import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Message } from '../model/message.ts'
import type { FrontMatter } from './front-matter.ts'
import type { LineOf } from './yaml-lines.ts'

/** More front matter than this is refused. */
const limit = 64 * 1024

/**
 * Parts TOML front matter, between two `+++` lines at the very start as Hugo writes it, from the text behind it.
 * Nothing where the text does not begin so: a first `+++` that is never closed is a line of the text. Dates become
 * strings, as in YAML.
 */
export function tomlFrontMatterOf(text: string): FrontMatter | undefined {
  const open = /^\ufeff?\+{3}[ \t]*\r?\n/.exec(text)
  if (!open) return undefined
  const start = open[0].length
  const close = /\n\+{3}[ \t]*(?:\r?\n|\r?$)/.exec(text.slice(start - 1))
  if (!close) return undefined
  const raw = text.slice(start, start + close.index)
  const bodyStart = start - 1 + close.index + close[0].length
  const lineOf: LineOf = ([key = '']) => lineIn(raw, String(key))
  const front = { body: text.slice(bodyStart), bodyStart, lineOf }
  if (raw.length > limit) return { ...front, data: {}, messages: [tooLong] }
  try {
    return { ...front, data: plainOf(parse(raw, { maxDepth: 64 })), messages: [] }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { ...front, data: {}, messages: [broken(error)] }
  }
}

const rule = 'content:front-matter'

const tooLong: Message = {
  ...{ rule, severity: 'error', place: { line: 1, column: 1 } },
  reason: 'The front matter is longer than the 64 kB that are read; the file was left as it is.',
}

function broken({ message, line, column }: TomlError): Message {
  const what = (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
  return {
    ...{ rule, severity: 'error', place: { line: line + 1, column } },
    reason: `This is not valid TOML (${what}); the file was left as it is.`,
  }
}

/** The line of the file on which a key of the top level stands, else its first. */
function lineIn(raw: string, key: string): number {
  const at = raw.split('\n').findIndex(
    (line) =>
      line
        .split('=')[0]
        ?.trim()
        .replace(/^["']|["']$/g, '') === key,
  )
  return at < 0 ? 1 : at + 2
}

function plainOf(table: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, plainValue(value)]))
}

function plainValue(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainValue)
  return typeof value === 'object' && value !== null ? plainOf(value) : value
}
