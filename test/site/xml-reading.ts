import { create } from 'xmlbuilder2'

/** As much of an XML element as the tests ask about. */
export interface XmlElement {
  readonly tagName: string
  readonly textContent: string
  readonly childNodes: Iterable<XmlElement>
  getAttribute(name: string): string | null
}

/** The root element of an XML document. Throws where it cannot be read. */
export function rootOf(xml: string): XmlElement {
  return create(xml).root().node as unknown as XmlElement
}

/** The children of an element that have a name. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  return [...element.childNodes].filter(({ tagName }) => tagName === name)
}

/** The text of the first child of that name. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  return element && children(element, name)[0]?.textContent
}
