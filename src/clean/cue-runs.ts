import type { Paragraph } from 'mdast'
import type { Block } from '../model/tree.ts'

/** Cues of one speaker that follow one another, or any other block. */
export type CueRun =
  | { readonly kind: 'cues'; readonly cues: readonly Paragraph[] }
  | { readonly kind: 'other'; readonly block: Block }

/** Groups blocks into runs of cues that one speaker says without being interrupted, and all others one by one. */
export function cueRuns(blocks: readonly Block[]): readonly CueRun[] {
  const runs: CueRun[] = []
  let cues: Paragraph[] = []
  const close = () => {
    if (cues.length > 0) runs.push({ kind: 'cues', cues })
    cues = []
  }
  for (const block of blocks) {
    const cue = block.type === 'paragraph' && block.data?.cue ? block : undefined
    if (!cue || cue.data?.turn || cue.data?.speaker !== cues.at(-1)?.data?.speaker) close()
    if (cue) cues.push(cue)
    else runs.push({ kind: 'other', block })
  }
  close()
  return runs
}
