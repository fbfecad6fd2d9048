import type { PhrasingContent, RootContent } from 'mdast'

/** Letters, digits and signs that mean nothing in Markdown in the middle of a line. */
const harmless = /^[\p{L}\p{N} ,;:.?!'"“”‘’–—…()/$%-]+$/u

/** A letter or digit at the start, behind a quotation mark at most: no sign that begins a block. */
const opens = /^["'“‘]?[\p{L}\p{N}]/u

/** A number that would begin a list, and what reads as an address of the web. */
const means = /^\d+[.)]|[ps]:\/|w\.[-.\w]/i

/**
 * A paragraph or heading as Markdown, where it is nothing but words with everyday punctuation, or a turn of such words
 * behind its speaker's name in bold: it is written as it reads. Nothing for every other block.
 */
export function plainBlock(block: RootContent): string | undefined {
  if (block.type === 'heading') {
    const words = textOf(block.children, 0)
    return words !== undefined && isPlain(words) ? `${'#'.repeat(block.depth)} ${words}` : undefined
  }
  if (block.type !== 'paragraph') return undefined
  const label = labelOf(block.children[0])
  const words = textOf(block.children, label === undefined ? 0 : 1)
  if (words === undefined) return undefined
  if (label === undefined) return isPlain(words) ? words : undefined
  return words.startsWith(' ') && isPlain(words.slice(1)) ? `**${label}**${words}` : undefined
}

function isPlain(words: string): boolean {
  return opens.test(words) && !words.endsWith(' ') && harmless.test(words) && !means.test(words)
}

/** The words of text leaves from an index on; nothing where there are other leaves. */
function textOf(nodes: readonly PhrasingContent[], from: number): string | undefined {
  let words = ''
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type !== 'text') return undefined
    words += node.value
  }
  return words
}

/** A name in bold with its colon. */
function labelOf(node: PhrasingContent | undefined): string | undefined {
  if (node?.type !== 'strong' || node.children.length !== 1) return undefined
  const [name] = node.children
  return name?.type === 'text' && name.value.endsWith(':') && isPlain(name.value) ? name.value : undefined
}
