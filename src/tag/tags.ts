import type { Root } from 'mdast'
import type { Mention, Tag } from '../model/entity.ts'
import type { Prose } from './prose.ts'

/** The tree with these tags besides its own: one for each id, sorted by id, mentions in reading order. */
export function withTags(tree: Root, tags: readonly Tag[], prose: readonly Prose[]): Root {
  if (tags.length === 0) return tree
  const order = new Map(prose.map(({ id }, at) => [id, at]))
  const place = ({ paragraph }: Mention) => order.get(paragraph) ?? 0
  const merged = mergeTags([...(tree.data?.tags ?? []), ...tags]).map((tag) => ({
    ...tag,
    mentions: tag.mentions.toSorted((a, b) => place(a) - place(b) || a.start - b.start),
  }))
  return { ...tree, data: { ...tree.data, tags: merged } }
}

/** One tag for each id, sorted by id. The first one's word outranks later ones; each place counts once. */
function mergeTags(tags: readonly Tag[]): readonly Tag[] {
  return [...Map.groupBy(tags, ({ id }) => id).values()].map(union).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function union(tags: readonly Tag[]): Tag {
  const [first] = tags
  if (!first) throw new RangeError('There is no tag to unite.')
  const mentions = new Map(
    tags
      .flatMap((tag) => tag.mentions)
      .map((mention) => [`${mention.paragraph} ${mention.start} ${mention.end}`, mention]),
  )
  const aliases = new Set(tags.flatMap((tag) => [...tag.aliases, tag.name]))
  aliases.delete(first.name)
  return { ...first, aliases: [...aliases], mentions: [...mentions.values()] }
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
