import { captionText } from './caption-lines.ts'
import type { Captions } from './cues.ts'

/** An episode as Podcast Index's transcript JSON 1.0.0: seconds, and a segment for each speaker of a cue. */
export function transcriptJson({ cues }: Captions): string {
  const segments = cues.flatMap(({ start, end, said }) =>
    said.map(({ speaker, text }) => ({
      ...(speaker !== undefined && { speaker: captionText(speaker) }),
      startTime: start / 1000,
      endTime: end / 1000,
      body: captionText(text),
    })),
  )
  const lines = segments.map((segment) => JSON.stringify(segment)).join(',\n')
  return `{"version":"1.0.0","segments":[\n${lines}\n]}\n`
}
