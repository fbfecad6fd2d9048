import type { PhrasingContent, Text } from 'mdast'
import { tidy, tidyOffsets } from '../words/tidy.ts'

/** A stretch of a paragraph's plain text that becomes a link. */
export interface MentionLink {
  readonly start: number
  readonly end: number
  readonly url: string
}

interface Leaf {
  readonly node: PhrasingContent
  readonly value: string
  /** Plain text outside links. */
  readonly free: boolean
}

/**
 * Turns mentions into links, on the tree. `start` and `end` count in the paragraph's plain text, as
 * `plainText` gives it. A mention that crosses markup, stands in a link or in code, or overlaps one before
 * it, stays as it is.
 */
export function linkMentions(
  content: readonly PhrasingContent[],
  links: readonly MentionLink[],
): PhrasingContent[] {
  if (links.length === 0) return [...content]
  const leaves = content.flatMap((node) => leavesOf(node, true))
  const place = placesIn(leaves)
  const cuts = new Map<PhrasingContent, MentionLink[]>()
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    const first = place(link.start)
    const last = place(link.end - 1)
    if (!first || !last || first.leaf !== last.leaf || !first.leaf.free) continue
    const { node } = first.leaf
    const before = cuts.get(node) ?? []
    if ((before.at(-1)?.end ?? 0) > first.offset) continue
    cuts.set(node, [...before, { start: first.offset, end: last.offset + 1, url: link.url }])
  }
  return content.flatMap((node) => withLinks(node, cuts))
}

function leavesOf(node: PhrasingContent, free: boolean): readonly Leaf[] {
  if (node.type === 'text') return [{ node, value: node.value, free }]
  if ('value' in node) return [{ node, value: node.value, free: false }]
  if (!('children' in node)) return []
  const outside = free && node.type !== 'link' && node.type !== 'linkReference'
  return node.children.flatMap((child) => leavesOf(child, outside))
}

/** Finds the leaf, and the place in it, of a character of the tidied text. */
function placesIn(
  leaves: readonly Leaf[],
): (at: number) => { readonly leaf: Leaf; readonly offset: number } | undefined {
  const raw = leaves.map(({ value }) => value).join('')
  const kept = tidy(raw) === raw ? undefined : tidyOffsets(raw)
  const starts: number[] = []
  let length = 0
  for (const { value } of leaves) {
    starts.push(length)
    length += value.length
  }
  return (at) => {
    const offset = kept ? kept[at] : at
    if (offset === undefined || offset < 0 || offset >= length) return undefined
    const index = starts.findLastIndex((start) => start <= offset)
    const leaf = leaves[index]
    return leaf && { leaf, offset: offset - (starts[index] ?? 0) }
  }
}

function withLinks(
  node: PhrasingContent,
  cuts: ReadonlyMap<PhrasingContent, readonly MentionLink[]>,
): readonly PhrasingContent[] {
  if (node.type === 'text') return split(node, cuts.get(node) ?? [])
  if (!('children' in node)) return [node]
  const children = node.children.flatMap((child) => withLinks(child, cuts))
  return [{ ...node, children } as PhrasingContent]
}

function split({ value }: Text, links: readonly MentionLink[]): readonly PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  const text = (end: number): void => {
    if (end > from) parts.push({ type: 'text', value: value.slice(from, end) })
  }
  for (const { start, end, url } of links) {
    text(start)
    const words: Text = { type: 'text', value: value.slice(start, end) }
    parts.push({ type: 'link', url, data: { hProperties: { className: ['name'] } }, children: [words] })
    from = end
  }
  text(value.length)
  return parts
}
