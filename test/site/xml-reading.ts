import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** An XML element, as the tests ask about it. */
export type XmlElement = Element

/** The root element of an XML document. Throws where it cannot be read. */
export function rootOf(xml: string): XmlElement {
  const root = fromXml(xml).children.find((node) => node.type === 'element')
  if (!root) throw new Error('There is no element.')
  return root
}

/** The children of an element that have a name. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((node): node is Element => node.type === 'element' && node.name === name)
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : ''))
    .join('')
}

/** The text of the first child of that name. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  const [child] = element ? children(element, name) : []
  return child && textOf(child)
}
