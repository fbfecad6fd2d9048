import type { Block } from '../model/tree.ts'
import type { Said } from './said.ts'

/**
 * What a block says about the structure around it. `headline`: a story starts; `subheading`: a heading within
 * one; `care`: a why-we-care marker with a body; `break`: a drawn rule or a sound cue; `label`: a speaker's
 * name on a line of its own; `empty`: a marker without a body; `frame`: part of a newsletter's frame; `cue`:
 * "In other news"; the asides by name.
 */
export type Signal =
  | 'headline'
  | 'subheading'
  | 'care'
  | 'break'
  | 'label'
  | 'empty'
  | 'frame'
  | 'sponsor'
  | 'qa'
  | 'outro'
  | 'cue'
  | 'none'

/** A block with what the rules of this room ask of it again and again. */
export interface Sight {
  readonly block: Block
  readonly text: string
  readonly words: number
  readonly signal: Signal
  /** Of a headline that is known by its number: how many characters say it. */
  readonly number?: number
}

/** A sight before its signal is known. */
export interface Glance extends Omit<Sight, 'signal' | 'number'> {
  readonly said: Said
}
