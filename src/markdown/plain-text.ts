import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { tidy } from '../words/tidy.ts'

/** The words of a node without any markup, white space in order. Images count with their description. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return tidy(wordsOf(node))
}
