import { plainText } from '../../src/markdown/plain-text.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { type Block, blocksOf } from '../../src/model/tree.ts'
import { readTranscript } from '../../src/read/read.ts'

/** Reads a text as if it were the content of a file. */
export function readText(text: string, path = 'show.txt'): Transcript {
  return readTranscript(path, new TextEncoder().encode(text))
}

/** What a block says, in short: `Ana: Hello`, `# Title`, `---`. */
export function shown(block: Block): string {
  if (block.type === 'thematicBreak') return '---'
  const words = plainText(block)
  if (block.type === 'heading') return `${'#'.repeat(block.depth)} ${words}`
  const { speaker, list, quote } = block.data ?? {}
  const mark = list === 'bullet' ? '- ' : list === 'ordered' ? '1. ' : quote ? '> ' : ''
  return `${speaker === undefined ? '' : `${speaker}: `}${mark}${words}`
}

/** All blocks of a text in short. */
export function blocksIn(text: string, path?: string): readonly string[] {
  return blocksOf(readText(text, path).tree).map(shown)
}

/** All blocks of a text in short, each with its time before it and `~` where it is a cue. */
export function timedIn(text: string, path?: string): readonly string[] {
  return blocksOf(readText(text, path).tree).map((block) => {
    const { start, end, cue } = (block.type === 'paragraph' && block.data) || {}
    const time = start === undefined ? '' : `${start}${end === undefined ? '' : `-${end}`} `
    return `${time}${cue ? '~' : ''}${shown(block)}`
  })
}
