import { SaxesParser, type SaxesTagNS } from 'saxes'
import { DocxRefusal } from './refusal.ts'

/** What is told of an XML part while it is read. Names are short: `w:p`, whatever prefix the file itself uses. */
export interface XmlListener {
  /** An element opens; the second function gives the value of an attribute. */
  open(name: string, attribute: Attribute): void
  close(name: string): void
  text?(words: string): void
}

/** The value of an attribute by its short name, `w:val`, or `Id` for one without a namespace. */
export type Attribute = (name: string) => string | undefined

/** Tables in tables and boxes in boxes come to a few dozen levels in the worst of real documents. */
const deepest = 256

/** The namespaces that matter, by the prefix that everybody gives them; each has a second, strict form. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rels'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

/**
 * Reads one XML part as a stream: nothing is built, entities other than the five of XML are an error, a document
 * type (where bombs of entities live) is refused, and so is what is nested too deeply. Throws a DocxRefusal.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  parser.on('error', () => {
    throw new DocxRefusal('The document is damaged: its XML breaks off or is not well-formed.')
  })
  parser.on('doctype', () => {
    throw new DocxRefusal('The document defines entities of its own, which no Word document does.')
  })
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new DocxRefusal(`The document is nested more than ${deepest} levels deep.`)
    listener.open(shortName(tag.uri, tag.local), (name) => valueIn(tag, name))
  })
  parser.on('closetag', (tag) => {
    depth--
    listener.close(shortName(tag.uri, tag.local))
  })
  parser.on('text', (words) => listener.text?.(words))
  parser.on('cdata', (words) => listener.text?.(words))
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += slice)
    parser.write(decoder.decode(bytes.subarray(at, at + slice), { stream: true }))
  parser.write(decoder.decode()).close()
}

/** So many bytes are decoded at a time. */
const slice = 64 * 1024

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The same names come a million times in a document; those of a hostile one are not all kept. */
const names = new Map<string, Map<string, string>>(Array.from(prefixes.keys(), (uri) => [uri, new Map()]))

function shortName(uri: string, local: string): string {
  const known = names.get(uri)
  const name = known?.get(local) ?? `${prefixes.get(uri) ?? ''}:${local}`
  if (known && known.size < 1000) known.set(local, name)
  return name
}

function valueIn(tag: SaxesTagNS, name: string): string | undefined {
  const [first = '', second] = name.split(':')
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    const known = second === undefined ? uri === '' && local === first : local === second
    if (known && (second === undefined || prefixes.get(uri) === first)) return value
  }
  return undefined
}
