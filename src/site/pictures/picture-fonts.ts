/** The weights in which pictures are set. */
export const fontWeights = [400, 700] as const

/** A weight that the fonts of pictures have. */
export type FontWeight = (typeof fontWeights)[number]

/**
 * The fonts of pictures, by package and part; a letter is set in the first that has it. Charis SIL is Bitstream
 * Charter, the face that pages ask for first, with more letters; the others stand in where it has none.
 */
const parts: readonly (readonly [name: string, subsets: readonly string[]])[] = [
  ['charis-sil', ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext']],
  ['noto-serif', ['latin-ext', 'greek', 'greek-ext', 'cyrillic-ext']],
  ['noto-serif-hebrew', ['hebrew']],
  ['noto-naskh-arabic', ['arabic']],
]

/** The files of a weight, as modules; all come with the program, so that every machine draws the same. */
export function fontFiles(weight: FontWeight): readonly string[] {
  return parts.flatMap(([name, subsets]) =>
    subsets.map((subset) => `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`),
  )
}
