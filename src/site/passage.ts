import type { Definition, Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { type EpisodeParagraph, speakerOf } from '../markdown/episode-paragraphs.ts'
import { linkMentions, type MentionLink } from './link-mentions.ts'
import { markNodes, type ParagraphMark } from './paragraph-marks.ts'
import { safeHtml } from './safe-html.ts'

/** How a passage is to be set. */
export interface Setting {
  /** What goes before addresses from the site's root: `../../` on a page, the show's address in a feed. */
  readonly base: string
  /** Level of the heading above the passage; headings inside start one below it and skip none. */
  readonly under: number
  /** Ids and speakers; a paragraph that is not in it gets neither. */
  readonly paragraphOf?: ReadonlyMap<Paragraph, EpisodeParagraph>
  /** By paragraph id; `url` from the site's root. */
  readonly links?: ReadonlyMap<string, readonly MentionLink[]>
  readonly definitions?: readonly Definition[]
  /** By paragraph id: when it was said, and ids that led to it before. */
  readonly marks?: ReadonlyMap<string, ParagraphMark>
}

/** Sets a passage as HTML: paragraph ids, speakers, links to entities, headings in order. */
export function passageHtml(blocks: readonly RootContent[], setting: Setting): string {
  return safeHtml(passageTree(blocks, setting))
}

/** The same as a tree, for what is made of several passages. */
export function passageTree(blocks: readonly RootContent[], setting: Setting): Root {
  const level = levels(setting.under)
  const children = blocks.map((block) => dressed(block, setting, level) as RootContent)
  return { type: 'root', children: [...children, ...(setting.definitions ?? [])] }
}

/** Whether a passage would be set differently under a heading of another level. */
export function hasHeading(blocks: readonly RootContent[]): boolean {
  return blocks.some(
    (node) =>
      node.type === 'heading' || ('children' in node && hasHeading(node.children as readonly RootContent[])),
  )
}

function dressed(node: Nodes, setting: Setting, level: (depth: number) => Heading['depth']): Nodes {
  if (node.type === 'paragraph') return dressedParagraph(node, setting, level)
  // Pictures would be loaded from elsewhere: their description stands for them.
  if (node.type === 'image' || node.type === 'imageReference') return { type: 'text', value: node.alt ?? '' }
  if (!('children' in node)) return node
  const children = node.children.map((child) => dressed(child, setting, level))
  const copy = { ...node, children } as Nodes
  if (copy.type === 'heading') return { ...copy, depth: level(copy.depth) }
  // Loose, so that paragraphs in lists keep their element and with it their id.
  if (copy.type === 'list' || copy.type === 'listItem') return { ...copy, spread: true }
  if (copy.type === 'link') return { ...copy, url: ownAddress(copy.url, setting.base) }
  return copy
}

function dressedParagraph(
  node: Paragraph,
  setting: Setting,
  level: (depth: number) => Heading['depth'],
): Paragraph {
  const known = setting.paragraphOf?.get(node)
  const { speaker, rest } = known ? speakerOf(node) : { rest: node.children }
  const plain = rest.map((child) => dressed(child, setting, level) as PhrasingContent)
  const links = (known && setting.links?.get(known.id)) ?? []
  const here = links.map((link) => ({ ...link, url: ownAddress(link.url, setting.base) }))
  const content = linkMentions(plain, here)
  const marks = markNodes((known && setting.marks?.get(known.id)) ?? {})
  const children = [...marks, ...(speaker === undefined ? [] : [citation(speaker)]), ...content]
  return { ...node, children, ...(known && { data: { hProperties: { id: known.id } } }) }
}

function citation(speaker: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'cite' }, children: [{ type: 'text', value: `${speaker}:` }] }
}

function ownAddress(url: string, base: string): string {
  return /^\/(?!\/)/.test(url) ? base + url.slice(1) : url
}

/** Gives each heading the level that its place asks for, whatever depth was written. */
function levels(under: number): (depth: number) => Heading['depth'] {
  const open: number[] = []
  return (depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    return Math.min(6, under + open.length) as Heading['depth']
  }
}
