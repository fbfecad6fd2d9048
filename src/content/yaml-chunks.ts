import { isDeepStrictEqual } from 'node:util'
import { CORE_SCHEMA, dump } from 'js-yaml'
import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { yamlValue } from '../markdown/read-yaml.ts'

/** One key of a YAML block as it is written, with the comments and blank lines that stand above it. */
export interface Chunk {
  readonly key: string
  readonly head: string
  /** The key's own lines, each with its line end. */
  readonly text: string
}

/** A YAML block by its keys. Heads, texts and tail in order give the block back. */
export interface Chunks {
  readonly chunks: readonly Chunk[]
  /** Comments and blank lines behind the last key. */
  readonly tail: string
}

/**
 * Takes a block of `key: value` lines apart without changing a byte. Undefined where keys do not start their
 * own lines (`{a: 1, b: 2}`), so that they cannot be moved one by one.
 */
export function yamlChunks(source: string, keys: readonly string[]): Chunks | undefined {
  const { contents } = parseDocument(source, { logLevel: 'silent', uniqueKeys: false })
  const starts = isMap(contents)
    ? contents.items.flatMap(({ key }) =>
        isScalar(key) && key.range ? [{ key: String(key.value), at: key.range[0] }] : [],
      )
    : []
  const atLineStart = starts.every(({ at }) => at === 0 || source[at - 1] === '\n')
  if (!atLineStart || !isDeepStrictEqual(starts.map(({ key }) => key).sort(), [...keys].sort()))
    return undefined
  const chunks: Chunk[] = []
  let head = source.slice(0, starts[0]?.at)
  for (const [index, { key, at }] of starts.entries()) {
    const whole = source.slice(at, starts[index + 1]?.at)
    const text = withoutTail(whole)
    chunks.push({ key, head, text })
    head = whole.slice(text.length)
  }
  return { chunks, tail: head }
}

/** A key's lines without the blank lines and unindented comments that follow it. */
function withoutTail(text: string): string {
  const lines = text.split(/(?<=\n)/)
  let length = lines.length
  while (length > 1 && /^(?:#.*)?\s*$/.test(lines[length - 1] ?? '')) length--
  return lines.slice(0, length).join('')
}

/** A chunk's lines with another value in them. Comments and the editor's way of writing stay where they can. */
export function withValue(text: string, key: string, value: unknown): string {
  const document = parseDocument(text, { logLevel: 'silent' })
  set(document, [key], value)
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return isDeepStrictEqual(valueIn(written, key), value)
    ? written
    : dump({ [key]: value }, { schema: CORE_SCHEMA, lineWidth: -1, quotingType: '"', noRefs: true })
}

function valueIn(text: string, key: string): unknown {
  const data = yamlValue(text)
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
}

function set(document: Document, path: readonly (string | number)[], value: unknown): void {
  const node = document.getIn(path, true)
  if (isScalar(node) && (typeof value !== 'object' || value === null)) node.value = value
  else if (isMap(node) && isRecord(value)) {
    for (const { key } of [...node.items])
      if (isScalar(key) && !(String(key.value) in value)) document.deleteIn([...path, key.value])
    for (const [key, item] of Object.entries(value)) set(document, [...path, key], item)
  } else if (isSeq(node) && Array.isArray(value)) {
    const kept = node.items.filter((item) => value.some((wanted) => isDeepStrictEqual(plain(item), wanted)))
    const added = value.filter((wanted) => !kept.some((item) => isDeepStrictEqual(plain(item), wanted)))
    if (node.items.length === 0) node.flow = false
    node.items = [...kept, ...added.map((item) => document.createNode(item))]
  } else document.setIn(path, document.createNode(value))
}

function plain(item: unknown): unknown {
  if (isScalar(item)) return item.value
  return isCollection(item) ? (item.toJSON() as unknown) : item
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
