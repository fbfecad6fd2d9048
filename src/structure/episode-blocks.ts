import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block } from '../model/tree.ts'

/**
 * Turns blocks of a transcript into what an episode file holds: items of lists and quotations stand in lists and
 * quotations again, a turn starts with its speaker in bold
 * (where there is more than one), positions and data are gone.
 * Returns a function for one story after another's sections, which remembers who spoke last.
 */
export function episodeBlocks(speakers: number): (blocks: readonly Block[]) => readonly RootContent[] {
  let last: string | undefined
  const labelled = (paragraph: Paragraph): Paragraph => {
    const speaker = paragraph.data?.speaker
    const bare = { type: 'paragraph' as const, children: paragraph.children.map(withoutSource) }
    if (speaker === undefined || speaker === last || speakers < 2) return bare
    last = speaker
    return { ...bare, children: [...labelOf(speaker), ...bare.children] }
  }
  return (blocks) => {
    const grouped = grouping(trimmed(blocks), (block) => markOf(block, 'quote'))
    return grouped.flatMap(({ mark, blocks: group }): readonly RootContent[] => {
      const inner = grouping(group, (block) => markOf(block, 'list')).flatMap((part) =>
        nodesOf(part, labelled),
      )
      return mark === undefined ? inner : [{ type: 'blockquote', children: inner } as RootContent]
    })
  }
}

interface Group {
  readonly mark: string | undefined
  readonly blocks: Block[]
}

function markOf(block: Block, kind: 'quote' | 'list'): string | undefined {
  if (block.type !== 'paragraph') return undefined
  return kind === 'list' ? block.data?.list : block.data?.quote ? 'quote' : undefined
}

function grouping(blocks: readonly Block[], mark: (block: Block) => string | undefined): readonly Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && last.mark === mark(block)) last.blocks.push(block)
    else groups.push({ mark: mark(block), blocks: [block] })
  }
  return groups
}

function nodesOf(
  { mark, blocks }: Group,
  labelled: (paragraph: Paragraph) => Paragraph,
): readonly RootContent[] {
  const nodes = blocks.map((block) => (block.type === 'paragraph' ? labelled(block) : withoutSource(block)))
  if (mark === undefined) return nodes
  const children = nodes.map((node) => ({
    type: 'listItem' as const,
    spread: false,
    children: [node as Paragraph],
  }))
  return [{ type: 'list', ordered: mark === 'ordered', spread: false, children }]
}

/** Breaks at the edges of a section parted it from others and are not needed any more. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ type }) => type !== 'thematicBreak')
  const last = blocks.findLastIndex(({ type }) => type !== 'thematicBreak')
  return first < 0 ? [] : blocks.slice(first, last + 1)
}

function labelOf(speaker: string): readonly PhrasingContent[] {
  const name = speaker.replace(/:/g, '').slice(0, 60)
  return [
    { type: 'strong', children: [{ type: 'text', value: `${name}:` }] },
    { type: 'text', value: ' ' },
  ]
}

function withoutSource<Node extends Nodes>(node: Node): Node {
  const { position: _, data: __, ...bare } = node
  if (!('children' in bare)) return bare as unknown as Node
  return { ...bare, children: (bare.children as Nodes[]).map(withoutSource) } as unknown as Node
}
