import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

/** All elements of a page in document order, as a browser would see them. */
export function elementsOf(html: string): readonly Element[] {
  return walk(parse(html))
}

function walk(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(walk)] : own
}
