import type { PhrasingContent, RootContent } from 'mdast'

/** Letters, digits and signs that mean nothing in Markdown in the middle of a line, and brackets, which get an escape. */
const harmless = /^[\p{L}\p{N} ,;:.?!'"“”‘’–—…()[\]/$%-]+$/u

/** A letter or digit at the start, behind a quotation mark or bracket at most: no sign that begins a block. */
const opens = /^["'“‘[]?[\p{L}\p{N}]/u

/** A number that would begin a list, what reads as an address of the web, a picture or a link. */
const means = /^\d+[.)]|[ps]:\/|w\.[-.\w]|!\[|\]\(/i

/** What stands in braces behind a story's headline; a `#` there ends no heading, since a brace follows. */
const attributes = / \{#[a-z\d-]+(?: \.[a-z]+)*\}$/

/**
 * A paragraph or heading as Markdown, where it is nothing but words with everyday punctuation, or a turn of such words
 * behind its speaker's name in bold: it is written as it reads. Nothing for every other block.
 */
export function plainBlock(block: RootContent): string | undefined {
  if (block.type === 'heading') {
    const words = textOf(block.children, 0)
    if (words === undefined || !isPlain(words.replace(attributes, ''))) return undefined
    return `${'#'.repeat(block.depth)} ${escaped(words)}`
  }
  if (block.type !== 'paragraph') return undefined
  const label = labelOf(block.children[0])
  const words = textOf(block.children, label === undefined ? 0 : 1)
  if (words === undefined) return undefined
  if (label === undefined) return isPlain(words) ? escaped(words) : undefined
  return words.startsWith(' ') && isPlain(words.slice(1)) ? `**${label}**${escaped(words)}` : undefined
}

/** With what keeps `[laughs]` from being read as a link's text. */
function escaped(words: string): string {
  return words.includes('[') ? words.replaceAll('[', '\\[') : words
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
  if (name?.type !== 'text' || !name.value.endsWith(':') || name.value.includes('[')) return undefined
  return isPlain(name.value) ? name.value : undefined
}
