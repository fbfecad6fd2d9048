import type { Definition, Image, ImageReference, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Edition } from '../model/edition.ts'
import { treeOf } from './edition-blocks.ts'
import type { EditionContext } from './edition-context.ts'
import { fitted, sizeBehind } from './image-size.ts'
import { quiet } from './quiet.ts'
import { resolvedLink } from './resolved-link.ts'

/** Blocks that both parts of a mail can be written from. */
export type Settle = (blocks: readonly RootContent[], headingDepth: 2 | 3 | 4) => readonly RootContent[]

/**
 * Settles what is open in an edition's blocks: references become links, links become absolute addresses or
 * plain words (see `resolvedLink`), HTML and footnotes go, words are quiet, and headings begin at the depth
 * that their place in the mail asks for. Nothing given is changed.
 */
export function settling(edition: Edition, context: EditionContext): Settle {
  const definitions = definitionsIn(treeOf(edition))
  return (blocks, headingDepth) =>
    blocks.flatMap((block) => settled(block, { definitions, context, headingDepth })) as RootContent[]
}

/** The link targets that stand apart from their links, by their folded names. */
function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node)
  })
  return found
}

interface Settling {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly context: EditionContext
  readonly headingDepth: 2 | 3 | 4
}

function settled(node: Nodes, settling: Settling): readonly Nodes[] {
  switch (node.type) {
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'yaml':
      return []
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ ...node, value: quiet(node.value) }]
    case 'linkReference':
    case 'link':
      return link(childrenOf(node, settling), targetOf(node, settling), settling)
    case 'imageReference':
    case 'image':
      return image(node, targetOf(node, settling), settling)
    case 'heading': {
      const depth = Math.min(6, Math.max(settling.headingDepth, node.depth)) as 2 | 3 | 4 | 5 | 6
      return [{ ...node, depth, children: childrenOf(node, settling) }] as Nodes[]
    }
    default:
      return 'children' in node ? [{ ...node, children: childrenOf(node, settling) } as Nodes] : [node]
  }
}

function childrenOf(node: Extract<Nodes, { children: unknown }>, settling: Settling): readonly Nodes[] {
  return sized(node.children as readonly PhrasingContent[]).flatMap((child) => settled(child, settling))
}

/** The same with the sizes that stand behind images in the images, where HTML has them. */
function sized(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return children.map((child, at) => {
    const before = children[at - 1]
    const size = before && isImage(before) ? sizeBehind(child) : undefined
    if (size && child.type === 'text') return { ...child, value: child.value.slice(size.length) }
    const own = isImage(child) ? sizeBehind(children[at + 1]) : undefined
    return own ? { ...child, data: { hProperties: { ...fitted(own) } } } : child
  })
}

function isImage({ type }: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference'
}

function targetOf(
  node: Extract<Nodes, { type: 'link' | 'image' | 'linkReference' | 'imageReference' }>,
  { definitions }: Settling,
): string {
  return 'url' in node ? node.url : (definitions.get(node.identifier)?.url ?? '')
}

function link(children: readonly Nodes[], target: string, { context }: Settling): readonly Nodes[] {
  const url = resolvedLink(target, context)
  return url === undefined ? children : [{ type: 'link', url, children } as Nodes]
}

function image(node: Image | ImageReference, target: string, { context }: Settling): readonly Nodes[] {
  const alt = quiet(node.alt ?? '')
  const url = resolvedLink(target, context)
  if (url !== undefined && /^https?:/.test(url))
    return [{ type: 'image', url, alt, ...(node.data && { data: node.data }) }]
  return alt === '' ? [] : [{ type: 'text', value: alt }]
}
