import { lateFile } from './late-saves.ts'
import type { OpenDesk } from './open-desk.ts'
import { nameByHash } from './save-change.ts'

/** Nobody needs a late version any more: it counts as seen from now on. */
export function forgetLate({ place, index }: OpenDesk, kept: string | undefined): void {
  if (kept === undefined) return
  nameByHash(place.own, kept)
  index.forget([lateFile(kept)])
}
