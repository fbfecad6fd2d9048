/** An element's content: text, or attributes (`@name`), text (`#`) and children by name. */
export type XmlContent = string | { readonly [name: string]: XmlContent | readonly XmlContent[] }

/**
 * A whole XML document from a typed value, UTF-8, every text escaped; characters that XML 1.0 forbids are
 * left out. Our own, because xmlbuilder2 takes `&lt;` and `&nbsp;` in a text for markup: a title that
 * speaks of them would change, or make the document unreadable.
 */
export function xmlDocument(name: string, content: XmlContent): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, content, '')}`
}

function element(name: string, content: XmlContent, indent: string): string {
  if (typeof content === 'string') return `${indent}<${name}>${escaped(content)}</${name}>\n`
  const parts = Object.entries(content)
  const start = `${indent}<${name}${parts.map(attribute).join('')}`
  if (typeof content['#'] === 'string') return `${start}>${escaped(content['#'])}</${name}>\n`
  const children = parts
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => [value].flat().map((each) => element(key, each as XmlContent, `${indent}  `)))
  return children.length === 0 ? `${start}/>\n` : `${start}>\n${children.join('')}${indent}</${name}>\n`
}

function attribute([key, value]: readonly [string, XmlContent | readonly XmlContent[]]): string {
  if (!key.startsWith('@') || typeof value !== 'string') return ''
  return ` ${key.slice(1)}="${escaped(value).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`)}"`
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\r]/g, (char) => references[char] ?? '')
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
