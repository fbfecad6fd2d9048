import type { Paragraph, Root, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { plainText } from '../markdown/plain-text.ts'
import type { Stage } from '../rule.ts'
import { tidy } from '../words/tidy.ts'
import { isPageLine } from './page-line.ts'
import { type Splitter, splitter } from './split-paragraph.ts'
import { isTitleLine } from './title-line.ts'

/** So many blocks, of so many characters at most, are looked at. */
const top = { blocks: 6, characters: 400, line: 110 } as const

/**
 * Gives each line a paragraph of its own where short lines at the top of a page stand without a blank line between
 * them, as title, number and date do. One of them must be a line of the page, and no title may stand below: what is
 * above that is where the page belongs.
 */
export function withTopLinesApart(tree: Root, stage: Stage): Root {
  const splits = splitter(stage)
  const head = tree.children.slice(0, top.blocks)
  const apart = head.flatMap((node, at) =>
    node.type === 'paragraph' && !head.slice(at + 1).some(isTitle) ? linesOf(node, splits) : [node],
  )
  return apart.length === head.length
    ? tree
    : { ...tree, children: [...apart, ...tree.children.slice(top.blocks)] }
}

function isTitle(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.data) return node.type === 'heading' && node.depth === 1
  const text = plainText(node)
  return text.length <= top.line && isTitleLine(text) && !isPageLine(text) && text.split(' ').length >= 3
}

function linesOf(node: Paragraph, splits: Splitter): readonly RootContent[] {
  const text = wordsOf(node)
  if (node.data || text.length > top.characters) return [node]
  const starts = splits.lineStarts(node)
  const lines = [0, ...starts].map((from, at) => tidy(text.slice(from, starts[at])))
  if (starts.length === 0 || !lines.some(isPageLine) || lines.some((line) => line.length > top.line))
    return [node]
  const done: Paragraph[] = []
  let rest = node
  for (const from of starts) {
    const [first, second] = splits.split(rest, from - (text.length - wordsOf(rest).length))
    done.push(first)
    rest = second
  }
  return [...done, rest]
}
