import { hash } from 'node:crypto'
import type { Conflict, Merged, Settle } from '../../content/merge-lines.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import type { QueueItem } from '../queue-item.ts'
import type { FileEdit } from '../save-change.ts'

/**
 * Two texts that are to become one: what stands in a file, and what somebody else wants to stand there. Where both
 * changed the same passage an editor chooses; all else goes together by itself.
 */
export interface TwoTexts {
  /** Below `/conflicts/`: what kind it is, and which one. */
  readonly address: string
  readonly title: string
  /** The file, in the show's folder, and the episode that it is. */
  readonly path: string
  readonly slug?: string
  /** The question of the queue that is settled with it. */
  readonly item?: QueueItem
  /** Which side is the editor's own: what stands in the file (`ours`), or the other text. */
  readonly mine: 'ours' | 'theirs'
  /** What the other side is called; the editor's is "yours". */
  readonly others: string
  /** Why there are two, in a sentence. */
  readonly reason: string
  /** Typed words can be thrown away, or typed on: the form in which they were typed, and the passage of it. */
  readonly typed?: { readonly action: string; readonly at: string }
  /** The text of which lines are counted, and its first line in the file. */
  readonly text: string
  readonly firstLine: number
  merge(settle?: Settle): Merged
  /** What is written when the merge came to this; only over the very files that were merged. */
  edits(text: string): readonly FileEdit[]
  /** What would be wrong with it, in full sentences. */
  faults(text: string): readonly string[]
  /** Cleans up behind it, when it is saved or the file says so already: a draft, a question. */
  done(outcome: 'saved' | 'same'): void
}

/** One passage that both sides changed. */
export interface Passage {
  /** Of both texts, so that it is found again when the file has changed elsewhere. */
  readonly key: string
  readonly mine: string
  readonly theirs: string
  /** Of the file, from 1. */
  readonly line: number
  /** It is a key of the front matter, of which there can be only one. */
  readonly inHead: boolean
}

/** What an editor has chosen for a passage. */
export interface Settled {
  readonly how: 'mine' | 'theirs' | 'both' | 'own'
  readonly text: string
}

/** The passages between which somebody must choose, in the order of the file. */
export function passagesOf(texts: TwoTexts): readonly Passage[] {
  const keyOf = counted()
  const { bodyStart } =
    texts.path.endsWith('.md') && texts.firstLine === 1 ? frontMatterOf(texts.text) : { bodyStart: 0 }
  const headLines = texts.text.slice(0, bodyStart).split('\n').length - 1
  return texts.merge().conflicts.map((conflict) => {
    const { ours, theirs, line } = conflict
    const [mine, other] = texts.mine === 'ours' ? [ours, theirs] : [theirs, ours]
    const at = texts.firstLine - 1 + line
    return { key: keyOf(conflict), mine, theirs: other, line: at, inHead: line <= headLines }
  })
}

/** The two as one text, with what was chosen; what nobody has chosen yet is still a conflict. */
export function mergedWith(texts: TwoTexts, chosen: ReadonlyMap<string, Settled>): Merged {
  const keyOf = counted()
  return texts.merge((conflict) => chosen.get(keyOf(conflict))?.text)
}

/** The words that a choice comes to. */
export function wordsFor({ mine, theirs }: Passage, how: Exclude<Settled['how'], 'own'>): string {
  if (how !== 'both') return how === 'mine' ? mine : theirs
  if (mine === '' || theirs === '') return mine + theirs
  // Entries of a list follow each other; paragraphs are parted.
  const isList = [mine, theirs].every((text) => /^\s*(?:[-*+]|\d+[.)]) /.test(text))
  return mine + (isList ? '\n' : '\n\n') + theirs
}

/** Passages by their words; two that are the same by their order. */
function counted(): (conflict: Conflict) => string {
  const seen = new Map<string, number>()
  return ({ ours, theirs }) => {
    const print = hash('sha256', JSON.stringify([ours, theirs])).slice(0, 12)
    const count = seen.get(print) ?? 0
    seen.set(print, count + 1)
    return count === 0 ? print : `${print}-${count}`
  }
}
