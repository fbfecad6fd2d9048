import type { PhrasingContent } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import type { Block } from '../model/tree.ts'
import { wordCount } from '../words/word-count.ts'
import { isOutroCue, isQuestionCue, isSponsorCue } from './aside-cue.ts'
import { asideHeading } from './aside-heading.ts'
import { isFrameLabel, isFrameTalk, isLinksLabel } from './furniture.ts'
import { isStoryCue } from './story-cue.ts'

/** What a block says, with the answers to what was asked of its words so far. */
export interface Said {
  readonly text: string
  readonly words: number
  aside?: AsideSignal | 'none'
  frame?: boolean
  cue?: boolean
}

export type AsideSignal = 'sponsor' | 'qa' | 'outro'

/**
 * By a block's children, which stay the same where a rule only says more of the block, and which are never changed: one
 * rule of this room after the other asks the same, the last ones when all other transcripts have been read.
 */
const known = new WeakMap<readonly PhrasingContent[], Said>()

const nothing: Said = { text: '', words: 0 }

/** What a block says; a break says nothing. */
export function saidIn(block: Block): Said {
  if (block.type === 'thematicBreak') return nothing
  const found = known.get(block.children)
  if (found) return found
  const text = plainText(block)
  const said = { text, words: wordCount(text) }
  known.set(block.children, said)
  return said
}

/** Which aside a paragraph's words begin, if any. */
export function asideIn(said: Said): AsideSignal | undefined {
  said.aside ??= asideOf(said.text) ?? 'none'
  return said.aside === 'none' ? undefined : said.aside
}

function asideOf(text: string): AsideSignal | undefined {
  const named = asideHeading(text)
  if (named === 'sponsor' || isSponsorCue(text)) return 'sponsor'
  if (named === 'qa' || isQuestionCue(text)) return 'qa'
  return named === 'outro' || isLinksLabel(text) || isOutroCue(text) ? 'outro' : undefined
}

/** Whether a paragraph's words are a part of a newsletter's frame. */
export function isFramePart(said: Said): boolean {
  said.frame ??= isFrameLabel(said.text) || isFrameTalk(said.text)
  return said.frame
}

/** Whether a paragraph's words begin another story. */
export function isCue(said: Said): boolean {
  said.cue ??= isStoryCue(said.text)
  return said.cue
}
