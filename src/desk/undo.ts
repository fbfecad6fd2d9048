import { inside, readBytes } from '../content/files.ts'
import type { Change, ChangedFile } from './change.ts'
import {
  type FileEdit,
  hashOf,
  type SaveAnswer,
  type SavePlace,
  StoppedError,
  saveChange,
} from './save-change.ts'
import { unspliced, unsplicedElsewhere } from './text-splice.ts'
import { undoStack } from './undo-stack.ts'

/**
 * Takes a change back, the latest or the one with an id. A file that nobody has written since gets its old bytes; in one
 * that has changed only what the change did is taken back, and where that cannot be found any more nothing is done and
 * the answer says why.
 */
export function undo(place: SavePlace, id?: string): SaveAnswer {
  const { done } = undoStack(place.journal.changes)
  const change = id === undefined ? done.at(-1) : done.find((one) => one.id === id)
  if (!change) return nothing('There is nothing left to undo.')
  return saveChange(place, { ...reversed(place, change), what: `Undone: ${change.what}`, undoes: change.id })
}

/** Does again what was undone last. */
export function redo(place: SavePlace): SaveAnswer {
  const { undone } = undoStack(place.journal.changes)
  const change = undone.at(-1)
  const first = place.journal.changes.find(({ id }) => id === change?.undoes)
  if (!change || !first) return nothing('There is nothing to do again.')
  return saveChange(place, { ...reversed(place, change), what: first.what, redoes: change.id })
}

function nothing(why: string): SaveAnswer {
  return { outcome: 'refused', why }
}

function reversed({ folder }: SavePlace, { item, slug, files }: Change) {
  return {
    ...(item !== undefined && { item }),
    ...(slug !== undefined && { slug }),
    // What was written last is taken back first.
    edits: files.toReversed().map((file): FileEdit => ({ path: file.path, to: (text) => taken(text, file) })),
  }

  function taken(text: string | undefined, file: ChangedFile): string | undefined {
    const bytes = readBytes(inside(folder, file.path))
    if ((bytes ? hashOf(bytes) : null) === file.after)
      return file.before === null ? undefined : unspliced(text ?? '', file)
    // A change that was cut off between two files has not come to this one.
    if ((bytes ? hashOf(bytes) : null) === file.before) return text
    const found = text === undefined ? undefined : unsplicedElsewhere(text, file)
    if (found !== undefined) return found
    throw new StoppedError(
      `content/${file.path} has changed since, and what this did cannot be found in it any more; it was left as it is.`,
    )
  }
}
