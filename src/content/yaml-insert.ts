import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml'
import { yamlValue } from '../markdown/read-yaml.ts'

/** Steps from the top of a YAML text to a map or a list in it. */
export type Path = readonly string[]

/**
 * A YAML text with one key more in the map at a path, all other bytes as they were: comments, quotes and blank lines
 * are an editor's. Where the keys of the map are in order the new one comes in order too. A map that is not there
 * is made. Throws if the text is not valid YAML or has something else at the path.
 */
export function withEntry(text: string, path: Path, key: string, value: unknown): string {
  const document = parsed(text)
  const map = document.getIn(path, true)
  const wanted = changed(text, path, (found) => ({ ...(isRecord(found) ? found : {}), [key]: value }))
  const spliced = isMap(map) && map.items.length > 0 ? entryIn(text, map, key, value) : undefined
  if (spliced !== undefined && isSame(spliced, wanted)) return spliced
  return rewritten(text, path, { [key]: value }, wanted)
}

/** What a list may get: a text, or a map of texts and the like. */
export type Item = string | Readonly<Record<string, string | boolean>>

/** A YAML text with one item more at the end of the list at a path, otherwise as `withEntry`. */
export function withItem(text: string, path: Path, value: Item): string {
  const list = parsed(text).getIn(path, true)
  const key = path.at(-1)
  if (!list && path.length > 1 && key !== undefined) return withEntry(text, path.slice(0, -1), key, [value])
  const wanted = changed(text, path, (found) => [...(Array.isArray(found) ? found : []), value])
  const spliced =
    isSeq(list) && list.items.length > 0 ? itemIn(text, list.items, list.flow, value) : undefined
  if (spliced !== undefined && isSame(spliced, wanted)) return spliced
  return rewritten(text, path, [value], wanted)
}

function parsed(text: string): Document {
  yamlValue(text)
  return parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
}

function entryIn(text: string, map: YAMLMap, key: string, value: unknown): string | undefined {
  const end = endOf(map.items.at(-1)?.value)
  if (map.flow)
    return end === undefined ? undefined : `${text.slice(0, end)}, ${inBraces(key, value)}${text.slice(end)}`
  const keys = map.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''))
  const starts = map.items.map((pair) => startOf(pair.key))
  const inOrder = keys.every((one, at) => at === 0 || (keys[at - 1] ?? '') <= one)
  const before = inOrder ? keys.findIndex((one) => one > key) : -1
  const indent = columnOf(text, starts[0] ?? 0)
  const lines = written({ [key]: value }, indent, text)
  if (before === 0) return spliced(text, lineStart(text, starts[0] ?? 0), lines)
  const last = map.items[before < 0 ? map.items.length - 1 : before - 1]
  return spliced(text, lineEnd(text, endOf(last?.value) ?? endOf(last?.key) ?? 0), lines)
}

function itemIn(
  text: string,
  items: readonly unknown[],
  flow: boolean | undefined,
  value: Item,
): string | undefined {
  const end = endOf(items.at(-1))
  if (end === undefined) return undefined
  if (flow) return `${text.slice(0, end)}, ${JSON.stringify(value)}${text.slice(end)}`
  const line = lineStart(text, startOf(items.at(-1)) ?? 0)
  const indent = columnOf(text, line + (/^ */.exec(text.slice(line))?.[0].length ?? 0))
  return spliced(text, lineEnd(text, end), written([value], indent, text))
}

/** `key: value` as it stands between braces. */
function inBraces(key: string, value: unknown): string {
  const document = parseDocument('')
  document.contents = document.createNode({ [key]: value }, { flow: true }) as never
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n+$/, '').slice(1, -1)
}

/** The text with new lines at an offset, each on a line of its own. */
function spliced(text: string, at: number, lines: string): string {
  const before = text.slice(0, at)
  const lineBreak = lines.endsWith('\r\n') ? '\r\n' : '\n'
  return `${before}${before === '' || before.endsWith('\n') ? '' : lineBreak}${lines}${text.slice(at)}`
}

/** A value as YAML lines at an indentation, with the line ends of the text; inside others lists are in brackets. */
function written(value: unknown, indent: number, text: string): string {
  const document = parseDocument('')
  document.contents = document.createNode(value) as never
  visit(document, {
    Seq: (_, node, path) => {
      if (indent > 0 && path.length > 1 && node.items.every(isScalar)) node.flow = true
    },
  })
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  return lines
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}${lineBreak}`)
    .join('')
}

/** What to do where nothing can be put between two lines: a new key at the end, or the library's own writing. */
function rewritten(text: string, path: Path, value: unknown, wanted: unknown): string {
  const top = isRecord(yamlValue(text)) ? parsed(text) : undefined
  if (path.length === 1 && !top?.hasIn(path)) {
    const gap = text.trim() === '' || text.endsWith('\n') ? '' : '\n'
    const added = `${text}${gap}${written({ [path[0] ?? '']: value }, 0, text)}`
    if (isSame(added, wanted)) return added
  }
  const document = parsed(text)
  const found = document.getIn(path)
  if (found === undefined || found === null) document.setIn(path, document.createNode(value))
  else if (Array.isArray(value)) for (const item of value) document.addIn(path, document.createNode(item))
  else
    for (const [key, one] of Object.entries(value as object))
      document.setIn([...path, key], document.createNode(one))
  const all = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  if (!isSame(all, wanted)) throw new Error(`A value could not be written at ${path.join('.')}.`)
  return all
}

function changed(text: string, path: Path, change: (found: unknown) => unknown): unknown {
  const into = (value: unknown, at: number): unknown => {
    if (at === path.length) return change(value)
    const key = path[at] ?? ''
    const record = isRecord(value) ? value : {}
    return { ...record, [key]: into(record[key], at + 1) }
  }
  return into(yamlValue(text), 0)
}

function isSame(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(yamlValue(text), wanted)
  } catch {
    return false
  }
}

const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0]
const endOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[1]

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Behind the line break of the line that the last character before `at` stands on. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', Math.max(0, text.charAt(at - 1) === '\n' ? at - 1 : at))
  return end < 0 ? text.length : end + 1
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
