import { createScanner, type JSONScanner } from 'jsonc-parser'
import type { Message } from '../../model/message.ts'
import { locator } from '../../words/locator.ts'
import { type JsonValue, jsonText } from './json-value.ts'

/** A JSON text as values, or the one message that says why it is none. */
export type ParsedJson = { readonly value: JsonValue } | { readonly message: Message }

/** No recogniser nests half as deep. */
const deepest = 64

/**
 * Reads a JSON text by jsonc-parser's scanner with a stack of its own, as its parser recurses: depth costs nothing
 * of the machine's stack, and every string keeps its place. Strict, but for comments, and for the `NaN` and
 * `Infinity` that Python writes where a recogniser had no figure. Of equal keys the last one counts. Linear.
 */
export function parseJson(raw: string): ParsedJson {
  try {
    return { value: wholeValue(raw, createScanner(raw, true)) }
  } catch (error) {
    if (!(error instanceof NoJson)) throw error
    const place = locator(raw).point(error.offset)
    const reason = `This is not valid JSON: ${error.message} in line ${place.line}, column ${place.column}. Nothing was read; export the transcript again.`
    return { message: { rule: 'read:json', severity: 'error', reason, place } }
  }
}

/** What is wrong, and where. */
class NoJson extends Error {
  readonly offset: number
  constructor(what: string, offset: number) {
    super(what)
    this.offset = offset
  }
}

/** An array or object whose end has not come yet. */
type Open =
  | { readonly items: JsonValue[] }
  | { readonly fields: Record<string, JsonValue>; key: string | undefined }

/** What may come next. A closing bracket may only follow an opening one or a value. */
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

function wholeValue(raw: string, scanner: JSONScanner): JsonValue {
  const open: Open[] = []
  let next: Next = 'value'
  for (;;) {
    scanner.scan()
    const at = scanner.getTokenOffset()
    const sign = raw.charAt(at)
    const inner = open.at(-1)
    let value: JsonValue
    if (inner && (sign === '}' || sign === ']') && next.endsWith('end') && sign === endOf(inner)) {
      open.pop()
      value = 'items' in inner ? inner.items : inner.fields
    } else if (next === 'comma or end' || next === 'colon') {
      next = afterSign(sign, next, inner, at)
      continue
    } else if (inner && 'fields' in inner && next.startsWith('key')) {
      inner.key = stringAt(scanner, sign, at)
      next = 'colon'
      continue
    } else if (sign === '{' || sign === '[') {
      if (open.length === deepest) throw new NoJson(`values are nested more than ${deepest} deep`, at)
      open.push(sign === '[' ? { items: [] } : { fields: Object.create(null), key: undefined })
      next = sign === '[' ? 'value or end' : 'key or end'
      continue
    } else {
      value = sign === '"' ? textAt(scanner, sign, at) : literalAt(raw, scanner, at)
    }
    const outer = open.at(-1)
    if (!outer) return last(value, raw, scanner)
    keep(value, outer)
    next = 'comma or end'
  }
}

function endOf(open: Open): string {
  return 'items' in open ? ']' : '}'
}

function keep(value: JsonValue, outer: Open): void {
  if ('items' in outer) outer.items.push(value)
  else outer.fields[outer.key ?? ''] = value
}

function afterSign(sign: string, next: 'comma or end' | 'colon', inner: Open | undefined, at: number): Next {
  if (sign === '') throw new NoJson('it ends too early', at)
  if (next === 'colon') {
    if (sign !== ':') throw new NoJson('a colon is missing', at)
    return 'value'
  }
  if (sign !== ',' || !inner) throw new NoJson(`a comma or a closing bracket is missing`, at)
  return 'items' in inner ? 'value' : 'key'
}

function stringAt(scanner: JSONScanner, sign: string, at: number): string {
  if (sign !== '"') throw new NoJson('a key in double quotation marks is missing', at)
  if (Number(scanner.getTokenError()) !== 0) throw new NoJson('a string is broken', at)
  return scanner.getTokenValue()
}

function textAt(scanner: JSONScanner, sign: string, at: number): JsonValue {
  return jsonText(stringAt(scanner, sign, at), at, at + scanner.getTokenLength())
}

const literals = new Map<string, JsonValue>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
])

function literalAt(raw: string, scanner: JSONScanner, at: number): JsonValue {
  const token = raw.slice(at, at + scanner.getTokenLength())
  if (token === '-') {
    scanner.scan()
    if (scanner.getTokenValue() === 'Infinity') return Number.NEGATIVE_INFINITY
  }
  const literal = literals.get(token)
  if (literal !== undefined) return literal
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(token)) return Number(token)
  throw new NoJson(token === '' ? 'it ends too early' : 'a value is missing', at)
}

function last(value: JsonValue, raw: string, scanner: JSONScanner): JsonValue {
  scanner.scan()
  const at = scanner.getTokenOffset()
  if (at < raw.length) throw new NoJson('something stands behind its end', at)
  return value
}
