import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textPrint } from '../../words/text-print.ts'
import type { Printed } from '../made-pages.ts'
import { program } from '../program-files.ts'
import type { Picture } from './picture.ts'

/** A picture of a site, which is drawn by itself. */
export interface MadePicture extends Printed {
  readonly picture: Picture
}

/** All that decides what a picture looks like besides what it shows: package.json names the version of Skia and of each font. */
const drawing = [
  ...['canvas', 'draw-picture', 'palette-png', 'picture', 'picture-fonts', 'set-text', 'text-direction'].map(
    (name) => `src/site/pictures/${name}.ts`,
  ),
  'package.json',
]

/** The pictures of a site with their prints. */
export async function madePictures(
  pictures: Readonly<Record<string, Picture>>,
): Promise<readonly MadePicture[]> {
  const look = createHash('sha256')
  for (const file of drawing) look.update(await readFile(join(program, file)))
  const common = look.digest('hex')
  return Object.entries(pictures).map(([url, picture]) => ({
    url,
    picture,
    print: textPrint(`${common}\0${JSON.stringify(picture)}`),
  }))
}
