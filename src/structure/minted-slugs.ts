import type { WantedSlug } from './wanted-slugs.ts'

/**
 * Addresses for the stories of an episode, in order: what was kept stays, and the others are numbered where another
 * story of the show has the name. It remembers how far it counted, so that many equal headlines cost no more.
 */
export function mintedSlugs(
  wanted: readonly WantedSlug[],
  taken: { has(slug: string): boolean },
): readonly string[] {
  const used = new Set(wanted.flatMap(({ kept }) => kept ?? []))
  const counts = new Map<string, number>()
  return wanted.map(({ kept, base }) => {
    if (kept !== undefined) return kept
    let count = counts.get(base) ?? 1
    const name = (): string => (count === 1 ? base : `${base}-${count}`)
    while (taken.has(name()) || used.has(name())) count++
    counts.set(base, count)
    used.add(name())
    return name()
  })
}
