import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { tidy } from '../words/tidy.ts'

/** What nodes say, by their children: one rule after the other asks for the same, and trees are never changed. */
const known = new WeakMap<readonly Nodes[], string>()

/** The words of a node without any markup, white space in order. Images count with their description. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  const children = 'children' in node ? node.children : node
  if (!Array.isArray(children)) return tidy(wordsOf(node))
  const found = known.get(children)
  if (found !== undefined) return found
  const text = tidy(wordsOf(node))
  known.set(children, text)
  return text
}
