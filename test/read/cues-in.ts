import { plainText } from '../../src/markdown/plain-text.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { readText } from './read-text.ts'

/** The cues of a transcript in short: `1-2.5 Ana: Hello`, `?-? Hello` where no times are known, `| words` for no cue. */
export function cuesShown(transcript: Transcript): readonly string[] {
  return blocksOf(transcript.tree).map((block) => {
    if (block.type !== 'paragraph') return block.type
    const { cue, start = '?', end = '?', speaker, turn } = block.data ?? {}
    const words = plainText(block).replace(/\s+/g, ' ')
    if (!cue) return `| ${words}`
    const mark = turn ? '>> ' : ''
    return `${start}-${end} ${mark}${speaker === undefined ? '' : `${speaker}: `}${words}`
  })
}

/** The cues of a text in short, read as the file it is named. */
export function cuesIn(text: string, path: string): readonly string[] {
  return cuesShown(readText(text, path))
}
