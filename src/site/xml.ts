import { create } from 'xmlbuilder2'

/** An element's content: text, or attributes (`@name`), text (`#`) and children by name. */
export type XmlContent = string | { readonly [name: string]: XmlContent | readonly XmlContent[] }

/** A whole XML document from a typed value, UTF-8, escaped; characters that XML forbids are left out. */
export function xmlDocument(root: { readonly [name: string]: XmlContent }): string {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }, root)
  return `${document.end({ prettyPrint: true })}\n`
}
