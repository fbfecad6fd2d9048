import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { yamlValue } from '../markdown/read-yaml.ts'
import { type Item, withItem } from './yaml-insert.ts'
import {
  breakOf,
  columnOf,
  endOf,
  inBraces,
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

/** A change that would touch other bytes than its own: an anchor that others use, say. Nothing was changed. */
export class UnchangeableError extends Error {}

/**
 * A YAML text in which a key of the map at a path has another value; undefined takes the key out. `order` says behind
 * which keys a new one goes. A list keeps the items that stay as they are written. All other bytes stay. Throws an
 * UnchangeableError where that cannot be.
 */
export function withField(
  text: string,
  path: Path,
  key: string,
  value: unknown,
  order: readonly string[] = [],
): string {
  const map = parsed(text).getIn(path, true)
  if (!isMap(map)) throw unchangeable([...path, key])
  const own = map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
  if (value === undefined) return own ? without(text, [...path, key]) : text
  const now = valueAt(text, [...path, key])
  if (isDeepStrictEqual(now, value)) return text
  if (Array.isArray(now) && Array.isArray(value) && now.length > 0 && value.length > 0)
    return withItems(text, [...path, key], now, value)
  const changed = own ? replaced(text, map, own, key, value) : added(text, map, key, value, order)
  return checked(text, changed, [...path, key], value)
}

/** A YAML text without what stands at a path; a map or list that had nothing else goes with it. All other bytes stay. */
export function without(text: string, path: Path): string {
  const parent = path.slice(0, -1)
  const last = path.at(-1)
  const container = parsed(text).getIn(parent, true)
  if (last === undefined || !(isMap(container) || isSeq(container))) throw unchangeable(path)
  if (container.items.length === 1 && parent.length > 0) return without(text, parent)
  const at = isMap(container)
    ? container.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(last))
    : Number(last)
  if (at < 0 || at >= container.items.length) throw unchangeable(path)
  return checked(text, takenOut(text, container, at), path, undefined)
}

function withItems(text: string, path: Path, now: readonly unknown[], wanted: readonly unknown[]): string {
  const has = (list: readonly unknown[], one: unknown) => list.some((other) => isDeepStrictEqual(other, one))
  const added = wanted
    .filter((one) => !has(now, one))
    .reduce<string>((all, one) => withItem(all, path, one as Item), text)
  return now
    .map((one, at) => ({ one, at }))
    .filter(({ one }) => !has(wanted, one))
    .toReversed()
    .reduce((all, { at }) => without(all, [...path, at]), added)
}

function replaced(
  text: string,
  map: YAMLMap,
  { key: name, value: node }: Pair,
  key: string,
  value: unknown,
): string {
  const from = startOf(node) ?? endOf(name) ?? 0
  const to = endOf(node) ?? from
  const old = text.slice(from, to)
  // The value of a block (`>-`, a list of lines) has its line end with it; an empty one has no space before it.
  const tail = /\r?\n$/.exec(old)?.[0] ?? ''
  const lead = text[from - 1] === ':' ? ' ' : ''
  return `${text.slice(0, from)}${lead}${shortly(map, key, value)}${tail}${text.slice(to)}`
}

/** A value as it stands behind its key, on one line. */
function shortly(map: YAMLMap, key: string, value: unknown): string {
  const inside = inBraces(key, value).slice(inBraces(key, '').length - '""'.length)
  if (map.flow || typeof value !== 'string') return inside
  const plain = written({ [key]: value }, 0, '').trimEnd()
  return plain.includes('\n') ? JSON.stringify(value) : plain.slice(plain.indexOf(': ') + 2)
}

function added(text: string, map: YAMLMap, key: string, value: unknown, order: readonly string[]): string {
  const rank = order.indexOf(key)
  const before = map.items.findLast(
    (pair) => isScalar(pair.key) && order.indexOf(String(pair.key.value)) < rank,
  )
  const last = before ?? map.items.at(-1)
  const end = endOf(last?.value) ?? endOf(last?.key) ?? 0
  if (map.flow) return `${text.slice(0, end)}, ${key}: ${shortly(map, key, value)}${text.slice(end)}`
  const indent = ' '.repeat(columnOf(text, startOf(map.items[0]?.key) ?? 0))
  return withLines(text, lineEnd(text, end), `${indent}${key}: ${shortly(map, key, value)}${breakOf(text)}`)
}

function takenOut(text: string, container: YAMLMap | YAMLSeq, at: number): string {
  const starts = container.items.map((item) => startOf(isMap(container) ? (item as Pair).key : item) ?? 0)
  const ends = container.items.map(
    (item, nth) => endOf(isMap(container) ? (item as Pair).value : item) ?? starts[nth] ?? 0,
  )
  const [start = 0, end = 0] = [starts[at], ends[at]]
  if (!container.flow) return text.slice(0, lineStart(text, start)) + text.slice(lineEnd(text, end))
  if (at === 0) return text.slice(0, start) + text.slice(starts[1] ?? end)
  return text.slice(0, ends[at - 1]) + text.slice(end)
}

function checked(before: string, after: string, path: Path, value: unknown): string {
  if (!reads(after, withChanged(yamlValue(before), path, value))) throw unchangeable(path)
  return after
}

function valueAt(text: string, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    yamlValue(text),
  )
}

function withChanged(value: unknown, [key, ...rest]: Path, wanted: unknown): unknown {
  if (key === undefined) return wanted
  if (Array.isArray(value)) {
    const one = withChanged(value[Number(key)], rest, wanted)
    return one === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), one)
  }
  const record = isRecord(value) ? value : {}
  const one = withChanged(record[key], rest, wanted)
  const { [key]: _, ...others } = record
  return one === undefined ? others : { ...record, [key]: one }
}

function unchangeable(path: Path): UnchangeableError {
  return new UnchangeableError(
    `\`${path.join('.')}\` cannot be changed without touching other lines; change it in the file.`,
  )
}
