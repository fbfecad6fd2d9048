import { Parser } from 'htmlparser2'
import type { Stretch } from './cue.ts'
import { letterOf } from './cue-markup.ts'

/** What a walk through markup meets, in order. */
export interface MarkupVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void
  close(name: string): void
  text(start: number, end: number): void
}

/** Elements in elements beyond this are an attack; what they hold is not read. */
export const deepest = 500

/**
 * Walks through XML, however broken, with true offsets. Names are in lower case and without their prefix.
 * Nothing is resolved: no entity of a document type, no address. Returns whether all of it was read; not where
 * elements lie too deep in one another.
 */
export function walkMarkup(raw: string, visitor: MarkupVisitor): boolean {
  let depth = 0
  let data = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > deepest) parser.pause()
        else visitor.open(localName(name), attributes, parser.startIndex)
      },
      onclosetag(name) {
        depth--
        visitor.close(localName(name))
      },
      oncdatastart() {
        data = true
      },
      oncdataend() {
        data = false
      },
      ontext(text) {
        const start = data ? parser.startIndex + '<![CDATA['.length : parser.endIndex + 1 - text.length
        visitor.text(start, start + text.length)
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseAttributeNames: true },
  )
  parser.write(raw)
  if (depth > deepest) return false
  parser.end()
  return true
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

/** A run of text: character references undone, and a line end in the markup is a space unless it is to be kept. */
export function textStretches(
  raw: string,
  start: number,
  end: number,
  preserve: boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = start
  const pattern = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\s*[\r\n]\s*/gi
  for (const match of raw.slice(start, end).matchAll(pattern)) {
    const isSpace = !match[0].startsWith('&')
    const words = isSpace ? (preserve ? undefined : ' ') : letterOf(match[0])
    if (words === undefined) continue
    const from = start + match.index
    if (from > at) stretches.push({ start: at, end: from })
    at = from + match[0].length
    stretches.push({ start: from, end: at, words })
  }
  if (at < end) stretches.push({ start: at, end })
  return stretches
}

/** The message for markup whose elements lie too deep in one another. */
export const tooDeep = {
  rule: 'read:captions',
  severity: 'error',
  reason: `The elements of this file lie more than ${deepest} deep in one another, as no captions do; nothing was made of it.`,
} as const
