import { readText } from '../../content/files.ts'
import { fileFor } from '../../content/show-folder.ts'
import { isSlug } from '../../words/slug.ts'
import { keptDrafts, readDraft } from '../episode/text-draft.ts'
import { asShown } from '../episode/text-edit.ts'
import type { OpenDesk } from '../open-desk.ts'

/** Two texts that wait for somebody's choice. */
export interface ListedConflict {
  readonly href: string
  readonly title: string
  /** Whose texts they are, in a few words. */
  readonly whose: string
  readonly path: string
  /** Passages, where that is known already. */
  readonly count?: number
}

/** The most of a kind that are listed; when these are settled, the next ones come. */
const most = 100

/** Everything that two have changed and nobody has chosen yet. */
export function conflictList(desk: OpenDesk): readonly ListedConflict[] {
  const late = desk.index.items({ kind: 'late-save' }, 0, most).map(({ id, file = '' }) => ({
    ...{ href: `/conflicts/late/${id}`, title: file, path: file },
    whose: 'the desk and another program, in the same moment',
  }))
  const clashes = desk.index.items({ kind: 'merge-conflict' }, 0, most).map(({ slug, title, sides }) => ({
    ...{ href: `/conflicts/episode/${slug}`, title, path: fileFor('episodes', slug) },
    whose: 'you and the machine',
    count: sides?.length ?? 0,
  }))
  const typed = keptDrafts(desk.place.own).flatMap((id) => typedConflict(desk, id))
  return [...late, ...clashes, ...typed]
}

/** Words that were typed over something that does not stand in the file any more. */
function typedConflict({ place, folder }: OpenDesk, id: string): readonly ListedConflict[] {
  const [slug = '', at = ''] = id.split('.')
  const text = isSlug(slug) ? readText(folder, fileFor('episodes', slug)).text : undefined
  const draft = readDraft(place.own, slug, at === 'all' ? '' : at)
  if (text === undefined || !draft) return []
  const now = asShown(text)
  if (at === 'all' ? now === draft.was : now.includes(draft.was)) return []
  return [
    {
      ...{ href: `/conflicts/words/${id}`, title: slug, path: fileFor('episodes', slug) },
      whose: 'words that you typed at the desk, and somebody else',
    },
  ]
}
