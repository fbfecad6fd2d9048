import type { Position } from './position.ts'

export type CutKind = 'exact' | 'near' | 'contained' | 'loop' | 'overlap' | 'boilerplate' | 'empty'

/** Something taken out of a transcript. Reinserting all cuts gives the source text back. */
export interface Cut {
  readonly rule: string
  readonly kind: CutKind
  /** Exactly the source text at `position`. */
  readonly text: string
  readonly position: Position
  /** The copy that stayed. It is always kept. */
  readonly twin?: { readonly text: string; readonly position: Position }
  /** Share of the cut's words that its twin has, 0 to 1. */
  readonly similarity?: number
  /** One full sentence for an editor: why this went. */
  readonly reason: string
}
