import { captionLines, captionTime } from './caption-lines.ts'
import type { Captions } from './cues.ts'

/** Letters of a line, as Podcasting 2.0 recommends at most. */
const width = 32

/** An episode as SubRip; a speaker is named where another one begins. */
export function transcriptSrt({ cues }: Captions): string {
  let last: string | undefined
  const blocks = cues.map(({ start, end, said }, at) => {
    const lines = said.flatMap(({ speaker, text }) => {
      const named = speaker !== undefined && speaker !== last ? `${speaker}: ${text}` : text
      last = speaker ?? last
      return captionLines(harmless(named), width)
    })
    return [`${at + 1}`, `${captionTime(start, ',')} --> ${captionTime(end, ',')}`, ...lines].join('\n')
  })
  return blocks.map((block) => `${block}\n`).join('\n')
}

/** SubRip has no escapes: what a player would take for an arrow, a tag or a command is written with like signs. */
function harmless(text: string): string {
  return text
    .replaceAll('-->', '→')
    .replace(/<(?=[a-z/!?])/gi, '‹')
    .replaceAll('{\\', '{ \\')
}
