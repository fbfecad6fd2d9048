import { captionLines, captionText, captionTime } from './caption-lines.ts'
import type { Captions, Said } from './cues.ts'

/** Letters of a line, as broadcasters recommend at most; marks that only the file has do not count. */
const width = 65

/** What the head of a file says of it: one line each. */
export type Heading = readonly string[]

/** An episode as WebVTT (W3C), each speaker in a voice span; lines of the heading stand in a comment. */
export function transcriptVtt({ cues, openEnd }: Captions, heading: Heading): string {
  const open =
    openEnd === undefined
      ? []
      : [`What is said from ${captionTime(openEnd, '.')} on is left out: when it ends is not known.`]
  const note = ['NOTE', ...[...heading, ...open].map((line) => escaped(captionText(line))).filter(Boolean)]
  const blocks = cues.map(({ start, end, said }) =>
    [
      `${captionTime(start, '.')} --> ${captionTime(end, '.')}`,
      ...said.flatMap((one) => voiced(one, said.length > 1)),
    ].join('\n'),
  )
  return `${['WEBVTT', note.join('\n'), ...blocks].join('\n\n')}\n`
}

/** One speaker's words. The end of a voice may go unsaid only where it is the whole cue. */
function voiced({ speaker, text }: Said, ends: boolean): readonly string[] {
  const lines = captionLines(text, width).map(escaped)
  const name = captionText(speaker ?? '')
  if (name === '' || lines.length === 0) return lines
  return `<v ${escaped(name)}>${lines.join('\n')}${ends ? '</v>' : ''}`.split('\n')
}

/** With the arrow's head escaped too, which may stand in no cue. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
