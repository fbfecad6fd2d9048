import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { yamlValue } from '../markdown/read-yaml.ts'
import {
  columnOf,
  endOf,
  inBraces,
  inBrackets,
  isRecord,
  lineEnd,
  lineStart,
  type Path,
  parsed,
  reads,
  startOf,
  withLines,
  written,
} from './yaml-places.ts'

/**
 * A YAML text with one key more in the map at a path, all other bytes as they were: comments, quotes and blank lines
 * are an editor's. Where the keys of the map are in order the new one comes in order too. A map that is not there
 * is made. Throws if the text is not valid YAML or has something else at the path.
 */
export function withEntry(text: string, path: Path, key: string, value: unknown): string {
  const map = parsed(text).getIn(path, true)
  const wanted = changed(text, path, (found) => ({ ...(isRecord(found) ? found : {}), [key]: value }))
  const spliced = isMap(map) && map.items.length > 0 ? entryIn(text, map, key, value) : undefined
  if (spliced !== undefined && reads(spliced, wanted)) return spliced
  return rewritten(text, path, { [key]: value }, wanted)
}

/** What a list may get: a text, a map of texts and the like, or a list of texts. */
export type Item = string | Readonly<Record<string, string | boolean>> | readonly string[]

/** A YAML text with one item more at the end of the list at a path, otherwise as `withEntry`. */
export function withItem(text: string, path: Path, value: Item): string {
  const list = parsed(text).getIn(path, true)
  const key = path.at(-1)
  if (!list && path.length > 1 && key !== undefined)
    return withEntry(text, path.slice(0, -1), String(key), [value])
  const wanted = changed(text, path, (found) => [...(Array.isArray(found) ? found : []), value])
  const spliced =
    isSeq(list) && list.items.length > 0 ? itemIn(text, list.items, list.flow, value) : undefined
  if (spliced !== undefined && reads(spliced, wanted)) return spliced
  return rewritten(text, path, [value], wanted)
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
  if (before === 0) return withLines(text, lineStart(text, starts[0] ?? 0), lines)
  const last = map.items[before < 0 ? map.items.length - 1 : before - 1]
  return withLines(text, lineEnd(text, endOf(last?.value) ?? endOf(last?.key) ?? 0), lines)
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
  return withLines(text, lineEnd(text, end), written([value], indent, text))
}

/** What to do where nothing can be put between two lines: into what is empty, a new key at the end, or anew. */
function rewritten(text: string, path: Path, value: unknown, wanted: unknown): string {
  const filled = intoEmpty(text, path, value)
  if (filled !== undefined && reads(filled, wanted)) return filled
  const top = isRecord(yamlValue(text)) ? parsed(text) : undefined
  if (path.length === 1 && !top?.hasIn(path)) {
    const added = withLines(text, text.length, written({ [path[0] ?? '']: value }, 0, text))
    if (reads(added, wanted)) return added
  }
  const document = parsed(text)
  const found = document.getIn(path)
  if (found === undefined || found === null) document.setIn(path, document.createNode(value))
  else if (Array.isArray(value)) for (const item of value) document.addIn(path, document.createNode(item))
  else
    for (const [key, one] of Object.entries(value as object))
      document.setIn([...path, key], document.createNode(one))
  const all = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  if (!reads(all, wanted)) throw new Error(`A value could not be written at ${path.join('.')}.`)
  return all
}

/** Between the brackets of `[]` and the braces of `{}`, or behind a key that has nothing (`ignore:`). */
function intoEmpty(text: string, path: Path, value: unknown): string | undefined {
  const found = parsed(text).getIn(path, true)
  const [start, end] = [startOf(found), endOf(found)]
  if (start === undefined || end === undefined) return undefined
  const nothing = isScalar(found) && found.value === null
  if (!nothing && !((isSeq(found) || isMap(found)) && found.flow && found.items.length === 0))
    return undefined
  const gap = text[start - 1] === ':' ? ' ' : ''
  return `${text.slice(0, start)}${gap}${inBrackets(value)}${text.slice(end)}`
}

function changed(text: string, path: Path, change: (found: unknown) => unknown): unknown {
  const into = (value: unknown, at: number): unknown => {
    const key = path[at]
    if (key === undefined) return change(value)
    const record = isRecord(value) ? value : {}
    return { ...record, [key]: into(record[key], at + 1) }
  }
  return into(yamlValue(text), 0)
}
