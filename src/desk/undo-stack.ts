import type { Change } from './change.ts'

/** What can be taken back and what can be done again, the latest last. */
export interface UndoStack {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

/** Reads off a journal what stands: an undo takes its change away, a redo brings it back, a new change ends redoing. */
export function undoStack(changes: readonly Change[]): UndoStack {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const done: Change[] = []
  const undone: Change[] = []
  for (const change of changes) {
    if (change.undoes !== undefined) {
      const at = done.findLastIndex(({ id }) => id === change.undoes)
      const [gone] = at < 0 ? [] : done.splice(at, 1)
      if (gone) undone.push(change)
    } else if (change.redoes !== undefined) {
      const at = undone.findLastIndex(({ id }) => id === change.redoes)
      if (at >= 0) undone.splice(at, 1)
      done.push(change)
    } else {
      done.push(change)
      undone.length = 0
    }
  }
  return { done, undone: undone.filter(({ undoes }) => byId.has(undoes ?? '')) }
}
