import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lettersOfFonts } from '../src/site/pictures/letters-of-fonts.ts'

/**
 * Writes down which letters the fonts of pictures have, so that a build need not load them to know what it can draw:
 * `node scripts/picture-letters.ts`, after a change of `src/site/pictures/picture-fonts.ts`.
 */
const lines = (await lettersOfFonts()).match(/.{1,100}(?: |$)/g) ?? []
const text = `/**
 * The code points that every weight of the fonts of pictures has, in rows, hexadecimal. Written by
 * \`scripts/picture-letters.ts\`; a test compares it with the fonts.
 */
export const drawableLetters = \`
${lines.map((line) => line.trim()).join('\n')}
\`
`
writeFileSync(join(import.meta.dirname, '../src/site/pictures/drawable-letters.ts'), text)
