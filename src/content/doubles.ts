import type { Edition } from '../model/edition.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { fileFor } from './show-folder.ts'

const rule = 'content:doubles'

/** What must be there once in a show and stands in two files: guids, and slugs of stories. Both files are named. */
export function doublesIn(episodes: readonly Episode[], editions: readonly Edition[]): readonly Message[] {
  const guids = [
    ...episodes.map(({ guid, slug }) => ({ name: guid, file: fileFor('episodes', slug) })),
    ...editions.map(({ guid, slug }) => ({ name: guid, file: fileFor('editions', slug) })),
  ]
  const slugs = episodes.flatMap(({ slug, stories }) =>
    stories.map((story) => ({ name: story.slug, file: fileFor('episodes', slug) })),
  )
  return [
    ...doubled(
      guids,
      (name, other) => `The guid "${name}" is also that of ${other}; a copied file needs a guid of its own.`,
    ),
    ...doubled(
      slugs,
      (name, other) => `The story slug "${name}" is also in ${other}; give one of the two stories another.`,
    ),
  ]
}

interface Named {
  readonly name: string
  readonly file: string
}

function doubled(all: readonly Named[], reason: (name: string, other: string) => string): readonly Message[] {
  const first = new Map<string, string>()
  return all.flatMap(({ name, file }) => {
    const other = first.get(name)
    if (other === undefined) first.set(name, file)
    return other === undefined || other === file
      ? []
      : [{ rule, severity: 'error' as const, reason: reason(name, other), file }]
  })
}
