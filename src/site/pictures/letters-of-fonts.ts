import { fontBytes, openCanvas } from './canvas.ts'
import { fontFiles, fontWeights } from './picture-fonts.ts'

/** Unicode up to the end of its second plane; no font here goes beyond. */
const points = Array.from({ length: 0x20000 }, (_, point) => point).filter(
  (point) => point > 0x20 && !(point >= 0xd800 && point < 0xe000),
)

/** Asked at once. */
const piece = 4096

/**
 * The code points for which every weight of the fonts of pictures has a glyph, as rows such as `41-5a`, ascending,
 * parted by spaces. Asks the fonts themselves: what a font's package says of its letters is more than it has.
 */
export async function lettersOfFonts(): Promise<string> {
  const { kit } = await openCanvas()
  const [first, ...others] = fontWeights.map((weight) => {
    const found = new Set([0x20])
    for (const file of fontFiles(weight)) {
      const face = kit.Typeface.MakeTypefaceFromData(fontBytes(file))
      if (!face) throw new Error(`${file} is no font.`)
      for (let at = 0; at < points.length; at += piece) {
        const asked = points.slice(at, at + piece)
        const glyphs = face.getGlyphIDs(String.fromCodePoint(...asked), asked.length)
        for (const [index, glyph] of glyphs.entries()) if (glyph !== 0) found.add(asked[index] ?? 0x20)
      }
    }
    return found
  })
  return rowsOf([...(first ?? [])].filter((point) => others.every((found) => found.has(point))))
}

function rowsOf(letters: readonly number[]): string {
  const sorted = letters.toSorted((a, b) => a - b)
  const rows: [number, number][] = []
  for (const point of sorted) {
    const row = rows.at(-1)
    if (row && row[1] === point - 1) row[1] = point
    else rows.push([point, point])
  }
  return rows
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(' ')
}
