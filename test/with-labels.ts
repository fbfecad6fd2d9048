import type { Root } from 'mdast'

/** The tree with each speaker's label before what is said, so that outputs show it. */
export function withLabels(tree: Root): Root {
  const children = tree.children.map((node) => {
    const speaker = node.type === 'paragraph' ? node.data?.speaker : undefined
    if (node.type !== 'paragraph' || speaker === undefined) return node
    const label = { type: 'strong' as const, children: [{ type: 'text' as const, value: `${speaker}:` }] }
    return { ...node, children: [label, { type: 'text' as const, value: ' ' }, ...node.children] }
  })
  return { ...tree, children }
}
