import { plainText } from '../markdown/plain-text.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { slugOf } from '../words/slug.ts'
import type { OutlinedStory } from './outline.ts'

/** A story as an earlier run left it: the fingerprints of headline and first paragraph tell which one it is. */
export interface EarlierStory {
  readonly slug: string
  readonly headline: string
  readonly first: string
}

/** What a story's address is to be: the one that an earlier run gave it, or one made of its headline. */
export interface WantedSlug {
  readonly kept?: string
  readonly base: string
}

/** What the addresses of an episode's stories are to be, in order; `mintedSlugs` gives them. */
export function wantedSlugs(
  stories: readonly OutlinedStory[],
  earlier: readonly EarlierStory[],
): readonly WantedSlug[] {
  const known = keptSlugs(stories, earlier)
  return stories.map((story) => {
    const kept = known.get(story)
    return { ...(kept !== undefined && { kept }), base: slugOf(plainText(story.headline)) }
  })
}

/** The slugs of stories that an earlier run knew: by headline first, then by first paragraph; each is given once. */
function keptSlugs(
  stories: readonly OutlinedStory[],
  earlier: readonly EarlierStory[],
): ReadonlyMap<OutlinedStory, string> {
  const kept = new Map<OutlinedStory, string>()
  const given = new Set<string>()
  for (const mark of ['headline', 'first'] as const) {
    const known = Map.groupBy(earlier, (one) => one[mark])
    for (const story of known.size === 0 ? [] : stories) {
      const found = kept.has(story) ? [] : (known.get(storyMarks(story)[mark]) ?? [])
      const slug = found.find((candidate) => !given.has(candidate.slug))?.slug
      if (slug === undefined) continue
      given.add(slug)
      kept.set(story, slug)
    }
  }
  return kept
}

function storyMarks({ headline, sections }: OutlinedStory): Omit<EarlierStory, 'slug'> {
  const first = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'paragraph')
  return { headline: fingerprint(plainText(headline)), first: fingerprint(first ? plainText(first) : '') }
}
