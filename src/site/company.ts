import type { EntityPage } from './entity-pages.ts'
import type { CountedLink } from './name-pages.ts'
import { compare } from './plan.ts'

/** So many names are shown beside one. */
const mostShown = 12
/** Names of one story beyond this number are not paired: it is a list of names and says little of each. */
const mostPaired = 60

/** With whom each entity is named in the same stories, most often first. `stories` are the entity ids of each. */
export function companyOf(
  stories: readonly (readonly string[])[],
  pages: ReadonlyMap<string, EntityPage>,
): (id: string) => readonly CountedLink[] {
  const together = new Map<string, Map<string, number>>()
  for (const named of stories) {
    const ids = named.filter((id) => pages.has(id)).slice(0, mostPaired)
    for (const id of ids) {
      const counts = together.get(id) ?? new Map<string, number>()
      together.set(id, counts)
      for (const other of ids) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return (id) => {
    const links = [...(together.get(id) ?? [])].flatMap(([other, count]): readonly CountedLink[] => {
      const page = pages.get(other)
      return page && count > 1 ? [{ words: page.entity.name, url: page.url, count }] : []
    })
    return links
      .sort((a, b) => b.count - a.count || compare(a.words, b.words) || compare(a.url, b.url))
      .slice(0, mostShown)
  }
}
