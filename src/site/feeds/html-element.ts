import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/** An HTML element from plain strings, which are text, and other elements. Attributes must be our own. */
export function htmlElement(
  tagName: string,
  properties: Element['properties'],
  children: readonly (Element | string)[],
): Element {
  const content = children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  )
  return { type: 'element', tagName, properties, children: content }
}

/** Elements as HTML, every text escaped. */
export function htmlOf(elements: readonly Element[]): string {
  return processor.stringify({ type: 'root', children: [...elements] })
}
