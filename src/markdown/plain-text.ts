import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { tidy } from '../words/tidy.ts'

/** What nodes say, by their children: one rule after the other asks for the same, and trees are never changed. */
const known = new WeakMap<readonly Nodes[], string>()

/** So many texts are remembered; then all are forgotten. */
const mostTexts = 4096

const inOrder = new Map<string, string>()

/** Most blocks are one text, which finds its way here faster by itself than by its block. */
function tidied(text: string): string {
  const found = inOrder.get(text)
  if (found !== undefined) return found
  if (inOrder.size >= mostTexts) inOrder.clear()
  const words = tidy(text)
  inOrder.set(text, words)
  return words
}

/** The words of a node without any markup, white space in order. Images count with their description. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  const children = 'children' in node ? node.children : node
  if (!Array.isArray(children)) return tidy(wordsOf(node))
  const [only] = children
  if (only?.type === 'text' && children.length === 1) return tidied(only.value)
  const found = known.get(children)
  if (found !== undefined) return found
  const text = tidy(wordsOf(node))
  known.set(children, text)
  return text
}
