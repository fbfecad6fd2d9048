import type { Paragraph } from 'canvaskit-wasm'
import type { Canvas } from './canvas.ts'
import type { FontWeight } from './picture-fonts.ts'
import { isRightToLeft } from './text-direction.ts'

/** How a text is set. */
export interface Setting {
  readonly size: number
  readonly weight: FontWeight
  readonly colour: string
  /** Lines beyond these are cut off with `…`. */
  readonly lines: number
  readonly width: number
  /** At the right edge of its width, whichever way it runs; else at the edge where its letters begin. */
  readonly side?: 'left' | 'right'
}

/** Sets a text in lines. The paragraph must be given back with `delete()`. */
export function setText({ kit, fonts, families }: Canvas, text: string, setting: Setting): Paragraph {
  const { size, weight, colour, lines, width, side } = setting
  const style = new kit.ParagraphStyle({
    textStyle: {
      color: kit.parseColorString(colour),
      fontFamilies: [...families[weight]],
      fontSize: size,
      fontStyle: { weight: weight === 700 ? kit.FontWeight.Bold : kit.FontWeight.Normal },
      heightMultiplier: 1.18,
    },
    maxLines: lines,
    ellipsis: '…',
    textDirection: isRightToLeft(text) ? kit.TextDirection.RTL : kit.TextDirection.LTR,
    textAlign: side ? kit.TextAlign[side === 'left' ? 'Left' : 'Right'] : kit.TextAlign.Start,
  })
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(style, fonts)
  builder.addText(text)
  const paragraph = builder.build()
  paragraph.layout(width)
  builder.delete()
  return paragraph
}

/** A box, and the sizes that a text may have in it, largest first. */
export interface Box {
  readonly width: number
  readonly height: number
  readonly sizes: readonly number[]
}

/**
 * Sets a headline as large as it fits into a box with no word broken, its lines of about equal length; at the smallest
 * size its end is cut off with `…` where it still does not fit.
 */
export function fitHeadline(canvas: Canvas, text: string, colour: string, box: Box): Paragraph {
  const { width, height, sizes } = box
  for (const [at, size] of sizes.entries()) {
    const lines = Math.floor(height / (size * 1.18))
    const setting = { size, weight: 700, colour, lines, width } as const
    const paragraph = setText(canvas, text, setting)
    const fits = !paragraph.didExceedMaxLines() && paragraph.getMinIntrinsicWidth() <= width
    if (fits) return balanced(paragraph, width)
    if (at === sizes.length - 1) return paragraph
    paragraph.delete()
  }
  throw new Error('A box needs a size for its text.')
}

/** A paragraph in as many lines as it has, and these as narrow as they can be. */
function balanced(wide: Paragraph, width: number): Paragraph {
  const lines = wide.getNumberOfLines()
  if (lines < 2) return wide
  let [low, high] = [width / 2, width]
  for (let step = 0; step < 5; step++) {
    const middle = (low + high) / 2
    wide.layout(middle)
    const asFew = wide.getNumberOfLines() <= lines && wide.getMinIntrinsicWidth() <= middle
    if (asFew && !wide.didExceedMaxLines()) high = middle
    else low = middle
  }
  wide.layout(Math.ceil(high))
  return wide
}
