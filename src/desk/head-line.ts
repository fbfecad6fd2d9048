import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { StoppedError } from './save-change.ts'

/**
 * Front matter, with its fences, in which one key has another text; every other byte stays. `after` is the key behind
 * which it goes where it is not there yet. Stops where the result would not read as what was meant.
 */
export function withHeadLine(head: string, key: string, value: string, after: string): string {
  const start = head.indexOf('\n') + 1
  const yaml = head.slice(start)
  const document = parseDocument(yaml.slice(0, yaml.search(/^---[ \t]*\r?$/m)))
  const newline = head.includes('\r\n') ? '\r\n' : '\n'
  const written = stringify(value, { lineWidth: 0 }).trimEnd()
  const changed =
    isMap(document.contents) && value.indexOf('\n') < 0
      ? spliced(yaml, document.contents.items, { key, after, written, newline })
      : undefined
  const text = changed === undefined ? head : head.slice(0, start) + changed
  if (!sameBut(head, text, key, value))
    throw new StoppedError(
      `The line \`${key}\` cannot be changed here without touching others; change it in the file.`,
    )
  return text
}

function spliced(
  yaml: string,
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  { key, after, written, newline }: Readonly<Record<'key' | 'after' | 'written' | 'newline', string>>,
): string | undefined {
  const find = (name: string) => pairs.find((pair) => isScalar(pair.key) && pair.key.value === name)
  const own = find(key)
  if (own && isScalar(own.value) && own.value.range) {
    const [from, to] = own.value.range
    const old = yaml.slice(from, to)
    // The value of a block (`>-`) has its line end with it, an empty one has no space before it.
    const tail = /\r?\n$/.exec(old)?.[0] ?? ''
    const lead = yaml[from - 1] === ':' ? ' ' : ''
    return yaml.slice(0, from) + lead + written + tail + yaml.slice(to)
  }
  const before = find(after)
  if (own || !before || !isScalar(before.value) || !before.value.range) return undefined
  const end = yaml.indexOf('\n', Math.max(before.value.range[0], before.value.range[1] - 1)) + 1
  return `${yaml.slice(0, end)}${key}: ${written}${newline}${yaml.slice(end)}`
}

function sameBut(before: string, after: string, key: string, value: string): boolean {
  const [was, is] = [frontMatterOf(before), frontMatterOf(after)]
  return (
    is.messages.length === 0 &&
    JSON.stringify({ ...was.data, [key]: value }) === JSON.stringify(ordered(is.data, was.data, key))
  )
}

/** The keys in the order of what was, so that both can be compared as text. */
function ordered(
  data: Readonly<Record<string, unknown>>,
  was: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new Set([...Object.keys(was), key, ...Object.keys(data)])].map((name) => [name, data[name]]),
  )
}
