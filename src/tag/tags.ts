import type { Root } from 'mdast'
import type { Mention, Tag } from '../model/entity.ts'

/** The tree with these tags besides its own. Tags with the same id become one; sorted by id. */
export function withTags(tree: Root, tags: readonly Tag[]): Root {
  if (tags.length === 0) return tree
  return { ...tree, data: { ...tree.data, tags: mergeTags([...(tree.data?.tags ?? []), ...tags]) } }
}

/** One tag for each id, the first one's word outranking later ones; mentions in reading order, each place once. */
export function mergeTags(tags: readonly Tag[]): readonly Tag[] {
  const merged = new Map<string, Tag>()
  for (const tag of tags) {
    const known = merged.get(tag.id)
    merged.set(tag.id, known ? union(known, tag) : tag)
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function union(first: Tag, second: Tag): Tag {
  const mentions = new Map<string, Mention>()
  for (const mention of [...first.mentions, ...second.mentions])
    mentions.set(`${mention.paragraph} ${mention.start}`, mention)
  return {
    ...first,
    aliases: [...new Set([...first.aliases, ...second.aliases])].filter((alias) => alias !== first.name),
    mentions: [...mentions.values()],
  }
}

/** The stretches of each paragraph that names already have, in order. */
export function takenSpans(tree: Root): ReadonlyMap<string, readonly Mention[]> {
  const taken = new Map<string, Mention[]>()
  for (const mention of (tree.data?.tags ?? []).flatMap(({ mentions }) => mentions)) {
    const row = taken.get(mention.paragraph) ?? []
    row.push(mention)
    taken.set(mention.paragraph, row)
  }
  for (const row of taken.values()) row.sort((a, b) => a.start - b.start)
  return taken
}
