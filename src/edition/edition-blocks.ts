import type { Root, RootContent } from 'mdast'
import type { Edition } from '../model/edition.ts'

/** All blocks of an edition in reading order. */
export function blocksOf({ opening, promo, items }: Edition): readonly RootContent[] {
  return [
    ...opening,
    ...(promo?.blocks ?? []),
    ...items.flatMap(({ summary, care }) => [...summary, ...care]),
  ]
}

/** The same as one tree, for walking. */
export function treeOf(edition: Edition): Root {
  return { type: 'root', children: [...blocksOf(edition)] }
}
