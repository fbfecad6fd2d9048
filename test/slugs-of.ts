import type { Prepared } from '../src/pipeline.ts'
import { mintedSlugs } from '../src/structure/minted-slugs.ts'
import { outlineOf } from '../src/structure/outline.ts'
import { type EarlierStory, wantedSlugs } from '../src/structure/wanted-slugs.ts'

/** The addresses that the stories of a transcript get, beside those that are taken and after those of an earlier run. */
export function slugsOf(
  { tree }: Pick<Prepared, 'tree'>,
  taken: readonly string[] = [],
  earlier: readonly EarlierStory[] = [],
): readonly string[] {
  return mintedSlugs(wantedSlugs(outlineOf(tree).stories, earlier), new Set(taken))
}
