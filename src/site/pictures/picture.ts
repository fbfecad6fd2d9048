import type { Colours } from '../../model/theme.ts'

/** A form that pictures have: its size, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The sizes: what social networks show beside a link, and the square that Apple asks of a podcast. */
export const pictureSizes = {
  card: { width: 1200, height: 630 },
  cover: { width: 3000, height: 3000 },
} as const satisfies Readonly<Record<string, PictureSize>>

/** All that a picture shows. Its words have only letters and signs that the fonts have. */
export interface Picture {
  readonly form: keyof typeof pictureSizes
  /** What stands large on it: the headline, or the show's title. */
  readonly headline: string
  /** Above the headline, where that is not the show's title itself. */
  readonly show?: string
  readonly day?: string
  /** Below the headline, beside the blue line: the question that the story answers. */
  readonly care?: string
  /** Below the headline, as a standfirst. */
  readonly tagline?: string
  readonly colours: Readonly<Pick<Colours, 'paper' | 'ink' | 'soft' | 'accent'>>
}

/** A picture as pages name it. */
export interface PictureView extends PictureSize {
  /** From the site's root. */
  readonly url: string
  /** The words on it. */
  readonly alt: string
}
