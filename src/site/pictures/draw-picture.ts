import type { Paragraph, Canvas as Sheet } from 'canvaskit-wasm'
import type { Canvas } from './canvas.ts'
import { palettePng } from './palette-png.ts'
import { type Picture, pictureSizes } from './picture.ts'
import { fitHeadline, setText } from './set-text.ts'
import { isRightToLeft } from './text-direction.ts'

/**
 * Where things stand on the pictures of each form, in the units of a sheet that is 1200 wide: a thick rule opens
 * the paper and the same rule closes it, as on every page.
 */
const layouts = {
  card: {
    height: 630,
    margin: 72,
    top: 52,
    rule: 8,
    head: 40,
    room: 40,
    sizes: [84, 76, 68, 60, 54, 48, 42, 36],
  },
  cover: {
    height: 1200,
    margin: 96,
    top: 96,
    rule: 14,
    head: 96,
    room: 72,
    sizes: [220, 190, 160, 136, 116, 96, 76, 60],
  },
} as const

const sheetWidth = 1200

/** Something set, and where its top stands. */
interface Placed {
  readonly paragraph: Paragraph
  readonly left: number
  readonly top: number
}

/** Draws a picture. The bytes of a PNG, the same on every machine. */
export function drawPicture(canvas: Canvas, picture: Picture): Uint8Array {
  const { kit } = canvas
  const { form, colours } = picture
  const size = pictureSizes[form]
  const surface = kit.MakeSurface(size.width, size.height)
  if (!surface) throw new Error('Skia gave no surface to draw on.')
  const sheet = surface.getCanvas()
  sheet.clear(kit.parseColorString(colours.paper))
  sheet.scale(size.width / sheetWidth, size.width / sheetWidth)
  drawRules(canvas, sheet, picture)
  for (const { paragraph, left, top } of placedTexts(canvas, sheet, picture)) {
    const [missing] = paragraph.unresolvedCodepoints()
    if (missing !== undefined)
      throw new Error(
        `No font of the pictures has U+${missing.toString(16)}; run scripts/picture-letters.ts.`,
      )
    sheet.drawParagraph(paragraph, left, top)
    paragraph.delete()
  }
  surface.flush()
  const pixels = sheet.readPixels(0, 0, {
    ...size,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  })
  if (!(pixels instanceof Uint8Array)) throw new Error('Skia gave no pixels.')
  // Unlike `delete`, this gives back the pixels too.
  surface.dispose()
  return palettePng(pixels, size, colours.paper, [
    { colour: colours.ink, steps: 9 },
    { colour: colours.soft, steps: 3 },
    { colour: colours.accent, steps: 3 },
  ])
}

function drawRules({ kit }: Canvas, sheet: Sheet, { form, colours }: Picture): void {
  const { height, margin, top, rule } = layouts[form]
  bar(kit, sheet, colours.ink, [margin, top, sheetWidth - margin, top + rule])
  bar(kit, sheet, colours.ink, [margin, height - top - rule, sheetWidth - margin, height - top])
}

function bar(kit: Canvas['kit'], sheet: Sheet, colour: string, sides: readonly number[]): void {
  const paint = new kit.Paint()
  paint.setColor(kit.parseColorString(colour))
  sheet.drawRect(Float32Array.from(sides), paint)
  paint.delete()
}

function placedTexts(canvas: Canvas, sheet: Sheet, picture: Picture): readonly Placed[] {
  const { form, headline, colours } = picture
  const { height, margin, top, rule, head, room, sizes } = layouts[form]
  const width = sheetWidth - 2 * margin
  const fromRight = isRightToLeft(headline)
  const above = picture.show === undefined ? [] : masthead(canvas, picture, fromRight)
  const below = underline(canvas, sheet, picture, fromRight)
  const from = top + rule + head + (above.length > 0 ? 68 : 0)
  const to = (below[0]?.top ?? height - top - rule) - room
  const paragraph = fitHeadline(canvas, headline, colours.ink, { width, height: to - from, sizes })
  const left = fromRight ? sheetWidth - margin - paragraph.getMaxWidth() : margin
  return [...above, { paragraph, left, top: from }, ...below]
}

/** The show's title, and on the other side the day. */
function masthead(
  canvas: Canvas,
  { show = '', day = '', colours }: Picture,
  fromRight: boolean,
): readonly Placed[] {
  const { margin, top, rule } = layouts.card
  const [near, far] = fromRight ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const whole = sheetWidth - 2 * margin
  const own = { lines: 1, size: 32 } as const
  const date = setText(canvas, day, { ...own, weight: 400, colour: colours.soft, width: whole, side: far })
  const width = whole - Math.ceil(date.getLongestLine()) - 40
  const name = setText(canvas, show, { ...own, weight: 700, colour: colours.ink, width, side: near })
  const from = top + rule + 26
  return [
    { paragraph: name, left: fromRight ? sheetWidth - margin - width : margin, top: from },
    { paragraph: date, left: margin, top: from },
  ]
}

/** What stands at the foot: why one cares, beside the blue line, or the tagline. */
function underline(canvas: Canvas, sheet: Sheet, picture: Picture, fromRight: boolean): readonly Placed[] {
  const { form, care, tagline, colours } = picture
  const { height, margin, top, rule, room } = layouts[form]
  const side = fromRight ? 'right' : 'left'
  const bottom = height - top - rule - room
  if (care !== undefined) {
    const width = sheetWidth - 2 * margin - 28
    const setting = { size: 34, weight: 700, colour: colours.accent, lines: 1, width, side } as const
    const paragraph = setText(canvas, care, setting)
    const from = bottom - paragraph.getHeight()
    const line = fromRight ? sheetWidth - margin - 6 : margin
    bar(canvas.kit, sheet, colours.accent, [line, from - 4, line + 6, bottom + 4])
    return [{ paragraph, left: fromRight ? margin : margin + 28, top: from }]
  }
  if (tagline === undefined) return []
  const scale = form === 'cover' ? 1.6 : 1
  const width = sheetWidth - 2 * margin
  const setting = { size: 38 * scale, weight: 400, colour: colours.soft, lines: 3, width, side } as const
  const paragraph = setText(canvas, tagline, setting)
  return [{ paragraph, left: margin, top: bottom - paragraph.getHeight() }]
}
