import type { Element, Instruction, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** An element's content: text, or attributes (`@name`), text (`#`) and children by name. */
export type XmlContent = string | { readonly [name: string]: XmlContent | readonly XmlContent[] }

/** A style sheet that a browser sets a document with; its address relative to the document, without quotes. */
export interface XmlStyle {
  readonly type: 'text/xsl' | 'text/css'
  readonly href: string
}

/**
 * A whole XML document from a typed value, UTF-8, every text escaped; characters that XML 1.0 forbids are
 * left out, and lines end as XML's own do.
 */
export function xmlDocument(name: string, content: XmlContent, styles: readonly XmlStyle[] = []): string {
  const sheets = styles.map(({ type, href }) =>
    instruction('xml-stylesheet', `type="${type}" href="${href}"`),
  )
  const before = [instruction('xml', 'version="1.0" encoding="UTF-8"'), ...sheets]
  const children = [...before.flatMap((one) => [one, text('\n')]), element(name, content), text('\n')]
  // The serializer leaves `]]>` in a text as it is, which XML does not allow there.
  return toXml({ type: 'root', children }, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
}

function instruction(name: string, value: string): Instruction {
  return { type: 'instruction', name, value }
}

function element(name: string, content: XmlContent): Element {
  if (typeof content === 'string') return { type: 'element', name, attributes: {}, children: [text(content)] }
  const parts = Object.entries(content)
  const attributes = Object.fromEntries(
    parts.flatMap(([key, value]) =>
      key.startsWith('@') && typeof value === 'string' ? [[key.slice(1), allowed(value)]] : [],
    ),
  )
  if (typeof content['#'] === 'string')
    return { type: 'element', name, attributes, children: [text(content['#'])] }
  const children = parts
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => [value].flat().map((each) => element(key, each as XmlContent)))
  return { type: 'element', name, attributes, children: onLines(children) }
}

/** Each child on a line of its own, for people who open a feed. */
function onLines(children: readonly Element[]): Element['children'] {
  return children.length === 0 ? [] : [text('\n'), ...children.flatMap((child) => [child, text('\n')])]
}

function text(value: string): Text {
  return { type: 'text', value: allowed(value) }
}

function allowed(value: string): string {
  // Nearly all texts hold nothing but such characters.
  if (!/[^\t\n\u0020-\ud7ff]/.test(value)) return value
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, '')
}
