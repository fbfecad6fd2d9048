import { captionText } from './caption-lines.ts'

/** A story that begins at a known moment. */
export interface Chapter {
  readonly start: number
  readonly title: string
  /** Absolute. */
  readonly url: string
}

/** The stories of an episode as Podcasting 2.0 chapters, JSON 1.2.0, ascending. */
export function chaptersJson(chapters: readonly Chapter[]): string {
  const inTime = chapters.toSorted((a, b) => a.start - b.start)
  return `${JSON.stringify(
    {
      version: '1.2.0',
      chapters: inTime.map(({ start, title, url }) => ({ startTime: start, title: captionText(title), url })),
    },
    undefined,
    1,
  )}\n`
}
